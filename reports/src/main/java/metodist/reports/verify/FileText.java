package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;
import org.jspecify.annotations.Nullable;

/// A file of the package laid out as lines in reading order, and its tables. Blank lines are left
/// out: in foreign papers they are only distance.
final class FileText {
  private static final int LONGEST = 4_000;
  private final String name;
  private final List<Line> lines = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();

  FileText(CheckedFile file) {
    this.name = file.name();
    read(file.document().blocks(), null);
  }

  String name() {
    return name;
  }

  List<Line> lines() {
    return lines;
  }

  Grid grid(int index) {
    return grids.get(index);
  }

  private void read(List<SourceBlock> blocks, Line.@Nullable Cell cell) {
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> read(paragraph, cell);
        case SourceTable table -> read(table);
      }
    }
  }

  private void read(SourceParagraph paragraph, Line.@Nullable Cell cell) {
    String marker = Prose.plain(paragraph.listMarker());
    boolean emphatic =
        paragraph.outlineLevel() > 0
            || (!paragraph.runs().isEmpty()
                && paragraph.runs().stream().allMatch(r -> r.bold() || r.text().isBlank()));
    for (String part : paragraph.text().split("[\\n\\r\\u000b\\f]+")) {
      String text = Prose.plain(part.length() > LONGEST ? part.substring(0, LONGEST) : part);
      if (!text.isEmpty()) {
        lines.add(new Line(paragraph.ordinal(), text, marker, emphatic, cell));
        marker = "";
      }
    }
  }

  private void read(SourceTable table) {
    int index = grids.size();
    List<List<Grid.GridCell>> rows = new ArrayList<>();
    for (SourceTable.Row row : table.rows()) {
      rows.add(
          row.cells().stream()
              .map(c -> new Grid.GridCell(c.column(), c.columnSpan(), text(c.blocks())))
              .toList());
    }
    grids.add(new Grid(index, table.columns(), rows));
    for (int r = 0; r < table.rows().size(); r++) {
      for (SourceTable.Cell cell : table.rows().get(r).cells()) {
        read(cell.blocks(), new Line.Cell(index, r, cell.column()));
      }
    }
  }

  private static String text(List<SourceBlock> blocks) {
    List<String> parts = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (block instanceof SourceParagraph paragraph) {
        String text = Prose.plain(paragraph.text().replace('\n', ' '));
        if (!text.isEmpty()) {
          parts.add(text);
        }
      }
    }
    return String.join(" ", parts);
  }
}
