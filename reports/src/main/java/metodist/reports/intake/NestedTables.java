package metodist.reports.intake;

import java.util.List;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// Tables inside cells: part of the form, or only a part of somebody's answer.
final class NestedTables {
  private static final int LABELS = 2;

  private NestedTables() {}

  /// Whether the table holds labels of the form.
  static boolean belongs(SourceTable table, LabelFinder finder) {
    int labels = 0;
    for (SourceTable.Row row : table.rows()) {
      for (SourceTable.Cell cell : row.cells()) {
        if (label(cell.blocks(), finder) && ++labels >= LABELS) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean label(List<SourceBlock> blocks, LabelFinder finder) {
    for (SourceBlock block : blocks) {
      boolean found =
          switch (block) {
            case SourceParagraph paragraph ->
                finder.find(Passage.of(new Para(paragraph).lines())).best() >= 0.85;
            case SourceTable table -> belongs(table, finder);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
