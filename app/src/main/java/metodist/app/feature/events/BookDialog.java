package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.directory.PersonId;
import metodist.model.events.BookPart;
import metodist.model.events.ProgrammeBook;

/// «Состав программы»: which parts the printed programme has, the greeting and who greets. Kept
/// with the event.
final class BookDialog {
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("events.book").about("programme");
  private final Map<BookPart, YesNoEntry> parts = new EnumMap<>(BookPart.class);
  private final LongTextEntry greeting;
  private final ChooserEntry<PersonId> greeter;

  BookDialog(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    for (BookPart part : BookPart.values()) {
      parts.put(part, form.yesNo(part.name().toLowerCase(Locale.ROOT), part.title()));
    }
    greeting = form.add(new LongTextEntry("text", m.text("book.greeting"), 6));
    greeting.help(m.text("book.greeting.help"));
    greeter = office.choosers().person(form, "greeter", m.text("book.greeter"));
  }

  void ask(EventCard card) {
    ProgrammeBook book = card.event().programmeBook();
    parts.forEach((part, entry) -> entry.set(Optional.of(book.has(part))));
    greeting.set(book.greeting());
    greeter.choose(
        card.person(book.greetedBy())
            .map(p -> new ChooserEntry.Option<>(p.id(), p.name(), p.post()))
            .orElse(null));
    if (form.ask(office.dialogs(), m.text("book"), m.text("book.verb"), List::of)) {
      ProgrammeBook changed = changed();
      vm.change(m.text("book.step"), e -> e.book = changed);
    }
  }

  private ProgrammeBook changed() {
    List<BookPart> chosen = new ArrayList<>();
    parts.forEach(
        (part, entry) -> {
          if (entry.value().orElse(false)) {
            chosen.add(part);
          }
        });
    return new ProgrammeBook(greeting.value().strip(), greeter.chosen().orElse(null), chosen);
  }
}
