package metodist.app.feature.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.intake.ReviewedFile.Matter;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;

/// What a person has to look at in one file, as links that lead to the field: what keeps it from
/// being registered, what is missing, what was read with doubt and can be confirmed here.
final class MattersPane {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private static final int SHOWN = 60;
  private final VBox root = new VBox();
  private final Consumer<String> go;
  private final Consumer<String> confirm;

  /// `go` leads to a field, `confirm` settles a doubtful place; both are given the place.
  MattersPane(Consumer<String> go, Consumer<String> confirm) {
    this.go = go;
    this.confirm = confirm;
    root.getStyleClass().addAll("missing-list", "intake-matters");
    root.setId("intake.matters");
  }

  Node root() {
    return root;
  }

  void show(List<Matter> matters) {
    root.getChildren().clear();
    matters.stream().limit(SHOWN).forEach(matter -> root.getChildren().add(line(matter)));
    if (matters.size() > SHOWN) {
      root.getChildren()
          .add(ProblemLines.wrapped(MESSAGES.plural("matters.more", matters.size() - SHOWN)));
    }
    if (matters.isEmpty()) {
      root.getChildren()
          .add(ProblemLines.line(Icon.OK, Tone.SUCCESS, MESSAGES.text("matters.none")));
    }
  }

  private Node line(Matter matter) {
    return switch (matter.kind()) {
      case OBSTACLE -> ProblemLines.line(Icon.ERROR, Tone.DANGER, matter.text());
      case MISSING -> link(Icon.ERROR, Tone.DANGER, matter, matter.text());
      case ODD -> link(Icon.WARNING, Tone.WARNING, matter, odd(matter));
      case DOUBT -> doubt(matter);
    };
  }

  /// A remark on a row names the row once.
  private static String odd(Matter matter) {
    boolean row = matter.label().matches("(?s).*строка \\d+$");
    return row
        ? matter.label() + ": " + matter.text().replaceFirst("^Строка \\d+: ", "")
        : matter.label() + ". " + matter.text();
  }

  private Hyperlink link(Icon icon, Tone tone, Matter matter, String text) {
    Hyperlink link = new Hyperlink(text, icon.node(tone));
    link.setWrapText(true);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.setMnemonicParsing(false);
    link.setOnAction(event -> go.accept(matter.place()));
    return link;
  }

  private Node doubt(Matter matter) {
    String text =
        switch (matter.place()) {
          case "applicant" -> MESSAGES.text("doubt.applicant", matter.label(), matter.text());
          case "contest" -> MESSAGES.text("doubt.contest");
          default -> MESSAGES.text("doubt.value", matter.label());
        };
    Hyperlink link = link(Icon.WARNING, Tone.WARNING, matter, text);
    link.setMinWidth(0);
    Region settle =
        Buttons.flat(
            Command.of(
                    "intake.confirm." + matter.place(),
                    MESSAGES.text("doubt.confirm"),
                    () -> confirm.accept(matter.place()))
                .withIcon(Icon.OK));
    settle.setMinWidth(Region.USE_PREF_SIZE);
    // a row and not a flow: a flow would be as wide as the longest label and push the pane apart
    HBox line = new HBox(link, settle);
    line.getStyleClass().add("button-row");
    if (matter.place().equals("applicant") || matter.place().equals("contest")) {
      return line;
    }
    Label value = ProblemLines.wrapped(shortened(matter.text()), "text-muted", "missing-why");
    return new VBox(line, value);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("(?U)\\s+", " ").strip();
    return line.length() <= 140 ? line : line.substring(0, 139).strip() + "…";
  }
}
