package metodist.reports.compose;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import metodist.model.events.EventId;
import metodist.model.events.Interval;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.shared.Dates;
import metodist.model.shared.NaturalOrder;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Сетка программы: a page a day, rooms across, time down. What is held alone goes across all
/// rooms; two sessions in one room at one time stand in lanes of their own.
public final class ProgrammeGrid {
  private static final Plural TALKS = new Plural("выступление", "выступления", "выступлений");
  private final EventPaper paper;
  private final FactList facts = new FactList();

  private ProgrammeGrid(Reading reading, EventId id) {
    paper = new EventPaper(reading, id, facts);
  }

  public static Composition compose(Reading reading, EventId id) {
    return new ProgrammeGrid(reading, id).compose();
  }

  private Composition compose() {
    paper.useProgramme();
    PageSpec page = paper.landscape();
    List<Section> sections = new ArrayList<>();
    for (LocalDate day : paper.programme.days()) {
      Pages pages = new Pages(paper.style, page.textWidth());
      head(pages, EventPaper.dayWithWeekday(day));
      pages.add(new DayTable(day, pages.width(), page.textHeight()).table());
      sections.add(Section.plain(page, pages.blocks()));
    }
    if (sections.isEmpty()) {
      Pages pages = new Pages(paper.style, page.textWidth());
      head(pages, paper.event().dates().words());
      pages.body("Время частей программы ещё не назначено.");
      sections.add(Section.plain(page, pages.blocks()));
    }
    String title = "Сетка программы " + paper.genitive();
    Document tree = new Document(title, paper.style.typeface(), List.of(), sections);
    return Composition.of(tree, facts, title, paper.day);
  }

  private void head(Pages pages, String when) {
    String theme = Wording.quoted(Texts.clean(paper.event().theme()));
    pages.title((Texts.clean(paper.event().name()) + " " + theme).strip(), 0, 0);
    pages.centred(when, TextStyle.PLAIN, 0, Lengths.pt(6));
  }

  /// A session in its column; `to` is one past its last row.
  private record Placed(Session session, int column, int columns, int from, int to) {}

  /// The table of one day.
  private final class DayTable {
    private final List<Session> sessions;
    private final List<LocalDateTime> times;
    private final List<String> lanes = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final int width;
    private final int height;
    private final int size;

    DayTable(LocalDate day, int width, int height) {
      this.width = width;
      this.height = height;
      sessions =
          paper.programme.sessionsOn(day).stream()
              .filter(s -> s.interval().filter(i -> i.to().isAfter(i.from())).isPresent())
              .toList();
      TreeSet<LocalDateTime> all = new TreeSet<>();
      for (Session session : sessions) {
        Interval interval = session.interval().orElseThrow();
        all.add(interval.from());
        all.add(interval.to());
      }
      times = List.copyOf(all);
      lanes();
      size = lanes.size() > 8 || times.size() > 16 ? 16 : lanes.size() > 5 ? 19 : 23;
    }

    /// A lane for each room of the sessions held beside others, more of them where a room is taken
    /// twice at one time; a session held alone goes across all lanes.
    private void lanes() {
      List<Session> beside = sessions.stream().filter(s -> !alone(s)).toList();
      List<String> rooms =
          beside.stream().map(EventPaper::place).distinct().sorted(NaturalOrder.INSTANCE).toList();
      for (String room : rooms) {
        List<List<Session>> own = new ArrayList<>();
        for (Session session : beside) {
          if (EventPaper.place(session).equals(room)) {
            free(own, session).add(session);
          }
        }
        for (List<Session> lane : own) {
          int column = lanes.size();
          lanes.add(room);
          lane.forEach(s -> placed.add(at(s, column, 1)));
        }
      }
      if (lanes.isEmpty()) {
        lanes.add("");
      }
      sessions.stream().filter(this::alone).forEach(s -> placed.add(at(s, 0, lanes.size())));
    }

    private boolean alone(Session session) {
      Interval interval = session.interval().orElseThrow();
      return sessions.stream()
          .noneMatch(
              s -> !s.key().equals(session.key()) && s.interval().orElseThrow().meets(interval, 0));
    }

    private static List<Session> free(List<List<Session>> lanes, Session session) {
      Interval interval = session.interval().orElseThrow();
      Optional<List<Session>> free =
          lanes.stream()
              .filter(
                  lane ->
                      lane.stream().noneMatch(s -> s.interval().orElseThrow().meets(interval, 0)))
              .findFirst();
      return free.orElseGet(
          () -> {
            List<Session> lane = new ArrayList<>();
            lanes.add(lane);
            return lane;
          });
    }

    private Placed at(Session session, int column, int columns) {
      Interval interval = session.interval().orElseThrow();
      return new Placed(
          session, column, columns, times.indexOf(interval.from()), times.indexOf(interval.to()));
    }

