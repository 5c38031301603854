package metodist.app.feature.schedule;

import java.util.List;
import java.util.Objects;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Session;

/// A published programme in the shape the board draws: all names are the words of the edition, that
/// of a moderator stands with the title of the part.
final class PublishedProgramme {
  private PublishedProgramme() {}

  static Programme of(ProgrammeEdition edition, Programme draft) {
    Programme published = edition.programme(draft);
    List<Session> titled =
        published.event().sessions().stream().map(s -> titled(edition, s)).toList();
    return new Programme(
        published.event().with(e -> e.sessions = titled), published.talks(), published.names());
  }

  private static Session titled(ProgrammeEdition edition, Session session) {
    String moderator = edition.part(session.key()).map(ProgrammeEdition.Part::moderator).orElse("");
    return moderator.isBlank()
        ? session
        : session.with(
            s -> s.title = Objects.requireNonNull(session.shownTitle()) + " (" + moderator + ")");
  }
}
