package metodist.app.feature.handouts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.model.directory.PersonId;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;

/// Список участников: pasted from a table, chosen from the register, the representatives of the
/// clusters; and taken off again.
final class Participants {
  private final Office office;
  private final HandoutsViewModel vm;
  private final Messages m;
  private final Supplier<List<String>> chosen;

  Participants(Office office, HandoutsViewModel vm, Messages m, Supplier<List<String>> chosen) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    this.chosen = chosen;
  }

  Command[] commands() {
    return new Command[] {
      Command.of("handouts.guests.paste", m.text("guests.paste"), this::paste).withIcon(Icon.PASTE),
      Command.of("handouts.guests.person", m.text("guests.person"), this::person)
          .withIcon(Icon.PERSON),
      Command.of(
              "handouts.guests.clusters",
              m.text("guests.clusters"),
              () -> vm.addClusters(outcome -> told("guests.clusters", outcome)))
          .withIcon(Icon.ORGANISATION),
      Command.of("handouts.guests.remove", m.text("guests.remove"), this::remove)
          .withIcon(Icon.REMOVE)
    };
  }

  /// A list typed or pasted from Excel.
  private void paste() {
    FormKit form = new FormKit("handouts.paste").about("handouts");
    form.note(m.text("guests.paste.note"));
    LongTextEntry list = form.add(new LongTextEntry("list", m.text("guests.paste.list"), 10));
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text("guests.paste"),
            m.text("guests.add"),
            () ->
                list.value().isBlank()
                    ? List.of(Problem.error("list", m.text("guests.paste.empty")))
                    : List.of());
    if (accepted) {
      vm.addPasted(list.value(), outcome -> told("guests.paste", outcome));
    }
  }

  private void person() {
    FormKit form = new FormKit("handouts.person").about("handouts");
    ChooserEntry<PersonId> who =
        office.choosers().person(form, "person", m.text("guests.person.who"));
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text("guests.person"),
            m.text("guests.add"),
            () ->
                who.chosen().isEmpty()
                    ? List.of(Problem.error("person", m.text("guests.person.none")))
                    : List.of());
    Optional<PersonId> person = accepted ? who.chosen() : Optional.empty();
    person.ifPresent(id -> vm.addKnown(id, outcome -> told("guests.person", outcome)));
  }

  private void told(String what, Outcome<Integer> outcome) {
    if (office.tell(m.text(what), outcome)) {
      int added = outcome.orThrow();
      office
          .notices()
          .undoable(
              added == 0
                  ? m.text("guests.known")
                  : m.text("guests.added", Plural.PARTICIPANTS.count(added)));
    }
  }

  private void remove() {
    List<String> keys = chosen.get();
    if (keys.isEmpty()) {
      office.dialogs().tell(m.text("guests.remove"), m.text("guests.remove.choose"));
      return;
    }
    vm.removeGuests(keys, () -> office.notices().undoable(m.text("guests.removed")));
  }
}
