package metodist.reports.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import metodist.reports.tree.Block;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// A ruled table under way: columns by shares of the width, a repeated head, rows that do not break
/// over pages, section rows across all columns.
final class Grid {
  /// A row whose longest cell has more characters than this may break over pages.
  private static final int SPLITS_FROM = 900;

  private final List<Integer> widths;
  private final int size;
  private final List<Table.Row> rows = new ArrayList<>();
  private Set<Integer> centred = Set.of();
  private Set<Integer> righted = Set.of();
  private boolean verbatim;
  private boolean kept;
  private int padding;

  Grid(int width, int sizeHalfPoints, int... shares) {
    this.widths = widths(width, shares);
    this.size = sizeHalfPoints;
  }

  /// Columns (counted from 0) whose body cells are centred: numbers, marks, dates.
  Grid centring(Integer... columns) {
    centred = Set.of(columns);
    return this;
  }

  /// Columns whose body cells stand at the right: sums.
  Grid righting(Integer... columns) {
    righted = Set.of(columns);
    return this;
  }

  /// The table is not torn: every row stays with the next one. For tables shorter than a page.
  Grid kept() {
    kept = true;
    return this;
  }

  /// So many twips of air above and below the text of each cell.
  Grid padded(int twips) {
    padding = twips;
    return this;
  }

  /// Cells keep every character as it was entered: answers to a form.
  Grid verbatim() {
    verbatim = true;
    return this;
  }

  Grid header(String... titles) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String title : titles) {
      cells.add(
          cell(title, ParagraphFormat.Align.CENTER, TextStyle.BOLD).aligned(Table.VAlign.CENTER));
    }
    rows.add(new Table.Row(Table.RowKind.HEADER, cells));
    return this;
  }

  /// A head row of one cell across the whole table.
  Grid banner(String title) {
    rows.add(
        new Table.Row(
            Table.RowKind.HEADER,
            List.of(
                cell(title, ParagraphFormat.Align.CENTER, TextStyle.BOLD)
                    .spanning(widths.size(), 1))));
    return this;
  }

  Grid section(String title) {
    rows.add(
        new Table.Row(
            Table.RowKind.SECTION,
            List.of(
                cell(title, ParagraphFormat.Align.LEFT, TextStyle.BOLD)
                    .spanning(widths.size(), 1))));
    return this;
  }

  Grid row(String... texts) {
    return cells(Table.RowKind.BODY, 0, texts);
  }

  /// A row at least so many twips high: a place to write in by hand.
  Grid tallRow(int minHeight, String... texts) {
    return cells(Table.RowKind.BODY, minHeight, texts);
  }

  Grid total(String... texts) {
    return cells(Table.RowKind.TOTAL, 0, texts);
  }

  Grid add(Table.Row row) {
    rows.add(row);
    return this;
  }

  Table.Cell cell(String text, ParagraphFormat.Align align, TextStyle style) {
    return new Table.Cell(paragraph(text, align, style));
  }

  Paragraph paragraph(String text, ParagraphFormat.Align align, TextStyle style) {
    return new Paragraph(
        Texts.inlines(text, style.withSize(size)),
        ParagraphFormat.PLAIN.aligned(align).spaced(padding, padding));
  }

  /// The rows so far. A total never stands alone at the head of a page: the row above goes with it.
  Table table() {
    List<Table.Row> together = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      boolean keeps = !last && (kept || rows.get(i + 1).kind() == Table.RowKind.TOTAL);
      together.add(keeps ? keptWithNext(rows.get(i)) : rows.get(i));
    }
    return new Table(widths, together);
  }

  /// The table with all its rows kept with what follows: the signatures below it.
  static Table keptWithNext(Table table) {
    return new Table(
        table.columnWidths(),
        table.rows().stream().map(Grid::keptWithNext).toList(),
        table.frame(),
        table.indentLeft());
  }

  private static Table.Row keptWithNext(Table.Row row) {
    return new Table.Row(
        row.kind(),
        row.cells().stream().map(Grid::keptWithNext).toList(),
        row.splits(),
        row.minHeight());
  }

  private static Table.Cell keptWithNext(Table.Cell cell) {
    List<Block> blocks =
        cell.blocks().stream()
            .map(b -> b instanceof Paragraph p ? (Block) p.formatted(p.format().keptWithNext()) : b)
            .toList();
    return new Table.Cell(blocks, cell.colSpan(), cell.rowSpan(), cell.vAlign(), cell.rule());
  }

  private Grid cells(Table.RowKind kind, int minHeight, String... texts) {
    List<Table.Cell> cells = new ArrayList<>();
    TextStyle style = kind == Table.RowKind.TOTAL ? TextStyle.BOLD : TextStyle.PLAIN;
    int longest = 0;
    for (int i = 0; i < texts.length; i++) {
      ParagraphFormat.Align align =
          centred.contains(i)
              ? ParagraphFormat.Align.CENTER
              : righted.contains(i) ? ParagraphFormat.Align.RIGHT : ParagraphFormat.Align.LEFT;
      cells.add(cell(verbatim ? texts[i] : Wording.tight(texts[i]), align, style));
      longest = Math.max(longest, texts[i].length());
    }
    rows.add(new Table.Row(kind, cells, longest > SPLITS_FROM, minHeight));
    return this;
  }

  /// Whole twips by shares; what rounding leaves goes to the widest column.
  static List<Integer> widths(int width, int... shares) {
    int sum = Arrays.stream(shares).sum();
    List<Integer> widths = new ArrayList<>();
    int widest = 0;
    for (int i = 0; i < shares.length; i++) {
      widths.add((int) ((long) width * shares[i] / sum));
      if (shares[i] > shares[widest]) {
        widest = i;
      }
    }
    int rest = width - widths.stream().mapToInt(Integer::intValue).sum();
    widths.set(widest, widths.get(widest) + rest);
    return widths;
  }

  static Block gap(int spaceAfter) {
    return new Paragraph(
        List.of(new Inline.Text("\u00a0", TextStyle.PLAIN.withSize(2))),
        ParagraphFormat.PLAIN.spaced(0, spaceAfter));
  }
}
