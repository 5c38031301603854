package metodist.reports.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts the tree together from what a reader meets, in reading order. It numbers the paragraphs,
/// keeps text boxes behind the paragraph they are anchored in, and bounds the tree: a document
/// beyond any real size is refused while it is being read.
public final class TreeBuilder {
  /// Bounds of a whole document.
  static final int MAX_PARAGRAPHS = 50_000;

  static final int MAX_CELLS = 100_000;
  static final int MAX_CHARACTERS = 5_000_000;
  static final int MAX_PROPERTIES = 1_000;

  /// Tables in tables, text boxes in text boxes.
  static final int MAX_NESTING = 64;

  /// How a stretch of text looks.
  public record Look(
      boolean bold, boolean italic, boolean underlined, boolean struck, boolean coloured) {
    public static final Look PLAIN = new Look(false, false, false, false, false);
  }

  private final SourceFormat format;
  private final Deque<Flow> flows = new ArrayDeque<>();
  private final Deque<TableFrame> tables = new ArrayDeque<>();
  private final MarkBook marks = new MarkBook();
  private final Map<String, String> properties = new TreeMap<>();
  private final Map<Omission, Integer> omissions = new EnumMap<>(Omission.class);
  private final List<SourceBlock> footnotes = new ArrayList<>();
  private SourceParagraph.Origin origin = SourceParagraph.Origin.BODY;
  private int ordinals;
  private int cells;
  private int characters;
  private int visible;

  public TreeBuilder(SourceFormat format) {
    this.format = format;
    flows.push(new Flow(origin));
  }

  /// A sequence of blocks with perhaps a paragraph open at its end.
  private static final class Flow {
    final List<SourceBlock> blocks = new ArrayList<>();
    final SourceParagraph.Origin outer;
    @Nullable ParagraphFrame open;

    Flow(SourceParagraph.Origin outer) {
      this.outer = outer;
    }
  }

  /// An open paragraph is continued: its mark was deleted. One without text takes the new marker.
  public void beginParagraph(String listMarker, int outlineLevel) {
    Flow flow = flow();
    if (flow.open != null) {
      flow.open.takeLooks(listMarker, outlineLevel);
      return;
    }
    if (ordinals >= MAX_PARAGRAPHS) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    flow.open = new ParagraphFrame(ordinals++, origin);
    flow.open.takeLooks(listMarker, outlineLevel);
    marks.paragraphBegun(flow.open.ordinal);
  }

  public boolean inParagraph() {
    return flow().open != null;
  }

  /// The text of the open paragraph so far has no character.
  public boolean atParagraphStart() {
    ParagraphFrame open = flow().open;
    return open == null || open.length() == 0;
  }

  /// Text into the open paragraph; one is begun if none is.
  public void text(String text, Look look) {
    if (text.isEmpty()) {
      return;
    }
    characters += text.length();
    if (characters > MAX_CHARACTERS) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    if (!text.isBlank()) {
      visible++;
    }
    paragraph().append(text, look);
  }

  /// Sets the marker of the open paragraph: a format that tells it only with the first text.
  public void listMarker(String marker) {
    ParagraphFrame open = flow().open;
    if (open != null) {
      open.takeLooks(marker, open.outlineLevel());
    }
  }

  public void endParagraph() {
    Flow flow = flow();
    ParagraphFrame open = flow.open;
    if (open != null) {
      flow.open = null;
      flow.blocks.add(open.finished());
      flow.blocks.addAll(open.boxes);
      marks.paragraphEnded(open.ordinal, open.length());
    }
  }

  /// A text box: its blocks follow the paragraph that is open now.
  public void beginTextBox() {
    enter(SourceParagraph.Origin.TEXT_BOX);
  }

  public void endTextBox() {
    List<SourceBlock> blocks = leave();
    Flow flow = flow();
    if (flow.open == null) {
      flow.blocks.addAll(blocks);
    } else {
      flow.open.boxes.addAll(blocks);
    }
  }

  /// A footnote, wherever it is met: it comes to stand behind the body.
  public void beginFootnote() {
    enter(SourceParagraph.Origin.FOOTNOTE);
  }

  public void endFootnote() {
    footnotes.addAll(leave());
  }

  public void beginTable() {
    endParagraph();
    tables.push(new TableFrame());
  }

