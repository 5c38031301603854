package metodist.app.feature.contests;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import metodist.app.platform.BlankDesk.Packing;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.FormKit;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.Problem;

/// Asks which schools get a blank, by kind, and how the blanks are handed over.
final class BlanksDialog {
  private final Dialogs dialogs;
  private final Messages m;

  BlanksDialog(Dialogs dialogs, Messages m) {
    this.dialogs = dialogs;
    this.m = m;
  }

  record Wish(Set<OrganisationType> kinds, Packing packing) {
    Wish {
      kinds = Set.copyOf(kinds);
    }
  }

  /// Empty when cancelled; all kinds are chosen at first.
  Optional<Wish> ask(Map<OrganisationType, Integer> invited) {
    FormKit form = new FormKit("contests.blanks");
    Map<OrganisationType, CheckBox> boxes = new EnumMap<>(OrganisationType.class);
    VBox kinds = new VBox(6, new Label(m.text("form.blanks.kinds")));
    for (OrganisationType type : OrganisationType.values()) {
      if (invited.containsKey(type)) {
        CheckBox box = new CheckBox(m.text("form.blanks.kind", type.title(), invited.get(type)));
        box.setId("contests.blanks." + type.name());
        box.setSelected(true);
        boxes.put(type, box);
        kinds.getChildren().add(box);
      }
    }
    form.node(kinds);
    ChoiceEntry<Packing> packing =
        form.choice(
            "packing",
            m.text("form.blanks.packing"),
            List.of(Packing.values()),
            p -> m.text("form.blanks." + p.name()));
    packing.set(Optional.of(Packing.FOLDER));
    boolean accepted =
        form.ask(
            dialogs,
            m.text("form.blanks.title"),
            m.text("form.blanks.verb"),
            () ->
                chosen(boxes).isEmpty()
                    ? List.of(Problem.error("", m.text("form.blanks.nobody")))
                    : List.of());
    return accepted
        ? Optional.of(new Wish(chosen(boxes), packing.value().orElse(Packing.FOLDER)))
        : Optional.empty();
  }

  private static Set<OrganisationType> chosen(Map<OrganisationType, CheckBox> boxes) {
    Set<OrganisationType> chosen = EnumSet.noneOf(OrganisationType.class);
    boxes.forEach(
        (type, box) -> {
          if (box.isSelected()) {
            chosen.add(type);
          }
        });
    return chosen;
  }
}
