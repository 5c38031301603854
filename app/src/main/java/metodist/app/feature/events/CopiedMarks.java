package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.app.ui.FormKit;
import metodist.model.events.CopiedText;
import metodist.model.events.EventTexts;
import metodist.model.procedures.EventCopySteps;
import metodist.model.shared.Problem;

/// «Проверьте»: texts taken over word for word from an earlier event, each marked at its field
/// until it is confirmed here or changed there.
final class CopiedMarks {
  private final FormKit form;
  private final EventViewModel vm;
  private final Messages m;
  private final VBox box = new VBox(6);
  private final FlowPane buttons = new FlowPane();

  /// Puts its line at the top of the form.
  CopiedMarks(FormKit form, EventViewModel vm, Messages m) {
    this.form = form;
    this.vm = vm;
    this.m = m;
    buttons.getStyleClass().add("button-row");
    box.setId("events.copied");
    box.getChildren()
        .setAll(ProblemLines.line(Icon.WARNING, Tone.WARNING, m.text("copied.head")), buttons);
    form.node(box);
    show(List.of());
  }

  void show(List<CopiedText> marks) {
    box.setVisible(!marks.isEmpty());
    box.setManaged(!marks.isEmpty());
    List<Node> shown = new ArrayList<>();
    for (CopiedText mark : marks) {
      shown.add(
          Buttons.flat(
              Command.of(
                      "events.copied." + mark.field(),
                      m.text("copied.one", EventCopySteps.title(mark)),
                      () -> vm.confirm(mark.field()))
                  .withIcon(Icon.OK)));
    }
    if (marks.size() > 1) {
      shown.add(
          Buttons.of(
              Command.of("events.copied.all", m.text("copied.all"), () -> vm.confirm(null))
                  .withIcon(Icon.OK)));
    }
    buttons.getChildren().setAll(shown);
    for (var entry : form.entries()) {
      if (!EventTexts.title(entry.id()).isEmpty()) {
        boolean marked = marks.stream().anyMatch(c -> c.field().equals(entry.id()));
        entry.showProblems(
            marked ? List.of(Problem.warning(entry.id(), m.text("copied.mark"))) : List.of());
      }
    }
  }
}
