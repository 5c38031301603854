package metodist.model.procedures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.estimates.Estimate;
import metodist.model.events.CopiedText;
import metodist.model.events.CopyPart;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventTexts;
import metodist.model.events.Talk;
import metodist.model.events.TextShift;
import metodist.model.orders.Order;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Шаги «Создать по прошлогоднему»: proposed, looked at, done as one edit; afterwards each copied
/// text is confirmed. The earlier event is never touched.
public final class EventCopySteps {
  /// The mark of a copied estimate stands beside those of texts.
  public static final String ESTIMATE = "estimate";

  private EventCopySteps() {}

  /// A row of the table of days: where a day of the old event goes and what speaks against it.
  public record MovedDay(LocalDate from, LocalDate to, String what, String warning) {}

  /// What would be made: the event, the days, and what to look at before and after.
  public record Plan(
      EventCopy.Choice choice, Event event, List<MovedDay> days, List<EventCopy.Remark> remarks) {
    public Plan {
      days = List.copyOf(days);
      remarks = List.copyOf(remarks);
    }
  }

  /// What is usually taken: the same name with the new year, every day on the same weekday of the
  /// next year that is still to come.
  public static EventCopy.Choice proposed(Reading reading, EventId id) {
    Event source = reading.events().get(id);
    LocalDate today = reading.now().toLocalDate();
    LocalDate first = source.dayOr(today);
    LocalDate target = sameWeekday(first, 1);
    for (int years = 2; target.isBefore(today); years++) {
      target = sameWeekday(first, years);
    }
    Map<LocalDate, LocalDate> days = moved(EventCopy.days(reading, source), first, target);
    TextShift shift = new TextShift(days, first.getYear(), target.getYear());
    Set<CopyPart> parts =
        EnumSet.copyOf(
            Stream.of(CopyPart.values()).filter(CopyPart::usual).collect(Collectors.toSet()));
    return new EventCopy.Choice(shift.shifted(source.name()), parts, days);
  }

  /// The day nearest to the same date that many years later that falls on the same weekday.
  static LocalDate sameWeekday(LocalDate day, int years) {
    DayOfWeek weekday = day.getDayOfWeek();
    LocalDate date = day.plusYears(years);
    LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate before = date.with(TemporalAdjusters.previousOrSame(weekday));
    return ChronoUnit.DAYS.between(before, date) < ChronoUnit.DAYS.between(date, after)
        ? before
        : after;
  }

  private static Map<LocalDate, LocalDate> moved(
      Set<LocalDate> days, LocalDate first, LocalDate target) {
    long by = ChronoUnit.DAYS.between(first, target);
    Map<LocalDate, LocalDate> moved = new LinkedHashMap<>();
    days.forEach(day -> moved.put(day, day.plusDays(by)));
    return moved;
  }

  /// The choice with one day elsewhere. Days that moved as far as this one did follow it.
  public static EventCopy.Choice moving(EventCopy.Choice choice, LocalDate from, LocalDate to) {
    LocalDate before = choice.days().getOrDefault(from, from);
    long by = ChronoUnit.DAYS.between(from, before);
    Map<LocalDate, LocalDate> days = new LinkedHashMap<>();
    choice
        .days()
        .forEach(
            (old, fresh) -> {
              boolean follows = !old.isBefore(from) && ChronoUnit.DAYS.between(old, fresh) == by;
              LocalDate along = fresh.plusDays(ChronoUnit.DAYS.between(before, to));
              days.put(old, follows ? along : fresh);
            });
    days.put(from, to);
    return new EventCopy.Choice(choice.name(), choice.parts(), days);
  }

  public static Plan plan(Reading reading, EventId id, EventCopy.Choice choice) {
    Event source = reading.events().get(id);
    EventCopy copy = new EventCopy(reading, source, choice);
    WorkingCalendar calendar = reading.workingYears().calendar();
    List<MovedDay> days =
        EventCopy.days(reading, source).stream()
            .map(
                day ->
                    new MovedDay(
                        day,
                        copy.moved(day),
                        source.dates().days().contains(day) ? "День проведения" : "Другие даты",
                        warning(day, copy.moved(day), calendar)))
            .toList();
    return new Plan(choice, copy.event(), days, copy.remarks());
  }

