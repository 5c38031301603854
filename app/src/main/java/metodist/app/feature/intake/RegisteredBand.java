package metodist.app.feature.intake;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.model.contests.ApplicationId;

/// What stands above a registered file: the way to its application, and the letter with the
/// remarks.
record RegisteredBand(Office office, IntakeCommands commands) {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;

  /// Empty while the file is not registered.
  Optional<Node> of(ReviewedFile file) {
    return file.registered().map(id -> band(file, id));
  }

  private Node band(ReviewedFile file, ApplicationId id) {
    boolean remarks =
        file.matters().stream().anyMatch(m -> m.kind() == ReviewedFile.Matter.Kind.MISSING);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-row");
    buttons
        .getChildren()
        .addAll(
            Buttons.of(
                Command.of(
                        "intake.open.application",
                        MESSAGES.text("command.application"),
                        () -> office.navigator().open(id))
                    .withIcon(Icon.OPEN)),
            Buttons.of(
                Command.of(
                        "intake.letter", MESSAGES.text("command.letter"), () -> commands.letter(id))
                    .withIcon(Icon.LETTER)
                    .disabledWhen(
                        new ReadOnlyStringWrapper(remarks ? "" : MESSAGES.text("why.letter")))));
    VBox band =
        new VBox(
            ProblemLines.line(Icon.OK, Tone.SUCCESS, MESSAGES.text("registered.here")), buttons);
    band.getStyleClass().addAll("group-card", "intake-band");
    return band;
  }
}
