package metodist.model.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Часть программы: a section, the plenary, a break. `key` is its lasting identity, by which talks
/// name it. `minutes` is its length; `capacity` 0 is unknown; a break without a room is one of all
/// rooms.
public record Session(
    UUID key,
    SessionKind kind,
    String title,
    @Nullable LocalDateTime start,
    int minutes,
    String room,
    String link,
    @Nullable PersonId moderatorId,
    int capacity) {
  public Session {
    if (minutes < 0 || capacity < 0) {
      throw new IllegalArgumentException("a session of less than nothing");
    }
  }

  /// When it is held; empty until its start is known.
  public Optional<Interval> interval() {
    return start == null ? Optional.empty() : Optional.of(Interval.of(start, minutes));
  }

  public Optional<LocalDate> day() {
    return start == null ? Optional.empty() : Optional.of(start.toLocalDate());
  }

  /// The kind for one that has no title of its own.
  public String shownTitle() {
    return title.isBlank() ? kind.title() : title;
  }

  public Session with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new Session(
        key,
        copy.kind,
        copy.title,
        copy.start,
        copy.minutes,
        copy.room,
        copy.link,
        copy.moderatorId,
        copy.capacity);
  }

  /// The components that may change, filled with what they are now.
  public static final class Copy {
    public SessionKind kind;
    public String title;
    public @Nullable LocalDateTime start;
    public int minutes;
    public String room;
    public String link;
    public @Nullable PersonId moderatorId;
    public int capacity;

    private Copy(Session s) {
      kind = s.kind;
      title = s.title;
      start = s.start;
      minutes = s.minutes;
      room = s.room;
      link = s.link;
      moderatorId = s.moderatorId;
      capacity = s.capacity;
    }
  }
}
