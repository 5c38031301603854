package metodist.app.feature.reviews;

import java.util.ArrayList;
import java.util.List;
import metodist.app.ui.ScoreGrid;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.shared.SearchKey;

/// Which column of the grid each heading of a pasted block means: «Эксперт 2 К1» in full, or «К1»
/// and the words of a criterion for the expert the focus is in.
final class ScoreHeadings {
  private ScoreHeadings() {}

  /// Column ids by place, empty where a heading names nothing; no ids at all when fewer than half
  /// of the headings are known — then the block goes by its place alone.
  static List<String> columns(
      ReviewBoard board, ScoreRows rows, List<String> headings, String focusColumn) {
    List<ScoreGrid.Column> columns =
        rows.columns().stream().filter(ScoreGrid.Column::editable).toList();
    String slot = focusColumn.contains(".") ? focusColumn.replaceFirst("\\..*", "") : "0";
    List<String> ids = new ArrayList<>();
    long known = 0;
    long filled = 0;
    for (String heading : headings) {
      String key = SearchKey.of(heading);
      String id = key.isEmpty() ? "" : id(board, columns, key, slot);
      filled += key.isEmpty() ? 0 : 1;
      known += id.isEmpty() ? 0 : 1;
      ids.add(id);
    }
    return known > 0 && known * 2 >= filled ? ids : List.of();
  }

  private static String id(
      ReviewBoard board, List<ScoreGrid.Column> columns, String key, String slot) {
    for (ScoreGrid.Column column : columns) {
      if (SearchKey.of(column.group() + " " + column.title()).equals(key)) {
        return column.id();
      }
    }
    for (Criterion criterion : board.criteria()) {
      String id = slot + "." + criterion.no();
      boolean brief =
          columns.stream().anyMatch(c -> c.id().equals(id) && SearchKey.of(c.title()).equals(key));
      if (brief || SearchKey.of(criterion.title()).equals(key)) {
        return id;
      }
    }
    return "";
  }
}
