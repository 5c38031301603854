package metodist.reports.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import metodist.reports.source.SourceMark.Place;

/// Gives the paragraphs their final ordinals: a footnote was met inside a paragraph and stands
/// behind the body.
final class ReadingOrder {
  /// By first ordinal; -1 for a paragraph that was dropped.
  private final int[] finals;

  private final int[] lengths;
  private int next;

  ReadingOrder(int paragraphs) {
    finals = new int[Math.max(1, paragraphs)];
    lengths = new int[Math.max(1, paragraphs)];
    Arrays.fill(finals, -1);
  }

  List<SourceBlock> of(List<SourceBlock> blocks) {
    List<SourceBlock> ordered = new ArrayList<>(blocks.size());
    for (SourceBlock block : blocks) {
      ordered.add(
          switch (block) {
            case SourceParagraph paragraph -> of(paragraph);
            case SourceTable table -> of(table);
          });
    }
    return ordered;
  }

  /// To be asked when the blocks are in order.
  List<SourceMark> of(MarkBook marks) {
    List<SourceMark> ordered = new ArrayList<>();
    for (SourceMark mark : marks.finished()) {
      ordered.add(
          new SourceMark(
              mark.kind(), mark.name(), of(mark.start()), of(mark.end()), mark.placeholder()));
    }
    return ordered;
  }

  /// A place in a dropped paragraph is the end of the one before.
  private Place of(Place place) {
    int paragraph = place.paragraph();
    if (finals[paragraph] >= 0) {
      return new Place(finals[paragraph], place.offset());
    }
    while (paragraph >= 0 && finals[paragraph] < 0) {
      paragraph--;
    }
    return paragraph < 0 ? new Place(0, 0) : new Place(finals[paragraph], lengths[paragraph]);
  }

  private SourceParagraph of(SourceParagraph paragraph) {
    int ordinal = next++;
    finals[paragraph.ordinal()] = ordinal;
    lengths[paragraph.ordinal()] = paragraph.text().length();
    return ordinal == paragraph.ordinal()
        ? paragraph
        : new SourceParagraph(
            ordinal,
            paragraph.runs(),
            paragraph.listMarker(),
            paragraph.outlineLevel(),
            paragraph.origin());
  }

  private SourceTable of(SourceTable table) {
    List<SourceTable.Row> rows = new ArrayList<>(table.rows().size());
    for (SourceTable.Row row : table.rows()) {
      List<SourceTable.Cell> cells = new ArrayList<>(row.cells().size());
      for (SourceTable.Cell cell : row.cells()) {
        cells.add(
            new SourceTable.Cell(
                cell.column(), cell.columnSpan(), cell.rowSpan(), of(cell.blocks())));
      }
      rows.add(new SourceTable.Row(cells, row.header()));
    }
    return new SourceTable(table.columns(), rows);
  }
}
