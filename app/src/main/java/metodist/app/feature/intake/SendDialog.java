package metodist.app.feature.intake;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Choosers;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.Problem;

/// «В поле…»: which field a piece of text belongs to.
final class SendDialog {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private static final int SHOWN = 300;

  private SendDialog() {}

  static Optional<String> ask(Dialogs dialogs, FormDefinition form, String text) {
    FormKit kit = new FormKit("intake.send");
    kit.node(ProblemLines.wrapped(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
    List<ChooserEntry.Option<String>> options =
        AnswerPlaces.targets(form).stream()
            .map(target -> new ChooserEntry.Option<>(target.id(), target.label(), ""))
            .toList();
    ChooserEntry<String> field =
        Choosers.listed(
            kit,
            "field",
            MESSAGES.text("send.field"),
            done -> done.accept(options),
            Trait.WIDE,
            Trait.REQUIRED);
    boolean accepted =
        kit.ask(
            dialogs,
            MESSAGES.text("send.title"),
            MESSAGES.text("send.verb"),
            () ->
                field.chosen().isPresent()
                    ? List.of()
                    : List.of(Problem.error("field", MESSAGES.text("send.none"))));
    return accepted ? field.chosen() : Optional.empty();
  }
}
