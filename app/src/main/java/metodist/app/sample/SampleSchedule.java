package metodist.app.sample;

import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.PersonId;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.procedures.EventFacts;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.workspace.Edit;

/// The schedule of the sample's conference as it is in the middle of the work: the last talk of
/// each section waits for a place, and the moderator of one section is to speak in another at that
/// time.
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
    List<Session> sections =
        edit.events().get(id).sessions().stream()
            .filter(s -> s.kind() == SessionKind.SECTION)
            .toList();
    PersonId moderator = sections.get(1).moderatorId();
    Talk talk = EventFacts.programme(edit, id).talksOf(sections.getFirst()).get(2);
    if (moderator == null) {
      throw new IllegalStateException("a section of the sample without a moderator");
    }
    edit.save(talk.with(t -> t.speakers = List.of(Speaker.known(moderator, null))));
  }
}
