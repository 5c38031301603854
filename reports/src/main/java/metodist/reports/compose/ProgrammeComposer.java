package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.events.BookPart;
import metodist.model.events.EventId;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Session;
import metodist.model.events.SpeakerWords;
import metodist.model.events.Talk;
import metodist.model.shared.Dates;
import metodist.model.shared.NaturalOrder;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Программа in the layouts that are read in order: by sections, by organisations («когда мы
/// выступаем») and by moderators. The grid and the door sheets are composed elsewhere.
public final class ProgrammeComposer {
  private final EventPaper paper;
  private final FactList facts = new FactList();

  private ProgrammeComposer(Reading reading, EventId id) {
    paper = new EventPaper(reading, id, facts);
  }

  private ProgrammeComposer(Maker maker) {
    paper = maker.make(facts);
  }

  /// Draws the paper of an event and keeps its facts.
  private interface Maker {
    EventPaper make(FactList facts);
  }

  public static Composition bySections(Reading reading, EventId id) {
    ProgrammeComposer composer = new ProgrammeComposer(reading, id);
    return composer.book("Программа " + composer.paper.genitive());
  }

  /// The programme as it was published last, whatever has been changed since.
  public static Composition published(Reading reading, EventId id) {
    ProgrammeComposer composer =
        new ProgrammeComposer(facts -> EventPaper.published(reading, id, facts));
    return composer.book("Опубликованная программа " + composer.paper.genitive());
  }

  /// The same as a booklet: pages of A5, to be printed two on a sheet.
  public static Composition booklet(Reading reading, EventId id) {
    ProgrammeComposer composer =
        new ProgrammeComposer(facts -> EventPaper.booklet(reading, id, facts));
    return composer.book("Программа " + composer.paper.genitive() + " (буклет)");
  }

  /// Behind a cover the programme begins with its title alone: what and when is told already.
  private Composition book(String title) {
    boolean covered = paper.event().programmeBook().has(BookPart.COVER);
    List<Section> sections = new ArrayList<>(new ProgrammeFront(paper).sections());
    Pages pages = pages();
    if (covered) {
      pages.title("ПРОГРАММА", 0, Lengths.pt(8));
    } else {
      ProgrammeHead.brief(paper, pages, "ПРОГРАММА");
    }
    paper.edition().ifPresent(edition -> published(pages, edition));
    ProgrammeHead.details(paper, pages);
    PageSpec page = paper.portrait();
    new ProgrammePart(paper, pages, paper.style, page).write();
    if (sections.isEmpty()) {
      sections.add(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks()));
    } else if (covered) {
      sections.add(Section.numberedThroughout(page, pages.blocks()));
    } else {
      sections.addFirst(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks()));
    }
    Document tree = new Document(title, paper.style.typeface(), List.of(), sections);
    return Composition.of(tree, facts, title, paper.day).scheduled(EventAgenda.of(paper));
  }

  /// «Публикация № 2 от 22 ноября 2026 года. Разослана в школы».
  private void published(Pages pages, ProgrammeEdition edition) {
    String note = Texts.clean(edition.note());
    String said =
        "Публикация № "
            + edition.number()
            + " от "
            + Dates.wordsInFull(edition.publishedAt().toLocalDate());
    pages.centred(
        paper.facts.use("Публикация", note.isEmpty() ? said : said + ". " + Wording.bare(note)),
        TextStyle.ITALIC,
        0,
        Lengths.pt(8));
  }

  public static Composition bySchools(Reading reading, EventId id) {
    ProgrammeComposer composer = new ProgrammeComposer(reading, id);
    Pages pages = composer.pages();
    ProgrammeHead.brief(composer.paper, pages, "КОГДА МЫ ВЫСТУПАЕМ");
    composer.schools(pages);
    return composer.composed(pages, "Программа " + composer.paper.genitive() + " по организациям");
  }

  public static Composition byModerators(Reading reading, EventId id) {
    ProgrammeComposer composer = new ProgrammeComposer(reading, id);
    Pages pages = composer.pages();
    ProgrammeHead.brief(composer.paper, pages, "МОДЕРАТОРЫ");
    composer.moderators(pages);
    return composer.composed(pages, "Программа " + composer.paper.genitive() + " по модераторам");
  }

  private Pages pages() {
    return new Pages(paper.style, paper.portrait().textWidth());
  }

  private Composition composed(Pages pages, String title) {
    PageSpec page = paper.portrait();
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, paper.day);
  }

  private void schools(Pages pages) {
    Map<String, List<Talk>> bySchool = new TreeMap<>(NaturalOrder.INSTANCE);
    for (Talk talk : paper.programme.talks()) {
      paper.programme.speakers(talk).stream()
          .map(words -> Texts.clean(words.organisation()))
          .map(school -> school.isEmpty() ? "Организация не указана" : school)
          .distinct()
          .forEach(s -> bySchool.computeIfAbsent(s, k -> new ArrayList<>()).add(talk));
    }
    if (bySchool.isEmpty()) {
      pages.body("Выступлений пока нет.");
      return;
    }
    Grid grid =
        new Grid(pages.width(), paper.style.tableSize() - 2, 32, 90, 53)
            .header("Время", "Выступление", "Где");
    bySchool.forEach(
        (school, talks) -> {
          grid.section(school);
          talks.forEach(talk -> row(grid, school, talk));
        });
    pages.add(grid.table());
  }

  private void row(Grid grid, String school, Talk talk) {
    String topic = Wording.bare(Texts.clean(talk.topic()));
    List<String> names =
        paper.programme.speakers(talk).stream()
            .filter(
                words ->
                    Texts.clean(words.organisation()).equals(school)
                        || words.organisation().isBlank())
            .map(SpeakerWords::name)
            .map(Texts::clean)
            .toList();
    String what = "«" + topic + "»" + (names.isEmpty() ? "" : "\n" + String.join(", ", names));
    Session session = paper.programme.session(talk.sessionKey()).orElse(null);
    String when = session == null ? "не назначено" : when(talk);
    String where = session == null ? "—" : where(session);
    facts.use(school + ": " + topic, when + "; " + where + "; " + String.join(", ", names));
    grid.row(when, what, where);
  }

  /// «12 мая, 10.07», the day only where there are several.
  private String when(Talk talk) {
    var start = talk.start();
    if (start == null) {
      return "время не назначено";
    }
    String day = paper.shortDay(start.toLocalDate());
    return day.isEmpty() ? EventPaper.time(start) : day + ", " + EventPaper.time(start);
  }

  private static String where(Session session) {
    String place = EventPaper.place(session);
    String title = Texts.clean(session.shownTitle());
    return place.isEmpty() ? title : title + "\n" + place;
  }

  private void moderators(Pages pages) {
    Map<String, List<Session>> byModerator = new TreeMap<>(NaturalOrder.INSTANCE);
    for (Session session : paper.programme.sessions()) {
      paper
          .withPost(session.moderatorId())
          .ifPresent(who -> byModerator.computeIfAbsent(who, k -> new ArrayList<>()).add(session));
    }
    if (byModerator.isEmpty()) {
      pages.body("Модераторы пока не назначены.");
      return;
    }
    byModerator.forEach(
        (who, sessions) -> {
          pages.heading(who);
          sessions.forEach(session -> moderated(pages, session));
        });
  }

  private void moderated(Pages pages, Session session) {
    String when =
        session.day().map(d -> Dates.dayMonth(d) + ", ").orElse("")
            + EventPaper.hours(session.interval());
    String place = EventPaper.place(session);
    String head =
        (when.isBlank() ? "" : when + ". ")
            + Texts.clean(session.shownTitle())
            + (place.isEmpty() ? "" : " (" + place + ")");
    facts.use("Модератор: " + programmeName(session), head);
    List<Talk> talks = paper.programme.talksOf(session);
    ParagraphFormat format = paper.style.left().spaced(Lengths.pt(2), Lengths.pt(2)).keptTogether();
    pages.paragraph(head, TextStyle.ITALIC, talks.isEmpty() ? format : format.keptWithNext());
    if (talks.isEmpty()) {
      return;
    }
    Grid grid =
        new Grid(pages.width(), paper.style.tableSize() - 2, 16, 90, 69)
            .header("Время", "Выступление", "Докладчик");
    for (Talk talk : talks) {
      String speakers = paper.speakers(talk);
      facts.use("Выступление «" + Texts.clean(talk.topic()) + "»", speakers);
      grid.row(EventPaper.time(talk.start()), Wording.bare(Texts.clean(talk.topic())), speakers);
    }
    if (PageFit.fits(paper.style.typeface(), paper.portrait(), List.of(grid.table()))) {
      grid.kept();
    }
    pages.add(grid.table());
    pages.add(Grid.gap(Lengths.pt(4)));
  }

  private String programmeName(Session session) {
    return paper.programme.names().personName(session.moderatorId());
  }
}
