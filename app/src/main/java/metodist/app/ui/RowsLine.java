package metodist.app.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import metodist.app.platform.Theme;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormTable;
import org.jspecify.annotations.Nullable;

/// A row of a [RowsEntry]: its texts, and its fields once it has been shown. A table of a thousand
/// rows holds texts; fields have only the rows on the page.
final class RowsLine {
  private final FormTable table;
  private final String[] texts;
  private @Nullable Fields fields;

  /// What one sees of a row.
  record Fields(GridPane node, Label number, List<GrowingArea> cells) {}

  RowsLine(FormTable table, Map<String, String> values) {
    this.table = table;
    texts = new String[table.columns().size()];
    Arrays.setAll(texts, i -> values.getOrDefault(table.columns().get(i).id(), ""));
  }

  String text(int column) {
    return texts[column];
  }

  void text(int column, String text) {
    texts[column] = text;
    Fields shown = fields;
    if (shown != null && !shown.cells.get(column).getText().equals(text)) {
      shown.cells.get(column).setText(text);
    }
  }

  boolean blank() {
    return Arrays.stream(texts).allMatch(String::isBlank);
  }

  /// The filled cells by the ids of their columns.
  Map<String, String> cells() {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isBlank()) {
        cells.put(table.columns().get(i).id(), texts[i].strip());
      }
    }
    return cells;
  }

  boolean shown() {
    return fields != null;
  }

  /// The fields, made at the first call.
  Fields fields(boolean readOnly) {
    Fields made = fields;
    if (made == null) {
      made = make(readOnly);
      fields = made;
    }
    return made;
  }

  private Fields make(boolean readOnly) {
    GridPane node = grid(table, readOnly);
    Label number = new Label();
    int at = 0;
    if (table.numbered()) {
      number.getStyleClass().addAll("text-muted", "rows-number");
      GridPane.setValignment(number, VPos.TOP);
      node.add(number, at++, 0);
    }
    List<GrowingArea> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int column = i;
      GrowingArea cell = new GrowingArea(1);
      cell.setText(texts[i]);
      cell.setAccessibleText(table.columns().get(i).label());
      cell.setEditable(!readOnly);
      cell.textProperty().addListener((property, before, now) -> texts[column] = now);
      cells.add(cell);
      GridPane.setValignment(cell, VPos.TOP);
      node.add(cell, at, 0);
      if (Understood.reads(table.columns().get(i).type())) {
        node.add(meaning(cell, table.columns().get(i).type()), at, 1);
      }
      at++;
    }
    return new Fields(node, number, cells);
  }

  /// What the cell is taken for, under it while it is being written.
  private static Label meaning(GrowingArea cell, FieldType type) {
    Label line = new Label();
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().addAll("entry-help", "text-muted");
    line.managedProperty().bind(line.visibleProperty());
    Runnable read =
        () -> {
          String meant = cell.isFocused() ? Understood.meaning(type, cell.getText()) : "";
          line.setText(meant.isEmpty() ? "" : UiTexts.MESSAGES.text("understood", meant));
          line.setVisible(!meant.isEmpty());
        };
    cell.focusedProperty().subscribe(read);
    cell.textProperty().subscribe(read);
    read.run();
    return line;
  }

  /// The columns of the head and of every row alike.
  static GridPane grid(FormTable table, boolean readOnly) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("rows-line");
    if (table.numbered()) {
      grid.getColumnConstraints().add(new ColumnConstraints(2.6 * Theme.em()));
    }
    for (FormTable.Column each : table.columns()) {
      ColumnConstraints column = new ColumnConstraints();
      double share = each.width() == 0 ? 1 : each.width() / 100.0;
      column.setMinWidth(5 * Theme.em());
      column.setPrefWidth(Math.max(5, 12 * share) * Theme.em());
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    grid.getColumnConstraints().add(new ColumnConstraints(readOnly ? 0 : 6.6 * Theme.em()));
    return grid;
  }

  /// The titles of the columns, for above the rows.
  static Node head(FormTable table, boolean readOnly) {
    GridPane grid = grid(table, readOnly);
    int at = 0;
    if (table.numbered()) {
      grid.add(headLabel("№"), at++, 0);
    }
    for (FormTable.Column column : table.columns()) {
      grid.add(headLabel(column.label()), at++, 0);
    }
    return grid;
  }

  private static Label headLabel(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("rows-head");
    GridPane.setValignment(label, VPos.BOTTOM);
    return label;
  }
}
