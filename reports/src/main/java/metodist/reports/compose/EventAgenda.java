package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.directory.PersonId;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Interval;
import metodist.model.events.Session;
import metodist.model.events.Talk;
import metodist.model.workspace.Reading;
import metodist.reports.ics.Agenda;
import metodist.reports.tree.LinkAddress;

/// The programme as entries of a calendar. An entry's identity is that of its session or talk; its
/// sequence grows with every change of the event or its talks, so that a calendar takes the newer
/// one.
public final class EventAgenda {
  private EventAgenda() {}

  /// Every session that has a time, with its talks told.
  static Agenda of(EventPaper paper) {
    List<Agenda.Entry> entries = new ArrayList<>();
    for (Session session : paper.programme.sessions()) {
      session.interval().ifPresent(i -> entries.add(entry(paper, session, i)));
    }
    return new Agenda(Texts.clean(paper.event().title()), entries);
  }

  /// What one participant speaks at or moderates, and the parts held for everybody.
  public static Agenda of(Reading reading, EventId id, PersonId person) {
    EventPaper paper = new EventPaper(reading, id, new FactList());
    List<Agenda.Entry> entries = new ArrayList<>();
    for (Session session : paper.programme.sessions()) {
      Optional<Interval> interval = session.interval();
      boolean own = person.equals(session.moderatorId());
      if (interval.isPresent() && (own || forAll(session))) {
        entries.add(entry(paper, session, interval.get()));
      }
      for (Talk talk : paper.programme.talksOf(session)) {
        boolean speaks = talk.speakers().stream().anyMatch(s -> person.equals(s.personId()));
        if (speaks && talk.interval().isPresent()) {
          entries.add(entry(paper, session, talk, talk.interval().get()));
        }
      }
    }
    String who = paper.programme.names().personName(person);
    return new Agenda(Texts.clean(paper.event().title()) + ". " + who, entries);
  }

  private static boolean forAll(Session session) {
    return switch (session.kind()) {
      case OPENING, PLENARY, CLOSING -> true;
      case REGISTRATION, SECTION, ROUND_TABLE, WORKSHOP, BREAK -> false;
    };
  }

  private static Agenda.Entry entry(EventPaper paper, Session session, Interval interval) {
    String talks =
        paper.programme.talksOf(session).stream()
            .map(
                t ->
                    (EventPaper.time(t.start()) + " " + Texts.clean(t.topic())).strip()
                        + " — "
                        + paper.speakers(t))
            .collect(Collectors.joining("\n"));
    String moderator = paper.moderator(session).map(who -> "Модератор: " + who).orElse("");
    String text = (moderator + "\n" + talks).strip();
    return new Agenda.Entry(
        session.key().toString(),
        sequence(paper),
        interval.from(),
        interval.to(),
        Texts.clean(session.shownTitle()),
        where(paper, session),
        text,
        LinkAddress.of(session.link()).orElse(""));
  }

  private static Agenda.Entry entry(
      EventPaper paper, Session session, Talk talk, Interval interval) {
    return new Agenda.Entry(
        talk.id().value().toString(),
        sequence(paper),
        interval.from(),
        interval.to(),
        "Выступление: " + Texts.clean(talk.topic()),
        where(paper, session),
        Texts.clean(session.shownTitle()) + "\n" + paper.speakers(talk),
        LinkAddress.of(session.link()).orElse(""));
  }

  private static long sequence(EventPaper paper) {
    Event event = paper.event();
    return event.version() + paper.programme.talks().stream().mapToLong(Talk::version).sum();
  }

  private static String where(EventPaper paper, Session session) {
    String place = EventPaper.place(session);
    String event = Texts.clean(paper.event().place());
    return place.isEmpty() || event.isEmpty() ? place + event : place + ", " + event;
  }
}
