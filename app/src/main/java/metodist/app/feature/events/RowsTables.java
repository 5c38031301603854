package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import metodist.app.ui.RowsEntry;
import metodist.model.forms.FormTable;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// Tables of a part: columns by id and label, and a refusal shown beside the table with what was
/// typed left in it.
final class RowsTables {
  private RowsTables() {}

  /// `columns` are pairs of id and label.
  static RowsEntry of(String id, String title, String... columns) {
    List<FormTable.Column> all = new ArrayList<>();
    for (int i = 0; i < columns.length; i += 2) {
      all.add(new FormTable.Column(columns[i], columns[i + 1]));
    }
    return new RowsEntry(id, new FormTable(id, title, true, false, all, List.of()));
  }

  static <T> Consumer<Outcome<T>> refusals(RowsEntry table) {
    return outcome ->
        table.showProblems(outcome.problems().stream().filter(Problem::blocks).toList());
  }
}