    Table table() {
      List<Table.Row> rows = new ArrayList<>();
      rows.add(header());
      Set<Integer> empty = emptyRows();
      int filled = Math.max(1, times.size() - 1 - empty.size());
      int least = Math.min(Lengths.mm(36), (height - Lengths.mm(40)) * 3 / 4 / filled);
      for (int row = 0; row + 1 < times.size(); row++) {
        if (!empty.contains(row)) {
          rows.add(new Table.Row(Table.RowKind.BODY, cells(row, empty), false, Math.max(0, least)));
        }
      }
      int[] shares = new int[lanes.size()];
      Arrays.fill(shares, 1);
      int time = Lengths.mm(25);
      List<Integer> widths = new ArrayList<>(List.of(time));
      widths.addAll(Grid.widths(width - time, shares));
      return new Table(widths, rows);
    }

    /// Lanes of one name beside each other share their heading.
    private Table.Row header() {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(cell("Время", TextStyle.BOLD, ParagraphFormat.Align.CENTER));
      for (int from = 0; from < lanes.size(); ) {
        int to = from + 1;
        while (to < lanes.size() && lanes.get(to).equals(lanes.get(from))) {
          to++;
        }
        String name = lanes.get(from);
        String shown = name.isEmpty() ? "Программа" : Wording.capital(name);
        cells.add(cell(shown, TextStyle.BOLD, ParagraphFormat.Align.CENTER).spanning(to - from, 1));
        from = to;
      }
      return new Table.Row(Table.RowKind.HEADER, cells);
    }

    /// The rows in which nothing is held.
    private Set<Integer> emptyRows() {
      Set<Integer> empty = new HashSet<>();
      for (int i = 0; i + 1 < times.size(); i++) {
        int row = i;
        if (placed.stream().noneMatch(p -> p.from() <= row && row < p.to())) {
          empty.add(row);
        }
      }
      return empty;
    }

    private List<Table.Cell> cells(int row, Set<Integer> empty) {
      List<Table.Cell> cells = new ArrayList<>();
      String from = Dates.time(times.get(row).toLocalTime());
      String to = Dates.time(times.get(row + 1).toLocalTime());
      cells.add(cell(from + "–" + to, TextStyle.PLAIN, ParagraphFormat.Align.CENTER));
      int column = 0;
      while (column < lanes.size()) {
        Placed here = holding(row, column);
        if (here == null) {
          cells.add(cell("", TextStyle.PLAIN, ParagraphFormat.Align.LEFT));
          column++;
        } else {
          if (here.from() == row) {
            int span = 0;
            for (int r = row; r < here.to(); r++) {
              span += empty.contains(r) ? 0 : 1;
            }
            cells.add(content(here.session()).spanning(here.columns(), span));
          }
          column += here.columns();
        }
      }
      return cells;
    }

    private @Nullable Placed holding(int row, int column) {
      return placed.stream()
          .filter(p -> p.from() <= row && row < p.to())
          .filter(p -> p.column() <= column && column < p.column() + p.columns())
          .findFirst()
          .orElse(null);
    }

    private Table.Cell content(Session session) {
      List<Block> blocks = new ArrayList<>();
      boolean quiet = session.kind() == SessionKind.BREAK;
      boolean across = alone(session);
      ParagraphFormat.Align align =
          across ? ParagraphFormat.Align.CENTER : ParagraphFormat.Align.LEFT;
      blocks.add(
          line(
              Texts.clean(session.shownTitle()), quiet ? TextStyle.ITALIC : TextStyle.BOLD, align));
      String place = EventPaper.place(session);
      if (across && !place.isEmpty()) {
        blocks.add(line(Wording.capital(place), TextStyle.PLAIN, align));
      }
      String moderator =
          paper
              .programme
              .names()
              .person(session.moderatorId())
              .map(p -> p.name().surnameInitials())
              .orElse("");
      if (!moderator.isEmpty()) {
        blocks.add(line("Модератор: " + moderator, TextStyle.PLAIN, align));
      }
      int talks = paper.programme.talksOf(session).size();
      if (talks > 0) {
        blocks.add(line(TALKS.count(talks), TextStyle.PLAIN, align));
      }
      return new Table.Cell(blocks, 1, 1, Table.VAlign.CENTER, Table.CellRule.FRAME);
    }

    private Table.Cell cell(String text, TextStyle look, ParagraphFormat.Align align) {
      return new Table.Cell(line(text, look, align)).aligned(Table.VAlign.CENTER);
    }

    private Paragraph line(String text, TextStyle look, ParagraphFormat.Align align) {
      List<Inline> inlines = Texts.inlines(Wording.tight(text), look.withSize(size));
      return new Paragraph(inlines, ParagraphFormat.PLAIN.aligned(align));
    }
  }
}
