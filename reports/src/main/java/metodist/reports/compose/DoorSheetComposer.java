package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.events.EventId;
import metodist.model.events.Session;
import metodist.model.events.Talk;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.LinkAddress;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Листы на двери: a sheet for each room and day with everything held in it, in letters read from a
/// step away; the code of a session's link under its talks.
public final class DoorSheetComposer {
  /// Of the talks, in half-points.
  private static final int[] SIZES = {38, 36, 34, 32, 30, 28, 26, 24};

  private final EventPaper paper;
  private final FactList facts = new FactList();

  private DoorSheetComposer(Reading reading, EventId id) {
    paper = new EventPaper(reading, id, facts);
  }

  public static Composition compose(Reading reading, EventId id) {
    return new DoorSheetComposer(reading, id).compose();
  }

  private Composition compose() {
    paper.useProgramme();
    PageSpec page = paper.portrait();
    List<Section> sections = new ArrayList<>();
    for (LocalDate day : paper.programme.days()) {
      for (String room : paper.programme.roomsOn(day)) {
        sections.add(Section.plain(page, sheet(page, room, day)));
      }
    }
    if (sections.isEmpty()) {
      Pages pages = new Pages(paper.style, page.textWidth());
      pages.title("Листы на двери", 0, Lengths.pt(10));
      pages.body("Ни у одной части программы не указаны место и время.");
      sections.add(Section.plain(page, pages.blocks()));
    }
    String title = "Листы на двери " + paper.genitive();
    Document tree = new Document(title, paper.style.typeface(), List.of(), sections);
    return Composition.of(tree, facts, title, paper.day);
  }

  /// In the largest letters with which the sheet is still one; a room with more to tell has two.
  private List<Block> sheet(PageSpec page, String room, LocalDate day) {
    List<Block> sheet = List.of();
    for (int size : SIZES) {
      Pages pages = new Pages(paper.style, page.textWidth());
      sheet(pages, room, day, size);
      sheet = pages.blocks();
      if (PageFit.fitsWell(paper.style.typeface(), page, sheet)) {
        break;
      }
    }
    return sheet;
  }

  private void sheet(Pages pages, String room, LocalDate day, int size) {
    pages.centred(Texts.clean(paper.event().title()), TextStyle.PLAIN, 0, 0);
    pages.centred(
        EventPaper.dayWithWeekday(day), TextStyle.BOLD.withSize(30), Lengths.pt(6), Lengths.pt(12));
    pages.add(
        new Paragraph(
                Texts.inlines(Texts.clean(room), TextStyle.BOLD.withSize(88)),
                paper.style.centred().spaced(0, Lengths.pt(12)).keptWithNext())
            .heading(1));
    for (Session session : paper.programme.sessionsOn(day)) {
      if (session.room().equals(room)) {
        session(pages, session, size);
      }
    }
  }

  private void session(Pages pages, Session session, int size) {
    pages.paragraph(
        EventPaper.hours(session.interval()) + ". " + Texts.clean(session.shownTitle()),
        TextStyle.BOLD.withSize(size + 4),
        paper.style.left().spaced(Lengths.pt(14), Lengths.pt(2)).keptWithNext().keptTogether());
    List<Talk> talks = paper.programme.talksOf(session);
    paper
        .moderator(session)
        .ifPresent(
            who ->
                pages.paragraph(
                    "Модератор: " + who,
                    TextStyle.ITALIC.withSize(size - 2),
                    talks.isEmpty()
                        ? paper.style.left().spaced(0, Lengths.pt(4))
                        : paper.style.left().spaced(0, Lengths.pt(4)).keptWithNext()));
    if (!talks.isEmpty()) {
      Grid grid =
          new Grid(pages.width(), size - 2, 19, 80, 76)
              .padded(Lengths.pt(size > 26 ? 3 : 1))
              .header("Время", "Выступление", "Докладчик");
      for (Talk talk : talks) {
        grid.row(
            EventPaper.time(talk.start()),
            Wording.bare(Texts.clean(talk.topic())),
            paper.speakers(talk));
      }
      pages.add(grid.table());
    }
    code(session).forEach(pages::add);
  }

  private List<Block> code(Session session) {
    Optional<String> link = LinkAddress.of(session.link());
    return link.map(
            address ->
                List.<Block>of(
                    new Paragraph(
                        List.of(new Inline.QrCode(address, Lengths.mm(32))),
                        paper.style.centred().spaced(Lengths.pt(8), 0).keptWithNext()),
                    new Paragraph(
                        Texts.inlines(
                            "Подключиться: " + session.link(), TextStyle.PLAIN.withSize(22)),
                        paper.style.centred().keptTogether())))
        .orElse(List.of());
  }
}