  /// `header`: the row repeats at the top of each page.
  public void beginRow(boolean header) {
    table().beginRow(header);
  }

  /// Columns of the grid without a cell of this row: covered from above, or left out. A negative
  /// number goes back: to a format that has elements for covered columns.
  public void skipColumns(int columns) {
    table().skip(columns);
  }

  public void beginCell(int columnSpan, int rowSpan) {
    if (++cells > MAX_CELLS) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    table().beginCell(columnSpan, rowSpan);
    enter(origin);
  }

  public void endCell() {
    List<SourceBlock> blocks = leave();
    table().endCell(blocks);
  }

  /// The cell above reaches into this row. Returns false, and does nothing, when there is none.
  public boolean continueCellAbove(int columnSpan) {
    return table().continueCellAbove(columnSpan);
  }

  /// The last cell of this row reaches over more columns. Returns false when there is none.
  public boolean widenCell(int columnSpan) {
    return table().widenCell(columnSpan);
  }

  public void endTable() {
    TableFrame table = tables.pop();
    if (table.hasRows()) {
      flow().blocks.add(table.finished());
    }
  }

  /// A cell whose place is told later: [#endLooseCell] gives what it holds, to be put into an
  /// [EdgeTable].
  public void beginLooseCell() {
    if (++cells > MAX_CELLS) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    enter(origin);
  }

  public List<SourceBlock> endLooseCell() {
    return leave();
  }

  /// A table finished elsewhere.
  public void add(EdgeTable table) {
    if (!table.isEmpty()) {
      endParagraph();
      flow().blocks.add(table.finished());
    }
  }

  public boolean inTable() {
    return !tables.isEmpty();
  }

  /// `key` tells which mark a later [#endMark] ends; `name` is what the document calls it.
  public void beginMark(String key, SourceMark.Kind kind, String name, boolean placeholder) {
    ParagraphFrame open = flow().open;
    SourceMark.Place here = open == null ? null : new SourceMark.Place(open.ordinal, open.length());
    marks.begin(key, kind, name, placeholder, here);
  }

  public void endMark(String key) {
    ParagraphFrame open = flow().open;
    marks.end(key, open == null ? null : new SourceMark.Place(open.ordinal, open.length()));
  }

  /// The mark begun as `key` has no character yet.
  public boolean isEmptyMark(String key) {
    ParagraphFrame open = flow().open;
    return open != null && marks.beganAt(key, new SourceMark.Place(open.ordinal, open.length()));
  }

  public void property(String name, String value) {
    if (properties.size() < MAX_PROPERTIES && !name.isBlank()) {
      properties.put(name, value);
    }
  }

  public void omit(Omission what) {
    omissions.merge(what, 1, Integer::sum);
  }

  /// The finished tree. A document without a visible character is refused: a scan when it has
  /// pictures.
  public SourceDocument finish() {
    while (flows.size() > 1) {
      leave();
    }
    endParagraph();
    if (visible == 0) {
      throw new RefusedException(
          omissions.containsKey(Omission.PICTURES) ? Refusal.SCAN : Refusal.NO_TEXT);
    }
    List<String> notes = new ArrayList<>();
    omissions.forEach((what, times) -> notes.add(what.note(times)));
    List<SourceBlock> blocks = new ArrayList<>(flow().blocks);
    blocks.addAll(footnotes);
    ReadingOrder order = new ReadingOrder(ordinals);
    List<SourceBlock> ordered = order.of(blocks);
    return new SourceDocument(format, ordered, order.of(marks), properties, notes);
  }

  private void enter(SourceParagraph.Origin inner) {
    if (flows.size() > MAX_NESTING) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    flows.push(new Flow(origin));
    origin = inner;
  }

  private List<SourceBlock> leave() {
    endParagraph();
    Flow left = flows.pop();
    origin = left.outer;
    return left.blocks;
  }

  private Flow flow() {
    return flows.getFirst();
  }

  private ParagraphFrame paragraph() {
    Flow flow = flow();
    if (flow.open == null) {
      beginParagraph("", 0);
    }
    ParagraphFrame open = flow.open;
    if (open == null) {
      throw new IllegalStateException("A paragraph was just begun");
    }
    return open;
  }

  private TableFrame table() {
    TableFrame table = tables.peek();
    if (table == null) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    return table;
  }
}
