package metodist.app.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.PersonId;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Schedule;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.procedures.EventFacts;
import metodist.model.procedures.PublishSteps;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Edit;

/// The schedule of the sample's conference as it is in the middle of the work: the last talk of
/// each section waits for a place, the moderator of one section is to speak in another at that
/// time, and some things have changed since the programme was published.
final class SampleSchedule {
  private final SampleWorld world;

  SampleSchedule(SampleWorld world) {
    this.world = world;
  }

  void leaveUnfinished(EventId id) {
    world
        .workspace()
        .edit(
            "Вернуть выступления в «Без места»",
            edit -> {
              lastToThePool(edit, id);
              busyModerator(edit, id);
              return id;
            });
    world
        .workspace()
        .edit(
            "Опубликовать программу",
            edit -> PublishSteps.publish(edit, id, "Разослана в школы").orThrow());
    world
        .workspace()
        .edit(
            "Переставить выступление",
            edit -> {
              changeAfterwards(edit, id);
              return id;
            });
  }

  /// After the programme went out: a section begins later, a talk is given in another one, a topic
  /// is worded anew.
  private static void changeAfterwards(Edit edit, EventId id) {
    List<Session> sections = sections(edit, id);
    Session later = sections.getLast();
    LocalDateTime start = later.start();
    if (start == null) {
      throw new IllegalStateException("a section of the sample without a time");
    }
    ScheduleSteps.change(
            edit,
            id,
            programme ->
                Outcome.done(
                    Schedule.put(programme, later.with(s -> s.start = start.plusMinutes(10)))))
        .orThrow();
    Talk moved = EventFacts.programme(edit, id).talksOf(sections.get(2)).getLast();
    ScheduleSteps.move(edit, id, List.of(moved.id()), sections.get(3).key()).orThrow();
    Talk named = EventFacts.programme(edit, id).talksOf(sections.get(4)).getFirst();
    edit.save(named.with(t -> t.topic = t.topic + ": опыт и находки"));
  }

  private static List<Session> sections(Edit edit, EventId id) {
    return edit.events().get(id).sessions().stream()
        .filter(s -> s.kind() == SessionKind.SECTION)
        .toList();
  }

  private static void lastToThePool(Edit edit, EventId id) {
    Event event = edit.events().get(id);
    List<Talk> last = new ArrayList<>();
    for (Session session : event.sessions()) {
      if (session.kind() == SessionKind.SECTION) {
        last.add(EventFacts.programme(edit, id).talksOf(session).getLast());
      }
    }
    ScheduleSteps.move(edit, id, last.stream().map(Talk::id).toList(), null).orThrow();
  }

  /// The third talk of the first section is given by the moderator of the second.
  private static void busyModerator(Edit edit, EventId id) {
    List<Session> sections = sections(edit, id);
    PersonId moderator = sections.get(1).moderatorId();
    Talk talk = EventFacts.programme(edit, id).talksOf(sections.getFirst()).get(2);
    if (moderator == null) {
      throw new IllegalStateException("a section of the sample without a moderator");
    }
    edit.save(talk.with(t -> t.speakers = List.of(Speaker.known(moderator, null))));
  }
}
