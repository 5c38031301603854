package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.events.EventId;
import metodist.model.events.Talk;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Сетка программы: rooms across, time down — the whole event on one sheet, or a page a day.
public final class ProgrammeGrid {
  /// Room left free for the other office program, whose lines may be a hair higher.
  private static final int RESERVE = Lengths.mm(5);

  private final EventPaper paper;
  private final FactList facts = new FactList();

  /// A way to set the sheet: its paper, how much is told of the talks, sizes in half-points from
  /// the one liked most to the least that can be read.
  private record Way(PageSpec page, DayGrid.Detail detail, int largest, int least) {}

  private ProgrammeGrid(Reading reading, EventId id) {
    paper = new EventPaper(reading, id, facts);
  }

  /// One sheet for the whole event: A4, then A3, in ever smaller letters; then without topics, then
  /// without talks. Refused with a sentence when even that does not fit.
  public static Composition compose(Reading reading, EventId id) {
    return new ProgrammeGrid(reading, id).onOneSheet();
  }

  public static Composition byDays(Reading reading, EventId id) {
    return new ProgrammeGrid(reading, id).aPageADay();
  }

  /// Whether [#compose] would find a way.
  public static boolean fitsOneSheet(Reading reading, EventId id) {
    return new ProgrammeGrid(reading, id).way().isPresent();
  }

  private Optional<Way> way() {
    return ways().stream().filter(way -> fits(way, way.least())).findFirst();
  }

  private Composition onOneSheet() {
    paper.useProgramme();
    String title = "Сетка программы " + paper.genitive();
    Way way = way().orElseThrow(this::tooMuch);
    int size = way.largest();
    while (size > way.least() && !fits(way, size)) {
      size--;
    }
    return composed(title, List.of(Section.plain(way.page(), sheet(way, size))), typeface(size));
  }

  private UserFacingException tooMuch() {
    return new UserFacingException(
        "Сетка программы не помещается на один лист: дней — "
            + paper.programme.days().size()
            + ", помещений — "
            + paper.programme.rooms().size()
            + ", выступлений — "
            + paper.programme.talks().size()
            + ".",
        "Выберите «Сетка программы по дням» или «Программа по секциям».");
  }

  private List<Way> ways() {
    PageSpec a4 = paper.landscape();
    PageSpec a3 = a3();
    boolean talks = paper.programme.talks().stream().anyMatch(Talk::placed);
    List<Way> ways = new ArrayList<>();
    if (talks) {
      ways.add(new Way(a4, DayGrid.Detail.TOPICS, 21, 16));
      ways.add(new Way(a3, DayGrid.Detail.TOPICS, 21, 16));
      ways.add(new Way(a4, DayGrid.Detail.SPEAKERS, 19, 15));
      ways.add(new Way(a3, DayGrid.Detail.SPEAKERS, 19, 14));
    }
    ways.add(new Way(a4, DayGrid.Detail.SESSIONS, 23, 15));
    ways.add(new Way(a3, DayGrid.Detail.SESSIONS, 23, 14));
    return ways;
  }

  private static PageSpec a3() {
    return new PageSpec(
        PageSpec.A3_LONG,
        PageSpec.A4_LONG,
        Lengths.mm(12),
        Lengths.mm(12),
        Lengths.mm(14),
        Lengths.mm(10),
        Lengths.mm(7));
  }

  private boolean fits(Way way, int size) {
    PageSpec p = way.page();
    PageSpec shorter =
        new PageSpec(
            p.width(),
            p.height(),
            p.left(),
            p.right(),
            p.top(),
            p.bottom() + RESERVE,
            p.headerDistance());
    return PageFit.fitsWell(typeface(size), shorter, sheet(way, size));
  }

  /// All letters of the sheet are small: even an empty one must not make its line higher.
  private Typeface typeface(int size) {
    return new Typeface(paper.style.typeface().family(), size);
  }

  private List<Block> sheet(Way way, int size) {
    Pages pages = new Pages(paper.style, way.page().textWidth());
    List<LocalDate> days = paper.programme.days();
    head(pages, paper.event().dates().words(), size + 4);
    if (days.isEmpty()) {
      pages.body("Время частей программы ещё не назначено.");
    }
    for (LocalDate day : days) {
      if (days.size() > 1) {
        pages.centred(
            EventPaper.dayWithWeekday(day),
            TextStyle.BOLD.withSize(size + 1),
            Lengths.pt(5),
            Lengths.pt(2));
      }
      pages.add(new DayGrid(paper, day, pages.width(), size, way.detail()).table(0));
    }
    pages.add(Grid.gap(0));
    return pages.blocks();
  }

  private Composition aPageADay() {
    paper.useProgramme();
    PageSpec page = paper.landscape();
    List<Section> sections = new ArrayList<>();
    for (LocalDate day : paper.programme.days()) {
      Pages pages = new Pages(paper.style, page.textWidth());
      head(pages, EventPaper.dayWithWeekday(day), paper.style.bodySize());
      DayGrid grid = new DayGrid(paper, day, pages.width(), 0, DayGrid.Detail.SESSIONS);
      pages.add(grid.table(page.textHeight()));
      pages.add(Grid.gap(0));
      sections.add(Section.plain(page, pages.blocks()));
    }
    if (sections.isEmpty()) {
      Pages pages = new Pages(paper.style, page.textWidth());
      head(pages, paper.event().dates().words(), paper.style.bodySize());
      pages.body("Время частей программы ещё не назначено.");
      sections.add(Section.plain(page, pages.blocks()));
    }
    return composed(
        "Сетка программы " + paper.genitive() + " по дням", sections, paper.style.typeface());
  }

  private Composition composed(String title, List<Section> sections, Typeface typeface) {
    Document tree = new Document(title, typeface, List.of(), sections);
    return Composition.of(tree, facts, title, paper.day);
  }

  private void head(Pages pages, String when, int size) {
    String theme = Wording.quoted(Texts.clean(paper.event().theme()));
    pages.add(
        new Paragraph(
                Texts.inlines(
                    Wording.tidy((Texts.clean(paper.event().name()) + " " + theme).strip()),
                    TextStyle.BOLD.withSize(size)),
                paper.style.centred().keptWithNext().keptTogether())
            .heading(1));
    pages.centred(when, TextStyle.PLAIN.withSize(size), 0, Lengths.pt(4));
  }
}
