package metodist.reports.source.doc;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.source.EdgeTable;
import metodist.reports.source.Omission;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.TreeBuilder.Look;
import metodist.reports.source.list.Symbols;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/// Walks through a story of a .doc: the body, the text boxes, the notes.
final class DocStory {
  /// Colours of the old list: 0 is the usual one, 1 black.
  private static final int BLACK = 1;

  private static final char CELL_MARK = 0x07;

  private final TreeBuilder tree;
  private final DocLists lists = new DocLists();
  private static final char ANCHOR = 0x08;
  private final HWPFDocument word;
  private final DocMarks marks;
  private final DocFields fields;
  private final DocBoxes boxes;

  DocStory(HWPFDocument word, TreeBuilder tree, DocBoxes boxes) {
    this.word = word;
    this.tree = tree;
    this.marks = new DocMarks(word, tree, 0, word.getMainTextboxRange().getStartOffset());
    this.fields = new DocFields(word);
    this.boxes = boxes;
  }

  /// The story of one text box: it comes out of order, so that its marks are counted apart.
  private DocStory(DocStory body, Range box) {
    this.word = body.word;
    this.tree = body.tree;
    this.marks = new DocMarks(word, tree, box.getStartOffset(), box.getEndOffset() + 1);
    this.fields = new DocFields(word);
    this.boxes = body.boxes;
  }

  /// Reads a text box that stands where reading is.
  void box(Range text) {
    tree.beginTextBox();
    new DocStory(this, text).readWithoutEmpty(text);
    tree.endTextBox();
  }

  void read(Range range) {
    read(range, 0, range.numParagraphs(), 0);
  }

  /// Notes and text boxes end with an empty paragraph that the page does not show.
  void readWithoutEmpty(Range range) {
    for (int p = 0; p < range.numParagraphs(); p++) {
      if (!range.getParagraph(p).text().isBlank()) {
        read(range, p, p + 1, 0);
      }
    }
  }

