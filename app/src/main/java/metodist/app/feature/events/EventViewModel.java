package metodist.app.feature.events;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.estimates.Estimate;
import metodist.model.events.Committee;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventId;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.forms.Answers.Row;
import metodist.model.orders.Order;
import metodist.model.procedures.EventCopySteps;
import metodist.model.procedures.EventFacts;
import metodist.model.procedures.EventSteps;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.FileRef;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Edit;
import metodist.model.workspace.RecordChange;
import org.jspecify.annotations.Nullable;

/// Карточка мероприятия: each part is changed as one named step; a table that cannot be read is
/// refused and changes nothing.
public final class EventViewModel {
  private final DataDesk desk;
  private final EventId id;
  private final EstimateViewModel estimate;
  private final LiveQuery<EventCard> card;

  public EventViewModel(DataDesk desk, EventId id) {
    this.desk = desk;
    this.id = id;
    estimate = new EstimateViewModel(desk, id, this::refresh);
    card = desk.<EventCard>live(reading -> EventCard.read(reading, id, estimate.of(reading)));
  }

  /// The estimates of the event.
  public EstimateViewModel estimate() {
    return estimate;
  }

  public EventId id() {
    return id;
  }

  DataDesk desk() {
    return desk;
  }

  LiveQuery<EventCard> card() {
    return card;
  }

  /// Changes facts of the event; an unchanged one is not written.
  void change(String title, Consumer<Event.Copy> work) {
    desk.perform(
        title,
        edit -> {
          Event stored = edit.events().get(id);
          Event changed = stored.with(work);
          return Outcome.done(changed.equals(stored) ? stored : EventSteps.change(edit, changed));
        },
        done -> {});
  }

  private <T> void table(
      String title,
      BiFunction<Edit, Event, Outcome<T>> reading,
      BiFunction<Event, T, Event> writing,
      Consumer<? super Outcome<Event>> then) {
    desk.<Event>step(
        title,
        edit -> {
          Event stored = edit.events().get(id);
          return switch (reading.apply(edit, stored)) {
            case Outcome.Refused<T> refused -> new Outcome.Refused<>(refused.problems());
            case Outcome.Done<T> done -> {
              Event changed = writing.apply(stored, done.value());
              yield Outcome.done(
                  changed.equals(stored) ? stored : EventSteps.change(edit, changed));
            }
          };
        },
        then);
  }

  public void clusters(List<Row> rows, Consumer<? super Outcome<Event>> then) {
    table(
        "Изменить кластеры мероприятия",
        (edit, event) -> EventTables.clusters(rows, event.clusters(), edit.organisations().all()),
        (event, clusters) -> event.with(e -> e.clusters = clusters),
        then);
  }

  public void cases(List<Row> rows, Consumer<? super Outcome<Event>> then) {
    table(
        "Изменить кейсы и продукты",
        (edit, event) -> CaseTables.read(rows, edit.organisations().all()),
        (event, cases) -> event.with(e -> e.cases = cases),
        then);
  }

  /// Keeps a picture of the cluster model; without bytes takes it away.
  public void picture(@Nullable String name, byte @Nullable [] bytes) {
    boolean gone = name == null || bytes == null;
    desk.change(
        gone ? "Убрать рисунок модели" : "Выбрать рисунок модели",
        edit -> {
          Event stored = edit.events().get(id);
          FileRef file = name == null || bytes == null ? null : edit.keepFile(name, bytes);
          EventConcept c = stored.concept();
          return EventSteps.change(
              edit,
              stored.with(
                  e ->
                      e.concept =
                          new EventConcept(
                              c.introduction(),
                              c.modelText(),
                              file,
                              c.description(),
                              c.parts(),
                              c.result())));
        },
        saved -> {});
  }

  /// «Проверено»: lifts the mark of one copied text, or of all when none is named.
  public void confirm(@Nullable String field) {
    desk.change(
        "Отметить перенесённое проверенным",
        edit -> EventCopySteps.confirm(edit, id, field),
        saved -> {});
  }

  public void committee(List<Row> rows, Consumer<? super Outcome<Event>> then) {
    this.<Committee>table(
        "Изменить оргкомитет",
        (edit, event) -> EventTables.committee(rows, edit.people().all()),
        (event, committee) -> event.with(e -> e.committee = committee),
        then);
  }

  public void sessions(List<Row> rows, Consumer<? super Outcome<Event>> then) {
    table(
        "Изменить программу мероприятия",
        (edit, event) ->
            EventTables.sessions(rows, EventFacts.programme(edit, id), edit.now().toLocalDate()),
        (event, sessions) -> event.with(e -> e.sessions = sessions),
        then);
  }

  public void places(List<Row> rows, Consumer<? super Outcome<Event>> then) {
    table(
        "Изменить места и модераторов",
        (edit, event) ->
            EventTables.places(rows, EventFacts.programme(edit, id), edit.people().all()),
        (event, sessions) -> event.with(e -> e.sessions = sessions),
        then);
  }

  public void categories(List<Row> rows, Consumer<? super Outcome<Event>> then) {
    table(
        "Изменить категории выступлений",
        (edit, event) -> EventTables.categories(rows, event.categories()),
        (event, categories) -> event.with(e -> e.categories = categories),
        then);
  }

  /// Puts talks into a session behind its last one, or into the pool, as one step.
  void place(List<TalkId> talks, @Nullable UUID session, Consumer<? super Outcome<Integer>> then) {
    desk.step(
        talks.size() == 1 ? "Поставить выступление" : "Поставить выступления: " + talks.size(),
        edit -> ScheduleSteps.move(edit, id, talks, session),
        then);
  }

  /// Sets who reviews talks beforehand and when; what was decided already stays.
  void review(List<TalkId> talks, PreliminaryReview review, Runnable done) {
    desk.change(
        "Назначить эксперта выступлений",
        edit -> {
          for (TalkId talk : talks) {
            Talk stored = edit.talks().get(talk);
            PreliminaryReview before = stored.review();
            PreliminaryReview now =
                new PreliminaryReview(
                    review.from() == null ? before.from() : review.from(),
                    review.to() == null ? before.to() : review.to(),
                    review.expertId(),
                    before.verdict(),
                    before.remarks());
            if (!now.equals(before)) {
              edit.save(stored.with(t -> t.review = now));
            }
          }
          return true;
        },
        saved -> done.run());
  }

  void removeTalks(List<TalkId> talks, Runnable done) {
    desk.change(
        talks.size() == 1 ? "Удалить выступление" : "Удалить выступления: " + talks.size(),
        edit -> {
          talks.forEach(edit::remove);
          return true;
        },
        removed -> done.run());
  }

  /// Draws the order with every appendix the event has content for, and the chosen estimate.
  public void makeOrder(Consumer<? super Outcome<Order>> then) {
    desk.step(
        "Создать приказ о мероприятии",
        edit -> EventSteps.makeOrder(edit, id, estimate.of(edit).map(Estimate::id).orElse(null)),
        then);
  }

  void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  void refresh() {
    card.refresh();
  }
}
