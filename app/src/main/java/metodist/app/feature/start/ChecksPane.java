package metodist.app.feature.start;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Desk;
import metodist.app.ui.Buttons;
import metodist.model.findings.PassedFinding;
import metodist.model.procedures.Finding;
import metodist.model.procedures.FindingKind;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// The findings: one line a kind until it is opened, then each finding with «Перейти», «Исправить»
/// where a rule knows how, and «Пропустить…» with a reason.
final class ChecksPane {
  private static final Messages MESSAGES = Messages.of(ChecksPane.class);
  private static final int SHOWN = 10;
  private final Desk desk;
  private final StartViewModel vm;
  private final VBox lines = new VBox();
  private final Set<String> opened = new HashSet<>();
  private @Nullable Checks shown;

  ChecksPane(Desk desk, StartViewModel vm) {
    this.desk = desk;
    this.vm = vm;
    lines.getStyleClass().add("today-lines");
    vm.checks().subscribe(this::show);
  }

  Node root() {
    return lines;
  }

  private void show(@Nullable Checks checks) {
    shown = checks;
    lines.getChildren().clear();
    if (checks == null) {
      lines.getChildren().add(detail(MESSAGES.text("checks.running")));
      return;
    }
    if (checks.groups().isEmpty()) {
      lines
          .getChildren()
          .add(ProblemLines.line(Icon.OK, Tone.SUCCESS, MESSAGES.text("checks.none")));
    }
    checks.groups().forEach(group -> lines.getChildren().add(group(group)));
    if (!checks.passed().isEmpty()) {
      lines.getChildren().add(passed(checks));
    }
  }

  private Node group(Checks.Group group) {
    String code = group.kind().code();
    VBox box = new VBox();
    box.getStyleClass().add("today-lines");
    String text = MESSAGES.text("checks.kind", group.kind().title(), group.lines().size());
    Hyperlink head = toggle(code, text);
    head.setGraphic(
        group.blocks() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
    box.getChildren().add(head);
    if (opened.contains(code)) {
      group.lines().stream().limit(SHOWN).forEach(line -> box.getChildren().add(line(line)));
      int more = group.lines().size() - SHOWN;
      if (more > 0) {
        box.getChildren().add(detail(MESSAGES.plural("checks.more", more)));
      }
    }
    return box;
  }

  private Hyperlink toggle(String code, String text) {
    boolean open = opened.contains(code);
    Hyperlink head = new Hyperlink(text + (open ? " ▴" : " ▾"));
    head.setId("start.checks." + code);
    head.setMnemonicParsing(false);
    head.setWrapText(true);
    head.setAccessibleText(text + ", " + MESSAGES.text(open ? "checks.opened" : "checks.closed"));
    head.setOnAction(
        event -> {
          if (!opened.remove(code)) {
            opened.add(code);
          }
          show(shown);
          lines.lookupAll(".hyperlink").stream()
              .filter(node -> head.getId().equals(node.getId()))
              .forEach(Node::requestFocus);
        });
    return head;
  }

  private Node line(Checks.Line line) {
    Finding finding = line.finding();
    String key = finding.code() + "." + finding.record().value();
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("button-row");
    actions
        .getChildren()
        .add(
            Buttons.flat(
                Command.of(
                        "start.go." + key,
                        MESSAGES.text("checks.go"),
                        () -> desk.navigator().open(line.place()))
                    .withIcon(Icon.OPEN)));
    FindingKind kind = finding.kind();
    if (!kind.mending().isEmpty()) {
      actions
          .getChildren()
          .add(
              Buttons.flat(
                  Command.of("start.mend." + key, kind.mending(), () -> mend(finding))
                      .withIcon(Icon.OK)));
    }
    actions
        .getChildren()
        .add(
            Buttons.flat(
                Command.of("start.pass." + key, MESSAGES.text("checks.pass"), () -> pass(finding))
                    .withIcon(Icon.HIDE)));
    VBox box =
        new VBox(
            ProblemLines.wrapped(finding.recordTitle() + ": " + finding.message()),
            ProblemLines.wrapped(finding.suggestion(), "text-muted", "text-small"),
            actions);
    box.getStyleClass().add("today-detail");
    return box;
  }

  private static Node detail(String text) {
    return ProblemLines.wrapped(text, "text-muted", "text-small", "today-detail");
  }

  private void mend(Finding finding) {
    vm.mend(
        finding,
        outcome -> {
          if (outcome instanceof Outcome.Refused<?> refused) {
            desk.dialogs()
                .tell(MESSAGES.text("checks.mend"), refused.problems().getFirst().message());
          } else {
            desk.notices().undoable(MESSAGES.text("checks.mended"));
          }
        });
  }

  private void pass(Finding finding) {
    desk.dialogs()
        .ask(MESSAGES.text("checks.pass.title"), MESSAGES.text("checks.pass.reason"), "")
        .filter(reason -> !reason.isBlank())
        .ifPresent(reason -> vm.pass(finding, reason));
  }

  private Node passed(Checks checks) {
    VBox box = new VBox();
    box.getStyleClass().add("today-lines");
    String text = MESSAGES.text("checks.passed", checks.passed().size());
    box.getChildren().add(toggle("passed", text));
    if (opened.contains("passed")) {
      checks.passed().forEach(each -> box.getChildren().add(passed(each)));
    }
    return box;
  }

  private Node passed(PassedFinding each) {
    VBox box =
        new VBox(
            ProblemLines.wrapped(each.subjectTitle() + ": " + each.message()),
            ProblemLines.wrapped(
                MESSAGES.text("checks.passed.because", each.reason()), "text-muted", "text-small"),
            Buttons.flat(
                Command.of(
                        "start.back." + each.id().value(),
                        MESSAGES.text("checks.back"),
                        () -> vm.takeBack(each))
                    .withIcon(Icon.UNDO)));
    box.getStyleClass().add("today-detail");
    return box;
  }
}
