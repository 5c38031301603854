package metodist.reports.intake;

import java.util.List;
import java.util.Set;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;

/// The header «Поле | Значение | Примечание» above labels and answers.
final class ColumnNames {
  private static final Set<String> ANSWERS =
      Set.of("значен", "ответ", "содержан", "сведен", "информац", "данн", "заполняет", "заполн");

  private ColumnNames() {}

  /// The grid column that the header names as the one for answers, −1 when it names none.
  static int answer(Grid grid, int label) {
    for (GridRow row : grid.rows().subList(0, Math.min(3, grid.rows().size()))) {
      List<GridCell> filled = row.filled();
      if (filled.size() < 2 || filled.stream().anyMatch(c -> c.text().length() > 60)) {
        continue;
      }
      for (GridCell cell : filled) {
        boolean named = Words.of(cell.text()).stream().anyMatch(w -> ANSWERS.contains(w.stem()));
        if (named && cell.column() > label) {
          return cell.column();
        }
      }
    }
    return -1;
  }
}
