package metodist.app.feature.events;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.events.EventKind;
import metodist.model.shared.Problem;

/// «Создать → Мероприятие»: kind and name, and the card opens.
final class NewEvent {
  private final Office office;
  private final EventListViewModel vm;
  private final Messages m;

  NewEvent(Office office, EventListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  void ask() {
    FormKit form = new FormKit("events.new");
    ChoiceEntry<EventKind> kind =
        form.choice("kind", m.text("facts.kind"), List.of(EventKind.values()), EventKind::title);
    TextEntry name = form.text("name", m.text("facts.name"), Trait.WIDE, Trait.REQUIRED);
    kind.set(Optional.of(EventKind.FORUM));
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text("new.title"),
            m.text("new.verb"),
            () ->
                name.blank()
                    ? List.of(Problem.error("name", m.text("new.name.missing")))
                    : List.of());
    if (accepted) {
      vm.create(
          kind.value().orElse(EventKind.FORUM), name.value(), id -> office.navigator().open(id));
    }
  }
}