  /// Reads paragraphs that stand at this level of nesting, and the tables among them.
  private void read(Range range, int from, int to, int level) {
    int index = from;
    while (index < to) {
      Paragraph paragraph = range.getParagraph(index);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        index = table(range, paragraph, index, to);
      } else {
        paragraph(paragraph);
        index++;
      }
    }
  }

  /// Returns the index of the paragraph behind the table.
  private int table(Range range, Paragraph first, int index, int to) {
    tree.endParagraph();
    int level = first.getTableLevel();
    List<TableRow> geometry = geometry(range, first);
    EdgeTable edges = new EdgeTable();
    int rowBegin = index;
    int next = index;
    int rows = 0;
    while (next < to && range.getParagraph(next).getTableLevel() >= level) {
      Paragraph paragraph = range.getParagraph(next);
      next++;
      if (paragraph.isTableRowEnd() && paragraph.getTableLevel() == level) {
        row(range, rowBegin, next - 1, rows < geometry.size() ? geometry.get(rows) : null, edges);
        rowBegin = next;
        rows++;
      }
    }
    if (rowBegin < next) {
      row(range, rowBegin, next, null, edges);
    }
    tree.add(edges);
    return next;
  }

  /// Where the cells of the rows end. POI refuses some tables that Word shows: these are read
  /// without merges.
  private static List<TableRow> geometry(Range range, Paragraph first) {
    List<TableRow> rows = new ArrayList<>();
    try {
      Table table = range.getTable(first);
      for (int r = 0; r < table.numRows(); r++) {
        TableRow row = table.getRow(r);
        row.numCells();
        rows.add(row);
      }
    } catch (RuntimeException e) {
      return List.of();
    }
    return rows;
  }

  private void row(Range range, int from, int to, @Nullable TableRow geometry, EdgeTable edges) {
    List<EdgeTable.Cell> cells = new ArrayList<>();
    int level = range.getParagraph(from).getTableLevel();
    for (int p = from; p < to; p++) {
      level = Math.min(level, range.getParagraph(p).getTableLevel());
    }
    int begun = from;
    for (int p = from; p < to; p++) {
      Paragraph paragraph = range.getParagraph(p);
      boolean cellEnd = endsCell(paragraph) && paragraph.getTableLevel() == level;
      if (cellEnd || p == to - 1) {
        tree.beginLooseCell();
        read(range, begun, p + 1, level);
        cells.add(placed(tree.endLooseCell(), geometry, cells.size()));
        begun = p + 1;
      }
    }
    if (!cells.isEmpty()) {
      edges.row(cells, geometry != null && geometry.isTableHeader());
    }
  }

  private static EdgeTable.Cell placed(
      List<SourceBlock> blocks, @Nullable TableRow geometry, int index) {
    if (geometry == null || index >= geometry.numCells()) {
      return new EdgeTable.Cell(blocks, 0, 0, EdgeTable.Join.NONE);
    }
    TableCell cell = geometry.getCell(index);
    EdgeTable.Join join = EdgeTable.Join.NONE;
    if (cell.isMerged() && !cell.isFirstMerged()) {
      join = EdgeTable.Join.LEFT;
    } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
      join = EdgeTable.Join.ABOVE;
    }
    int left = cell.getLeftEdge();
    return new EdgeTable.Cell(blocks, left, left + cell.getWidth(), join);
  }

  private static boolean endsCell(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.isEmbeddedCellMark()
        || (!text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK);
  }

  private void paragraph(Paragraph paragraph) {
    String marker = tree.atParagraphStart() ? lists.next(paragraph) : "";
    int outline = paragraph.getLvl() + 1;
    tree.beginParagraph(marker, outline >= 1 && outline <= 9 ? outline : 0);
    boolean markDeleted = false;
    for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
      CharacterRun run = run(paragraph, r);
      if (run != null) {
        markDeleted = run.isMarkedDeleted();
        run(run);
      }
    }
    fields.paragraphEnded();
    marks.beforeEnd(paragraph.getEndOffset());
    if (!markDeleted || endsCell(paragraph)) {
      tree.endParagraph();
    }
  }

  /// Null for a run that lies wholly behind the paragraph, which POI lists and then refuses.
  private static @Nullable CharacterRun run(Paragraph paragraph, int index) {
    try {
      return paragraph.getCharacterRun(index);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void run(CharacterRun run) {
    String text = run.text();
    int position = run.getStartOffset();
    Look look =
        new Look(
            run.isBold(),
            run.isItalic(),
            run.getUnderlineCode() != 0,
            run.isStrikeThrough() || run.isDoubleStrikeThrough(),
            run.getColor() > BLACK);
    StringBuilder plain = new StringBuilder();
    boolean visible = !run.isMarkedDeleted() && !run.isVanished();
    if (!visible) {
      tellOmission(run, text);
    }
    for (int i = 0; i < text.length(); i++) {
      marks.at(position + i, () -> flush(plain, look));
      if (visible && text.charAt(i) == ANCHOR) {
        flush(plain, look);
        boxes.at(position + i).ifPresent(this::box);
      }
      String shown = shown(run, text.charAt(i));
      if (visible && !shown.isEmpty()) {
        plain.append(shown);
      }
    }
    flush(plain, look);
  }

  private void flush(StringBuilder plain, Look look) {
    tree.text(plain.toString(), look);
    plain.setLength(0);
  }

  private void tellOmission(CharacterRun run, String text) {
    if (!text.isBlank() && !fields.inCode()) {
      tree.omit(run.isMarkedDeleted() ? Omission.DELETED_TEXT : Omission.HIDDEN_TEXT);
    }
  }

  /// What the page shows of a character.
  private String shown(CharacterRun run, char c) {
    if (DocFields.isSign(c)) {
      return fields.at(c);
    }
    if (fields.inCode()) {
      fields.code(run, c);
      return "";
    }
    if (run.isSymbol()) {
      int sign = run.getSymbolCharacter();
      return Character.toString(Symbols.seen(sign < 0x100 ? 0xF000 + sign : sign));
    }
    return switch (c) {
      case 1 -> fields.inShape() ? "" : told(Omission.PICTURES);
      case 5 -> told(Omission.COMMENTS);
      case 9 -> "\t";
      case 0x0B, 0x0C, 0x0E -> "\n";
      case 0x1E -> "\u2011";
      case 0x1F -> "\u00AD";
      default -> c < ' ' ? "" : Character.toString(c);
    };
  }

  private String told(Omission omission) {
    tree.omit(omission);
    return "";
  }
}
