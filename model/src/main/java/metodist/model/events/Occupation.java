package metodist.model.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One use of a person, a room or a school: `key` tells whose, `who` names it. `talk` is null for a
/// session's own use (its room, its moderator).
public record Occupation(
    Use use,
    String key,
    String who,
    Interval interval,
    EventId event,
    UUID session,
    @Nullable TalkId talk,
    String what) {

  public enum Use {
    SPEAKER,
    MODERATOR,
    ROOM,
    /// The whole place of an event whose session names no room.
    PLACE,
    TALK_IN_ROOM,
    SCHOOL
  }

  boolean sameSession(Occupation other) {
    return event.equals(other.event) && session.equals(other.session);
  }
}
