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
import java.util.stream.Collectors;
import metodist.model.directory.NameInput;
import metodist.model.events.Interval;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.SpeakerWords;
import metodist.model.events.Talk;
import metodist.model.shared.Dates;
import metodist.model.shared.NaturalOrder;
import metodist.model.shared.Plural;
import metodist.reports.tree.Block;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// A day of the grid: rooms across, time down. What is held alone goes across all rooms; two
/// sessions in one room at one time stand in lanes of their own.
final class DayGrid {
  private static final Plural TALKS = new Plural("выступление", "выступления", "выступлений");

  /// How much is told of the talks: time, topic and speakers; time and speakers; their count.
  enum Detail {
    TOPICS,
    SPEAKERS,
    SESSIONS
  }

  /// A session in its column; `to` is one past its last row.
  private record Placed(Session session, int column, int columns, int from, int to) {}

  private final EventPaper paper;
  private final Detail detail;
  private final List<Session> sessions;
  private final List<LocalDateTime> times;
  private final List<String> lanes = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final int width;
  private final int size;

  /// `size` in half-points; 0 leaves it to the number of rooms and times.
  DayGrid(EventPaper paper, LocalDate day, int width, int size, Detail detail) {
    this.paper = paper;
    this.detail = detail;
    this.width = width;
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
    this.size =
        size > 0 ? size : lanes.size() > 8 || times.size() > 16 ? 16 : lanes.size() > 5 ? 19 : 23;
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
                lane -> lane.stream().noneMatch(s -> s.interval().orElseThrow().meets(interval, 0)))
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

  /// Rows fill three quarters of `height`; with 0 they are as high as their text.
  Table table(int height) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(header());
    Set<Integer> empty = emptyRows();
    int filled = Math.max(1, times.size() - 1 - empty.size());
    int least = Math.max(0, Math.min(Lengths.mm(36), (height - Lengths.mm(40)) * 3 / 4 / filled));
    for (int row = 0; row + 1 < times.size(); row++) {
      if (!empty.contains(row)) {
        rows.add(new Table.Row(Table.RowKind.BODY, cells(row, empty), false, least));
      }
    }
    int[] shares = new int[lanes.size()];
    Arrays.fill(shares, 1);
    int time = Lengths.mm(size < 18 ? 19 : 25);
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
        line(Texts.clean(session.shownTitle()), quiet ? TextStyle.ITALIC : TextStyle.BOLD, align));
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
    List<Talk> talks = paper.programme.talksOf(session);
    if (detail == Detail.SESSIONS && !talks.isEmpty()) {
      blocks.add(line(TALKS.count(talks.size()), TextStyle.PLAIN, align));
    } else if (detail != Detail.SESSIONS) {
      talks.forEach(talk -> blocks.add(talk(talk)));
    }
    Table.VAlign stands =
        detail != Detail.SESSIONS && !talks.isEmpty() ? Table.VAlign.TOP : Table.VAlign.CENTER;
    return new Table.Cell(blocks, 1, 1, stands, Table.CellRule.FRAME);
  }

  /// «10.07 Тема — Ухова Р.Л., Ремель К.И.» with a hanging time.
  private Paragraph talk(Talk talk) {
    String speakers =
        paper.programme.speakers(talk).stream()
            .map(SpeakerWords::name)
            .map(name -> NameInput.parse(name).map(n -> n.name().surnameInitials()).orElse(name))
            .map(Texts::clean)
            .collect(Collectors.joining(", "));
    int time = size * 10 * 5 / 2;
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text(EventPaper.time(talk.start()), TextStyle.PLAIN.withSize(size)));
    inlines.add(new Inline.Tab(TextStyle.PLAIN.withSize(size)));
    boolean topics = detail == Detail.TOPICS;
    if (topics) {
      String topic = Wording.bare(Texts.clean(talk.topic()));
      inlines.addAll(Texts.inlines(Wording.tidy(topic), TextStyle.PLAIN.withSize(size)));
    }
    if (!speakers.isEmpty()) {
      String text = topics ? " " + speakers : speakers;
      TextStyle look = topics ? TextStyle.ITALIC : TextStyle.PLAIN;
      inlines.add(new Inline.Text(Wording.tight(text), look.withSize(size)));
    }
    return new Paragraph(
        inlines,
        ParagraphFormat.PLAIN
            .indented(time, 0)
            .firstLine(-time)
            .tabbed(new ParagraphFormat.TabStop(time, ParagraphFormat.TabStop.Kind.LEFT, false)));
  }

  private Table.Cell cell(String text, TextStyle look, ParagraphFormat.Align align) {
    return new Table.Cell(line(text, look, align)).aligned(Table.VAlign.CENTER);
  }

  private Paragraph line(String text, TextStyle look, ParagraphFormat.Align align) {
    List<Inline> inlines = Texts.inlines(Wording.tight(text), look.withSize(size));
    return new Paragraph(inlines, ParagraphFormat.PLAIN.aligned(align));
  }
}
