package metodist.reports.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.ListNumbers;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;

/// A paper composed by the program as if it had been read from its Word file, so that our papers
/// and foreign ones pass one and the same check.
public final class ComposedSource {
  private final ListNumbers numbers;
  private int ordinal;

  private ComposedSource(Document tree) {
    this.numbers = new ListNumbers(tree);
  }

  public static SourceDocument of(Document tree) {
    ComposedSource source = new ComposedSource(tree);
    List<SourceBlock> blocks = new ArrayList<>();
    for (Section section : tree.sections()) {
      source.add(section.blocks(), blocks);
    }
    return new SourceDocument(SourceFormat.DOCX, blocks, List.of(), Map.of(), List.of());
  }

  private void add(List<Block> from, List<SourceBlock> to) {
    for (Block block : from) {
      switch (block) {
        case Paragraph paragraph -> to.add(paragraph(paragraph));
        case Table table -> to.add(table(table));
        case Block.PageBreak _, Block.Picture _, Block.Contents _ -> {}
      }
    }
  }

  private SourceParagraph paragraph(Paragraph paragraph) {
    Paragraph.ListPosition list = paragraph.list();
    List<SourceParagraph.Run> runs = new ArrayList<>();
    paragraph.inlines().forEach(inline -> run(inline, runs));
    return new SourceParagraph(
        ordinal++,
        runs,
        list == null ? "" : numbers.next(list),
        paragraph.outlineLevel(),
        SourceParagraph.Origin.BODY);
  }

  private static void run(Inline inline, List<SourceParagraph.Run> runs) {
    switch (inline) {
      case Inline.Text text ->
          runs.add(
              new SourceParagraph.Run(
                  text.text(), text.style().bold(), text.style().italic(), false, false, false));
      case Inline.Tab _ -> runs.add(SourceParagraph.Run.plain("\t"));
      case Inline.LineBreak _ -> runs.add(SourceParagraph.Run.plain("\n"));
      case Inline.Link link -> link.content().forEach(text -> run(text, runs));
      case Inline.Marked marked -> marked.content().forEach(text -> run(text, runs));
      case Inline.Footnote _,
          Inline.PageNumber _,
          Inline.PageCount _,
          Inline.Picture _,
          Inline.QrCode _ -> {}
    }
  }

  private SourceTable table(Table table) {
    int columns = table.columnWidths().size();
    List<SourceTable.Row> rows = new ArrayList<>();
    List<Set<Integer>> taken = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      taken.add(new HashSet<>());
    }
    for (int r = 0; r < table.rows().size(); r++) {
      Table.Row row = table.rows().get(r);
      List<SourceTable.Cell> cells = new ArrayList<>();
      int column = 0;
      for (Table.Cell cell : row.cells()) {
        while (taken.get(r).contains(column)) {
          column++;
        }
        List<SourceBlock> blocks = new ArrayList<>();
        add(cell.blocks(), blocks);
        cells.add(new SourceTable.Cell(column, cell.colSpan(), cell.rowSpan(), blocks));
        for (int below = r + 1; below < Math.min(r + cell.rowSpan(), taken.size()); below++) {
          for (int c = column; c < column + cell.colSpan(); c++) {
            taken.get(below).add(c);
          }
        }
        column += cell.colSpan();
      }
      rows.add(new SourceTable.Row(cells, row.kind() == Table.RowKind.HEADER));
    }
    return new SourceTable(columns, rows);
  }
}
