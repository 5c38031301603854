package metodist.model.procedures;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.Declension;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.GuestListId;
import metodist.model.events.Session;
import metodist.model.events.Talk;
import metodist.model.events.TalkImport;
import metodist.model.orders.EventOrderText;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.shared.Outcome;
import metodist.model.shared.SheetRow;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Шаги мероприятия: entered, changed, its talks loaded, its order drawn. Each is one edit and one
/// step of undo; the schedule is the work of [ScheduleSteps].
public final class EventSteps {
  private EventSteps() {}

  public static Outcome<Event> create(Edit edit, EventKind kind, String name) {
    return name.isBlank()
        ? Outcome.refused("name", "Укажите, как называется мероприятие.")
        : Outcome.done(edit.save(Event.named(kind, name.strip())));
  }

  /// Saves a changed event. Talks move with their session; those of sessions that are gone go back
  /// to the pool.
  public static Event change(Edit edit, Event changed) {
    Event before = edit.events().find(changed.id()).orElse(changed);
    Event saved = edit.save(changed);
    for (Talk talk : edit.talks().ofEvent(saved.id())) {
      Talk moved = moved(talk, before, saved);
      if (!moved.equals(talk)) {
        edit.save(moved);
      }
    }
    return saved;
  }

  private static Talk moved(Talk talk, Event before, Event after) {
    Optional<Session> session = after.session(talk.sessionKey());
    if (session.isEmpty()) {
      return talk.placed(null, null);
    }
    LocalDateTime at = talk.start();
    LocalDateTime from = before.session(talk.sessionKey()).map(Session::start).orElse(null);
    LocalDateTime to = session.get().start();
    if (at == null || from == null || from.equals(to)) {
      return talk;
    }
    return talk.placed(talk.sessionKey(), to == null ? null : at.plus(Duration.between(from, to)));
  }

  /// Puts the event into the bin with its talks, estimates and participants; refused while an order
  /// names it or papers with numbers were given to its people.
  public static Outcome<EventId> remove(Edit edit, EventId id) {
    List<Order> orders = edit.orders().ofEvent(id);
    if (!orders.isEmpty()) {
      return Outcome.refused(
          "orders", "Мероприятие названо в приказе: " + orders.getFirst().title() + ".");
    }
    int given = edit.handouts().ofEvent(id).size();
    if (given > 0) {
      return Outcome.refused(
          "handouts",
          "На мероприятии выданы именные документы: " + given + ". Их номера остаются в журнале.");
    }
    edit.guestLists().find(GuestListId.of(id)).ifPresent(g -> edit.remove(g.id()));
    edit.handoutLayouts().all().stream()
        .filter(l -> l.eventId().equals(id))
        .forEach(l -> edit.remove(l.id()));
    edit.talks().ofEvent(id).forEach(t -> edit.remove(t.id()));
    edit.programmeEditions().ofEvent(id).forEach(e -> edit.remove(e.id()));
    edit.estimates().ofEvent(id).forEach(e -> edit.remove(e.id()));
    edit.remove(id);
    return Outcome.done(id);
  }

  /// The plan for a table of talks, and the event with the sections that come with it.
  public static TalkImport.Plan planTalks(
      Reading reading, EventId id, List<String> headings, List<SheetRow> rows) {
    return new TalkImport(
            reading.events().get(id),
            reading.talks().ofEvent(id),
            reading.organisations().all(),
            reading.people().all())
        .plan(headings, rows);
  }

  public static void apply(Edit edit, EventId id, TalkImport.Plan plan) {
    if (!plan.newSections().isEmpty()) {
      Event event = edit.events().get(id);
      List<Session> sessions = new ArrayList<>(event.sessions());
      sessions.addAll(plan.newSections());
      edit.save(event.with(e -> e.sessions = sessions));
    }
    ImportSteps.apply(edit, plan.talks());
  }

  /// Draws the order about the event with every appendix it has content for: concept, committee,
  /// estimate, programme. Number and date are given later, as to any order.
  public static Outcome<Order> makeOrder(Edit edit, EventId id) {
    return makeOrder(
        edit, id, edit.estimates().ofEvent(id).stream().findFirst().map(Estimate::id).orElse(null));
  }

  /// The same with one of several estimates; without any where none is named.
  public static Outcome<Order> makeOrder(Edit edit, EventId id, @Nullable EstimateId estimateId) {
    Event event = edit.events().get(id);
    Letterhead letterhead = letterhead(edit).orElse(null);
    if (letterhead == null) {
      return Outcome.refused(
          "letterhead", "Приказ не создан: ещё нет ни одного бланка. Заведите его в «Настройках».");
    }
    Estimate estimate = estimateId == null ? null : edit.estimates().get(estimateId);
    EventOrderText text =
        new EventOrderText(
            event,
            estimate,
            new Declension(edit.caseCorrections().all()),
            EventFacts.names(edit, edit.now().toLocalDate()));
    List<Order.Appendix> appendices = text.appendices();
    PersonId responsible = event.responsibleId();
    return Outcome.done(
        edit.save(
            new Order(
                OrderId.random(),
                0,
                letterhead.id(),
                Order.Kind.ORDER,
                "",
                null,
                text.subject(),
                "В соответствии с годовым планом работы",
                text.clauses(appendices),
                appendices,
                letterhead.signatoryId(),
                false,
                letterhead.signatoryId(),
                responsible == null ? List.of() : List.of(responsible),
                null,
                List.of(),
                OrderState.DRAFT,
                List.of(),
                id,
                estimateId)));
  }

  /// The letterhead of the body that issues the orders, else the first by title.
  private static Optional<Letterhead> letterhead(Reading reading) {
    OrganisationId authority = reading.centre().current().map(c -> c.authorityId()).orElse(null);
    return reading.letterheads().all().stream()
        .min(
            Comparator.comparing((Letterhead l) -> !l.issuerId().equals(authority))
                .thenComparing(Letterhead::title));
  }
}
