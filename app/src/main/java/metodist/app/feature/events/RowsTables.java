package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import metodist.app.ui.RowsEntry;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormLabel;
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

  static RowsEntry of(String id, String title, FormTable.Column... columns) {
    return new RowsEntry(id, new FormTable(id, title, true, false, List.of(columns), List.of()));
  }

  /// A column that takes a share of the width, 100 being a usual one.
  static FormTable.Column column(String id, String label, int width) {
    return new FormTable.Column(
        id, FormLabel.of(label), FieldType.LONG_TEXT, FieldRules.OPTIONAL, width);
  }

  static <T> Consumer<Outcome<T>> refusals(RowsEntry table) {
    return outcome ->
        table.showProblems(outcome.problems().stream().filter(Problem::blocks).toList());
  }
}
