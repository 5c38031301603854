package metodist.app.feature.schedule;

import java.util.List;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Session;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;

/// A published programme in the shape the board draws: all names are the words of the edition.
final class PublishedProgramme {
  private PublishedProgramme() {}

  static Programme of(ProgrammeEdition edition, Programme draft) {
    List<Session> sessions = edition.parts().stream().map(PublishedProgramme::session).toList();
    return new Programme(
        draft.event().with(e -> e.sessions = sessions),
        edition.speeches().stream().map(s -> talk(edition, s)).toList(),
        draft.names());
  }

  private static Session session(ProgrammeEdition.Part part) {
    return new Session(
        part.key(),
        part.kind(),
        part.moderator().isBlank()
            ? part.title()
            : part.shownTitle() + " (" + part.moderator() + ")",
        part.start(),
        part.minutes(),
        part.room(),
        part.link(),
        null,
        0);
  }

  private static Talk talk(ProgrammeEdition edition, ProgrammeEdition.Speech speech) {
    return new Talk(
        new TalkId(speech.talk()),
        0,
        edition.eventId(),
        speech.topic(),
        speech.speakers().stream().map(line -> new Speaker(null, line, "", null, "")).toList(),
        null,
        speech.minutes(),
        speech.part(),
        speech.start(),
        PreliminaryReview.NONE,
        "");
  }
}
