package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// A document cut into parts that are drawn one at a time, so that a long file costs no more than a
/// short one. A table is cut only between rows that no cell spans.
final class SourceParts {
  private final List<Part> parts;

  /// What is drawn at once, and the ordinals of its first and last paragraph.
  record Part(List<SourceBlock> blocks, int first, int last) {
    Part {
      blocks = List.copyOf(blocks);
    }
  }

  private SourceParts(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /// Parts of about `size` paragraphs.
  static SourceParts of(SourceDocument document, int size) {
    List<Part> parts = new ArrayList<>();
    List<SourceBlock> blocks = new ArrayList<>();
    int count = 0;
    for (SourceBlock block : document.blocks()) {
      for (SourceBlock piece : pieces(block, size)) {
        int weight = paragraphs(List.of(piece)).size();
        if (count > 0 && count + weight > size) {
          parts.add(part(blocks));
          blocks = new ArrayList<>();
          count = 0;
        }
        blocks.add(piece);
        count += weight;
      }
    }
    if (!blocks.isEmpty() || parts.isEmpty()) {
      parts.add(part(blocks));
    }
    return new SourceParts(parts);
  }

  private static Part part(List<SourceBlock> blocks) {
    List<SourceParagraph> all = paragraphs(blocks);
    return all.isEmpty()
        ? new Part(blocks, 0, -1)
        : new Part(blocks, all.getFirst().ordinal(), all.getLast().ordinal());
  }

  private static List<SourceBlock> pieces(SourceBlock block, int size) {
    if (!(block instanceof SourceTable table) || paragraphs(List.of(table)).size() <= size) {
      return List.of(block);
    }
    List<SourceBlock> pieces = new ArrayList<>();
    List<SourceTable.Row> rows = new ArrayList<>();
    int open = 0;
    int count = 0;
    for (SourceTable.Row row : table.rows()) {
      rows.add(row);
      open--;
      for (SourceTable.Cell cell : row.cells()) {
        open = Math.max(open, cell.rowSpan() - 1);
        count += paragraphs(cell.blocks()).size();
      }
      if (open <= 0 && count >= size / 2) {
        pieces.add(new SourceTable(table.columns(), rows));
        rows = new ArrayList<>();
        count = 0;
        open = 0;
      }
    }
    if (!rows.isEmpty()) {
      pieces.add(new SourceTable(table.columns(), rows));
    }
    return pieces;
  }

  static List<SourceParagraph> paragraphs(List<SourceBlock> blocks) {
    List<SourceParagraph> all = new ArrayList<>();
    collect(blocks, all);
    return all;
  }

  private static void collect(List<SourceBlock> blocks, List<SourceParagraph> all) {
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> all.add(paragraph);
        case SourceTable table ->
            table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), all)));
      }
    }
  }

  int count() {
    return parts.size();
  }

  Part part(int at) {
    return parts.get(at);
  }

  /// The part in which a paragraph stands.
  int partOf(int ordinal) {
    for (int i = 0; i < parts.size(); i++) {
      if (ordinal <= parts.get(i).last()) {
        return i;
      }
    }
    return parts.size() - 1;
  }
}
