package metodist.model.events;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import metodist.model.events.ProgrammeChange.Kind;
import metodist.model.events.ProgrammeEdition.Part;
import metodist.model.events.ProgrammeEdition.Speech;
import metodist.model.shared.Dates;
import org.jspecify.annotations.Nullable;

/// What has changed from one edition to another, parts before talks, in the order of the newer one.
/// Talks that moved only because their part did are named by the part's line.
public final class ProgrammeChanges {
  private final ProgrammeEdition before;
  private final ProgrammeEdition after;
  private final List<ProgrammeChange> changes = new ArrayList<>();

  private ProgrammeChanges(ProgrammeEdition before, ProgrammeEdition after) {
    this.before = before;
    this.after = after;
  }

  public static List<ProgrammeChange> between(ProgrammeEdition before, ProgrammeEdition after) {
    ProgrammeChanges work = new ProgrammeChanges(before, after);
    work.parts();
    work.speeches();
    return work.changes;
  }

  private void parts() {
    Map<UUID, Part> gone = new LinkedHashMap<>();
    before.parts().forEach(p -> gone.put(p.key(), p));
    for (Part now : after.parts()) {
      Part was = gone.remove(now.key());
      if (was == null) {
        part(Kind.ADDED, now, "", place(now));
      } else {
        changed(was, now);
      }
    }
    gone.values().forEach(was -> part(Kind.REMOVED, was, place(was), ""));
  }

  private void changed(Part was, Part now) {
    boolean moved =
        !Objects.equals(was.start(), now.start())
            || was.minutes() != now.minutes()
            || !was.room().equals(now.room());
    if (moved) {
      part(Kind.MOVED, now, place(was), place(now));
    }
    if (!was.shownTitle().equals(now.shownTitle())) {
      part(Kind.RENAMED, now, was.shownTitle(), now.shownTitle());
    }
    if (!was.moderator().equals(now.moderator())) {
      part(Kind.MODERATOR, now, was.moderator(), now.moderator());
    }
    if (!was.link().equals(now.link())) {
      part(Kind.LINK, now, was.link(), now.link());
    }
  }

  private void part(Kind kind, Part part, String was, String now) {
    Set<String> concerned = new LinkedHashSet<>();
    for (ProgrammeEdition edition : List.of(before, after)) {
      edition
          .part(part.key())
          .map(Part::moderator)
          .filter(m -> !m.isBlank())
          .ifPresent(concerned::add);
    }
    if (kind == Kind.MOVED || kind == Kind.LINK || kind == Kind.REMOVED) {
      (kind == Kind.REMOVED ? before : after)
          .speeches().stream()
              .filter(s -> s.part().equals(part.key()))
              .forEach(s -> concerned.addAll(s.speakers()));
    }
    changes.add(
        new ProgrammeChange(
            kind, part.shownTitle(), was, now, List.copyOf(concerned), part.key(), null));
  }

  private void speeches() {
    Map<UUID, Speech> gone = new LinkedHashMap<>();
    before.speeches().forEach(s -> gone.put(s.talk(), s));
    for (Speech now : after.speeches()) {
      Speech was = gone.remove(now.talk());
      if (was == null) {
        speech(Kind.ADDED, now, "", place(after, now), now.speakers());
      } else {
        changed(was, now);
      }
    }
    gone.values().forEach(was -> speech(Kind.REMOVED, was, place(before, was), "", was.speakers()));
  }

  private void changed(Speech was, Speech now) {
    if (!withItsPart(was, now)) {
      speech(Kind.MOVED, now, place(before, was), place(after, now), now.speakers());
    }
    if (!was.topic().equals(now.topic())) {
      speech(Kind.RENAMED, now, was.topic(), now.topic(), now.speakers());
    }
    if (!was.speakers().equals(now.speakers())) {
      Set<String> both = new LinkedHashSet<>(was.speakers());
      both.addAll(now.speakers());
      speech(
          Kind.SPEAKERS,
          now,
          String.join("; ", was.speakers()),
          String.join("; ", now.speakers()),
          List.copyOf(both));
    }
  }

  /// Whether the talk stands in its part as it stood.
  private boolean withItsPart(Speech was, Speech now) {
    return was.part().equals(now.part())
        && was.minutes() == now.minutes()
        && offset(before, was).equals(offset(after, now));
  }

  private static Optional<Duration> offset(ProgrammeEdition edition, Speech speech) {
    LocalDateTime begins = edition.part(speech.part()).map(Part::start).orElse(null);
    LocalDateTime at = speech.start();
    return begins == null || at == null
        ? Optional.empty()
        : Optional.of(Duration.between(begins, at));
  }

  private void speech(Kind kind, Speech speech, String was, String now, List<String> concerned) {
    changes.add(
        new ProgrammeChange(
            kind, speech.topic(), was, now, concerned, speech.part(), speech.talk()));
  }

  /// «12 мая, 11.00–12.00, Кабинет 205».
  private static String place(Part part) {
    String when = when(part.start(), part.minutes());
    return part.room().isBlank() ? when : when + ", " + part.room();
  }

  private static String place(ProgrammeEdition edition, Speech speech) {
    String when = when(speech.start(), speech.minutes());
    Optional<Part> part = edition.part(speech.part());
    String room = part.map(Part::room).filter(r -> !r.isBlank()).map(r -> ", " + r).orElse("");
    return when + part.map(p -> ", «" + p.shownTitle() + "»").orElse("") + room;
  }

  private static String when(@Nullable LocalDateTime start, int minutes) {
    if (start == null) {
      return "время не назначено";
    }
    String from = Dates.dayMonth(start.toLocalDate()) + ", " + Dates.time(start.toLocalTime());
    return minutes == 0 ? from : from + "–" + Dates.time(start.plusMinutes(minutes).toLocalTime());
  }
}
