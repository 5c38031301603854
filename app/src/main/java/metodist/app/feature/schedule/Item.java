package metodist.app.feature.schedule;

import java.util.UUID;
import metodist.model.events.Occupation;
import metodist.model.events.TalkId;
import org.jspecify.annotations.Nullable;

/// Something on the board that can be chosen and carried: a talk, or a part of the programme (then
/// `talk` is null). `session` is null for a talk in the pool.
record Item(@Nullable UUID session, @Nullable TalkId talk) {
  static Item part(UUID session) {
    return new Item(session, null);
  }

  static Item talk(@Nullable UUID session, TalkId talk) {
    return new Item(session, talk);
  }

  /// Whose use of a person or room it is.
  static Item of(Occupation occupation) {
    return new Item(occupation.session(), occupation.talk());
  }

  /// Whether it is the same thing, wherever it stands.
  boolean same(@Nullable Item other) {
    return other != null
        && (talk == null
            ? other.talk == null && session != null && session.equals(other.session)
            : talk.equals(other.talk));
  }
}
