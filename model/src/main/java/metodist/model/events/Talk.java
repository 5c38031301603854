package metodist.model.events;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// Выступление. `sessionKey` null means it waits in the pool; `start` null in a session, that its
/// time is not set yet. The room is the session's.
public record Talk(
    TalkId id,
    long version,
    EventId eventId,
    String topic,
    List<Speaker> speakers,
    @Nullable UUID categoryKey,
    int minutes,
    @Nullable UUID sessionKey,
    @Nullable LocalDateTime start,
    PreliminaryReview review,
    String note)
    implements Aggregate {
  /// The length of a talk about which nothing is said.
  public static final int USUAL_MINUTES = 7;

  public Talk {
    speakers = List.copyOf(speakers);
    if (minutes < 0) {
      throw new IllegalArgumentException("a talk of less than nothing");
    }
  }

  public Optional<Interval> interval() {
    return start == null ? Optional.empty() : Optional.of(Interval.of(start, minutes));
  }

  public boolean placed() {
    return sessionKey != null && start != null;
  }

  @Override
  public String title() {
    return "Выступление «" + topic + "»";
  }

  @Override
  public Talk withVersion(long value) {
    return with(t -> t.version = value);
  }

  /// The talk at that time of that session; null and null put it into the pool.
  public Talk placed(@Nullable UUID session, @Nullable LocalDateTime at) {
    return with(
        t -> {
          t.sessionKey = session;
          t.start = session == null ? null : at;
        });
  }

  public Talk with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new Talk(
        id,
        copy.version,
        eventId,
        copy.topic,
        copy.speakers,
        copy.categoryKey,
        copy.minutes,
        copy.sessionKey,
        copy.start,
        copy.review,
        copy.note);
  }

  /// The components that may change, filled with what they are now.
  public static final class Copy {
    private long version;
    public String topic;
    public List<Speaker> speakers;
    public @Nullable UUID categoryKey;
    public int minutes;
    public @Nullable UUID sessionKey;
    public @Nullable LocalDateTime start;
    public PreliminaryReview review;
    public String note;

    private Copy(Talk t) {
      version = t.version;
      topic = t.topic;
      speakers = t.speakers;
      categoryKey = t.categoryKey;
      minutes = t.minutes;
      sessionKey = t.sessionKey;
      start = t.start;
      review = t.review;
      note = t.note;
    }
  }
}
