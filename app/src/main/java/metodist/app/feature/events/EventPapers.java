package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.FormKit;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.issued.PaperKind;
import metodist.model.shared.Problem;

/// «Документы ▾» of an event: every paper that is drawn from it, what goes into its programme, the
/// calendar of one participant. The paper chosen last is remembered for every event.
final class EventPapers {
  static final List<PaperKind> KINDS =
      List.of(
          PaperKind.PROGRAMME,
          PaperKind.PROGRAMME_PUBLISHED,
          PaperKind.PROGRAMME_CHANGES,
          PaperKind.PROGRAMME_BOOKLET,
          PaperKind.PROGRAMME_GRID,
          PaperKind.PROGRAMME_GRID_BY_DAYS,
          PaperKind.PROGRAMME_BY_SCHOOLS,
          PaperKind.PROGRAMME_BY_MODERATORS,
          PaperKind.DOOR_SHEETS,
          PaperKind.REGISTRATION_SHEET,
          PaperKind.BADGES,
          PaperKind.HANDOUT_REGISTER,
          PaperKind.CONCEPT,
          PaperKind.COMMITTEE,
          PaperKind.ESTIMATE,
          PaperKind.ESTIMATE_DETAILED,
          PaperKind.ESTIMATE_EXECUTION);

  private static final String LAST = "events.paper";
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;

  EventPapers(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  /// The variant chosen last time.
  static PaperKind last(Settings settings) {
    return settings
        .get(LAST)
        .flatMap(name -> KINDS.stream().filter(k -> k.name().equals(name)).findFirst())
        .orElse(PaperKind.PROGRAMME);
  }

  Command[] commands(Consumer<PaperKind> chosen) {
    List<Command> all = new ArrayList<>();
    for (PaperKind kind : KINDS) {
      all.add(
          Command.of(
                  "events.paper." + kind.code(),
                  kind.title(),
                  () -> {
                    office.settings().put(LAST, kind.name());
                    chosen.accept(kind);
                  })
              .withIcon(Icon.DOCUMENT));
    }
    all.add(Command.of("events.sheets", m.text("sheets"), this::sheets).withIcon(Icon.PRINT));
    all.add(Command.of("events.book", m.text("book.menu"), this::book).withIcon(Icon.SETTINGS));
    all.add(HandoutsPart.open(office, vm, m));
    return all.toArray(Command[]::new);
  }

  /// The booklet imposed for the printer.
  private void sheets() {
    office.papers().openSheets(PaperKind.PROGRAMME_BOOKLET, vm.id().value());
  }

  private void book() {
    EventCard shown = vm.card().value();
    if (shown != null) {
      new BookDialog(office, vm, m).ask(shown);
    }
  }

  /// «Календарь участника»: of whoever speaks or moderates.
  void calendar() {
    EventCard shown = vm.card().value();
    if (shown == null) {
      return;
    }
    List<EventCard.PersonChoice> people = speaking(shown);
    if (people.isEmpty()) {
      office.dialogs().tell(m.text("calendar.person"), m.text("calendar.person.none"));
      return;
    }
    FormKit form = new FormKit("events.calendar").about("programme");
    ChoiceEntry<EventCard.PersonChoice> who =
        form.choice("who", m.text("calendar.person.who"), people, EventCard.PersonChoice::name);
    who.set(Optional.of(people.getFirst()));
    boolean accepted =
        form.ask(
            office.dialogs(),
            m.text("calendar.person"),
            m.text("calendar.person.verb"),
            () ->
                who.value().isEmpty()
                    ? List.of(Problem.error("who", m.text("calendar.person.who")))
                    : List.of());
    if (accepted) {
      EventCard.PersonChoice chosen = who.value().orElseThrow();
      office.papers().saveCalendar(vm.id(), chosen.id(), chosen.name());
    }
  }

  private static List<EventCard.PersonChoice> speaking(EventCard shown) {
    return Stream.concat(
            shown.programme().talks().stream()
                .map(Talk::speakers)
                .flatMap(List::stream)
                .map(Speaker::personId),
            shown.event().sessions().stream().map(s -> s.moderatorId()))
        .distinct()
        .flatMap(id -> shown.person(id).stream())
        .sorted(Comparator.comparing(EventCard.PersonChoice::name))
        .toList();
  }
}
