package metodist.app.feature.verify;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Destination;
import metodist.app.ui.Buttons;
import metodist.model.shared.RecordId;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingCode;
import metodist.reports.verify.FindingReport;

/// The findings of a check by kind, errors first; each with its place, the passage as it stands
/// there, and what can be done.
final class FindingsPane {
  private static final int SHOWN = 50;
  private final Office office;
  private final PackageModel model;
  private final Messages m;
  private final VBox lines = new VBox();
  private final Set<String> folded = new HashSet<>(Set.of("passed"));

  FindingsPane(Office office, PackageModel model, Messages m) {
    this.office = office;
    this.model = model;
    this.m = m;
    lines.getStyleClass().add("today-lines");
  }

  Node root() {
    return lines;
  }

  void show(Checked checked) {
    lines.getChildren().clear();
    if (checked.readFiles() > 0 && checked.open().isEmpty()) {
      lines.getChildren().add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("none")));
    }
    FindingReport.byKind(checked.open())
        .forEach((code, of) -> lines.getChildren().add(group(code, of, checked)));
    if (!checked.passed().isEmpty()) {
      lines.getChildren().add(passed(checked));
    }
  }

  private Node group(FindingCode code, List<Finding> findings, Checked checked) {
    boolean error = code.severity() == FindingCode.Severity.ERROR;
    Hyperlink head = toggle(code.id(), m.text("kind", code.title(), findings.size()), checked);
    head.setGraphic(error ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
    VBox box = new VBox(head);
    box.getStyleClass().add("today-lines");
    if (!folded.contains(code.id())) {
      findings.stream().limit(SHOWN).forEach(f -> box.getChildren().add(finding(f, checked)));
      if (findings.size() > SHOWN) {
        box.getChildren().add(detail(m.text("more", findings.size() - SHOWN)));
      }
    }
    return box;
  }

  private Hyperlink toggle(String key, String text, Checked checked) {
    boolean open = !folded.contains(key);
    Hyperlink head = new Hyperlink(text + (open ? " ▴" : " ▾"));
    head.setId("verify.kind." + key);
    head.setMnemonicParsing(false);
    head.setWrapText(true);
    head.setAccessibleText(text + ", " + m.text(open ? "opened" : "closed"));
    head.setOnAction(
        event -> {
          if (!folded.remove(key)) {
            folded.add(key);
          }
          show(checked);
          lines.lookupAll(".hyperlink").stream()
              .filter(node -> head.getId().equals(node.getId()))
              .forEach(Node::requestFocus);
        });
    return head;
  }

  private Node finding(Finding finding, Checked checked) {
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("button-row");
    path(finding, checked)
        .ifPresent(
            path ->
                actions
                    .getChildren()
                    .add(
                        Buttons.flat(
                            Command.of(
                                    id("open", finding),
                                    m.text("open"),
                                    () -> office.dialogs().openExternally(path))
                                .withIcon(Icon.OPEN))));
    model
        .leads(finding)
        .ifPresent(
            record ->
                actions
                    .getChildren()
                    .add(
                        Buttons.flat(
                            Command.of(
                                    id("go", finding),
                                    m.text("go"),
                                    () -> office.navigator().open(at(record, finding)))
                                .withIcon(Icon.OPEN))));
    model
        .cure(finding)
        .ifPresent(
            words ->
                actions
                    .getChildren()
                    .add(
                        Buttons.flat(
                            Command.of(
                                    id("mend", finding),
                                    m.text("mend", FindingReport.held(words)),
                                    () -> mend(finding))
                                .withIcon(Icon.OK))));
    actions
        .getChildren()
        .add(
            Buttons.flat(
                Command.of(id("pass", finding), m.text("pass"), () -> pass(finding))
                    .withIcon(Icon.HIDE)));
    VBox box = described(finding);
    String reason = model.reason(finding);
    if (!reason.isEmpty()) {
      box.getChildren().add(ProblemLines.wrapped(reason, "text-muted", "text-small"));
    }
    box.getChildren().add(actions);
    return box;
  }

  private static Destination at(RecordId record, Finding finding) {
    return new Destination.OfWords(record, Cures.sought(finding));
  }

  private static String id(String what, Finding finding) {
    return "verify." + what + "." + Integer.toHexString(finding.hashCode());
  }

  private VBox described(Finding finding) {
    VBox box =
        new VBox(
            ProblemLines.wrapped(FindingReport.held(finding.message())),
            ProblemLines.wrapped(
                FindingReport.held(m.text("place", finding.file(), finding.place())),
                "text-muted",
                "text-small"),
            ProblemLines.wrapped(
                FindingReport.held(m.text("passage", finding.passage())),
                "text-muted",
                "text-small"));
    box.getStyleClass().add("today-detail");
    return box;
  }

  private static Optional<Path> path(Finding finding, Checked checked) {
    return checked.files().stream()
        .filter(file -> file.name().equals(finding.file()))
        .flatMap(file -> Optional.ofNullable(file.path()).stream())
        .findFirst();
  }

  private static Node detail(String text) {
    return ProblemLines.wrapped(text, "text-muted", "text-small", "today-detail");
  }

  private void mend(Finding finding) {
    model.mend(finding);
    office.notices().undoable(m.text("mended"));
  }

  private void pass(Finding finding) {
    office
        .dialogs()
        .ask(m.text("pass.title"), m.text("pass.reason"), "")
        .filter(reason -> !reason.isBlank())
        .ifPresent(reason -> model.pass(finding, reason));
  }

  private Node passed(Checked checked) {
    Hyperlink head = toggle("passed", m.text("passed", checked.passed().size()), checked);
    head.setGraphic(Icon.HIDE.node());
    VBox box = new VBox(head);
    box.getStyleClass().add("today-lines");
    if (!folded.contains("passed")) {
      for (FindingReport.Passed each : checked.passed()) {
        VBox line = described(each.finding());
        line.getChildren()
            .addAll(
                ProblemLines.wrapped(m.text("because", each.reason())),
                Buttons.flat(
                    Command.of(
                            id("back", each.finding()), m.text("back"), () -> model.takeBack(each))
                        .withIcon(Icon.UNDO)));
        box.getChildren().add(line);
      }
    }
    return box;
  }
}