  private static String warning(LocalDate from, LocalDate to, WorkingCalendar calendar) {
    if (!calendar.isWorking(to)) {
      return "нерабочий день";
    }
    return from.getDayOfWeek() == to.getDayOfWeek() ? "" : "другой день недели";
  }

  /// Does it: the event, its talks and estimates, and on request the draft of its order.
  public static Outcome<Event> copy(Edit edit, EventId id, EventCopy.Choice choice) {
    if (choice.name().isBlank()) {
      return Outcome.refused("name", "Укажите, как называется новое мероприятие.");
    }
    EventCopy copy = new EventCopy(edit, edit.events().get(id), choice);
    List<CopiedText> marks = new ArrayList<>(copy.event().copied());
    copy.estimates().stream()
        .findFirst()
        .ifPresent(e -> marks.add(new CopiedText(ESTIMATE, words(e))));
    Event saved = edit.save(copy.event().with(e -> e.copied = marks));
    copy.talks().forEach((Talk talk) -> edit.save(talk));
    copy.estimates().forEach((Estimate estimate) -> edit.save(estimate));
    if (choice.takes(CopyPart.CLAUSES)) {
      return order(edit, id, saved, copy.shift());
    }
    return Outcome.done(saved);
  }

  /// The draft of the new order: the usual clauses from the new facts, then those that somebody
  /// wrote into the old one, with days and year moved.
  private static Outcome<Event> order(Edit edit, EventId old, Event event, TextShift shift) {
    Optional<Order> before = edit.orders().ofEvent(old).stream().findFirst();
    if (before.isEmpty()) {
      return Outcome.done(event);
    }
    return switch (EventSteps.makeOrder(edit, event.id())) {
      case Outcome.Refused<Order> refused -> new Outcome.Refused<>(refused.problems());
      case Outcome.Done<Order> done -> {
        List<Order.Clause> clauses = new ArrayList<>(done.value().clauses());
        before.get().clauses().stream()
            .filter(EventCopySteps::ownWords)
            .forEach(c -> clauses.add(shifted(c, shift)));
        edit.save(
            done.value()
                .with(
                    o -> {
                      o.preamble = shift.shifted(before.get().preamble());
                      o.bases = before.get().bases();
                      o.clauses = clauses;
                    }));
        yield Outcome.done(event);
      }
    };
  }

  /// Whether a clause is not one of those drawn from the facts of an event.
  private static boolean ownWords(Order.Clause clause) {
    return clause.appendixKey() == null
        && !clause.text().startsWith("Провести ")
        && !clause.text().startsWith("Назначить ответственным за организацию ");
  }

  private static Order.Clause shifted(Order.Clause clause, TextShift shift) {
    return clause
        .withText(shift.shifted(clause.text()))
        .assigned(clause.personId(), shift.shifted(clause.term()))
        .withSubclauses(clause.subclauses().stream().map(c -> shifted(c, shift)).toList());
  }

  /// The marks nobody has lifted: texts that still have the words they came with, and the estimate.
  public static List<CopiedText> unchecked(Reading reading, Event event) {
    List<CopiedText> marks = new ArrayList<>(EventTexts.unchecked(event));
    reading.estimates().ofEvent(event.id()).stream()
        .map(e -> new CopiedText(ESTIMATE, words(e)))
        .filter(event.copied()::contains)
        .findFirst()
        .ifPresent(marks::add);
    return marks;
  }

  private static String words(Estimate estimate) {
    return estimate.lines().stream()
        .map(l -> l.codes() + " " + l.name() + " " + l.sum())
        .collect(Collectors.joining("\n"));
  }

  /// What a mark stands at, in words.
  public static String title(CopiedText mark) {
    return mark.field().equals(ESTIMATE) ? "Смета" : EventTexts.title(mark.field());
  }

  /// «Проверено»: lifts the mark of one field; of all when none is named.
  public static Event confirm(Edit edit, EventId id, @Nullable String field) {
    Event event = edit.events().get(id);
    List<CopiedText> left =
        field == null
            ? List.of()
            : event.copied().stream().filter(c -> !c.field().equals(field)).toList();
    return edit.save(event.with(e -> e.copied = left));
  }

  /// «пятница, 30 октября 2026 г.» as the table of days shows it.
  public static String spoken(LocalDate day) {
    return Dates.words(day) + ", " + weekday(day);
  }

  private static String weekday(LocalDate day) {
    return List.of(
            "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье")
        .get(day.getDayOfWeek().getValue() - 1);
  }
}
