package metodist.model.events;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Dates;
import org.jspecify.annotations.Nullable;

/// Опубликованная программа: what was given out, in words, as it was on that day. It names no
/// person and no talk of the register, so that nothing that happens to those can change it.
/// `number` counts the editions of an event from one.
public record ProgrammeEdition(
    ProgrammeEditionId id,
    long version,
    EventId eventId,
    int number,
    LocalDateTime publishedAt,
    String note,
    List<Part> parts,
    List<Speech> speeches)
    implements Aggregate {
  public ProgrammeEdition {
    parts = List.copyOf(parts);
    speeches = List.copyOf(speeches);
  }

  /// A part of the programme; `key` is the session's.
  public record Part(
      UUID key,
      SessionKind kind,
      String title,
      @Nullable LocalDateTime start,
      int minutes,
      String room,
      String link,
      String moderator) {
    public String shownTitle() {
      return title.isBlank() ? kind.title() : title;
    }
  }

  /// A talk that had a part; `talk` is its identity, `speakers` are lines as printed.
  public record Speech(
      UUID talk,
      String topic,
      List<String> speakers,
      UUID part,
      @Nullable LocalDateTime start,
      int minutes) {
    public Speech {
      speakers = List.copyOf(speakers);
    }
  }

  /// The programme as it is now, in words.
  public static ProgrammeEdition of(
      Programme programme, int number, LocalDateTime at, String note) {
    Map<UUID, Session> known = new HashMap<>();
    programme.event().sessions().forEach(s -> known.put(s.key(), s));
    return new ProgrammeEdition(
        ProgrammeEditionId.random(),
        0,
        programme.event().id(),
        number,
        at,
        note,
        programme.sessions().stream().map(s -> part(programme, s)).toList(),
        programme.talks().stream()
            .filter(t -> known.containsKey(t.sessionKey()))
            .map(t -> speech(programme, t))
            .toList());
  }

  private static Part part(Programme programme, Session s) {
    return new Part(
        s.key(),
        s.kind(),
        s.title(),
        s.start(),
        s.minutes(),
        s.room(),
        s.link(),
        programme.names().personName(s.moderatorId()));
  }

  private static Speech speech(Programme programme, Talk t) {
    UUID part = Objects.requireNonNull(t.sessionKey());
    return new Speech(
        t.id().value(),
        t.topic(),
        programme.speakers(t).stream().map(SpeakerWords::line).toList(),
        part,
        t.start(),
        t.minutes());
  }

  /// The programme in these words: the parts and talks as they were published, the event and the
  /// names around them as in `now`.
  public Programme programme(Programme now) {
    return new Programme(
        now.event().with(e -> e.sessions = parts.stream().map(ProgrammeEdition::session).toList()),
        speeches.stream().map(this::talk).toList(),
        now.names());
  }

  private static Session session(Part part) {
    return new Session(
        part.key(),
        part.kind(),
        part.title(),
        part.start(),
        part.minutes(),
        part.room(),
        part.link(),
        null,
        0);
  }

  private Talk talk(Speech speech) {
    return new Talk(
        new TalkId(speech.talk()),
        0,
        eventId,
        speech.topic(),
        speech.speakers().stream().map(line -> new Speaker(null, line, "", null, "")).toList(),
        null,
        speech.minutes(),
        speech.part(),
        speech.start(),
        PreliminaryReview.NONE,
        "");
  }

  public Optional<Part> part(UUID key) {
    return parts.stream().filter(p -> p.key().equals(key)).findFirst();
  }

  /// Whether it says the same as another one, whenever that was published.
  public boolean says(ProgrammeEdition other) {
    return parts.equals(other.parts) && speeches.equals(other.speeches);
  }

  @Override
  public String title() {
    return "Программа, опубликованная " + Dates.wordsInFull(publishedAt.toLocalDate());
  }

  @Override
  public ProgrammeEdition withVersion(long value) {
    return new ProgrammeEdition(id, value, eventId, number, publishedAt, note, parts, speeches);
  }
}
