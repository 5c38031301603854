package metodist.app.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Keeps a column in sight while the rest of a table scrolls sideways: its heading and its cells
/// are shifted by as much as the table has scrolled, and painted over the others. A plain table, so
/// that its rows are laid out as the toolkit means it; a table with columns fixed by its skin
/// reorders rows in the midst of their layout, which JavaFX 26 answers with an exception.
final class FrozenColumn {
  private static final String STYLE = "frozen";
  private final TableView<?> table;
  private final DoubleProperty scrolled = new SimpleDoubleProperty();
  private @Nullable ScrollBar bar;

  FrozenColumn(TableView<?> table) {
    this.table = table;
    table.skinProperty().subscribe(skin -> later());
    table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> later());
  }

  /// Marks the column whose heading stays; its cells say so with [#keep].
  static void mark(TableColumn<?, ?> column) {
    column.getStyleClass().add(STYLE);
  }

  /// A cell of the column that stays.
  void keep(TableCell<?, ?> cell) {
    cell.getStyleClass().add(STYLE);
    shift(cell);
  }

  private void shift(Node node) {
    node.setViewOrder(-1);
    node.translateXProperty().bind(scrolled);
  }

  /// Brings a column out from under the one that stays.
  void reveal(TableColumn<?, ?> column) {
    ScrollBar sideways = bar;
    List<? extends TableColumn<?, ?>> leaves = table.getVisibleLeafColumns();
    int at = leaves.indexOf(column);
    if (sideways == null || at < 1) {
      return;
    }
    double between = leaves.subList(1, at).stream().mapToDouble(TableColumn::getWidth).sum();
    if (between < sideways.getValue()) {
      sideways.setValue(between);
    }
  }

  /// Headings and scroll bars exist after the next layout.
  private void later() {
    Platform.runLater(this::follow);
  }

  private void follow() {
    for (Node found : table.lookupAll(".scroll-bar")) {
      if (found instanceof ScrollBar any && any.getOrientation() == Orientation.HORIZONTAL) {
        bar = any;
        scrolled.bind(any.valueProperty());
      }
    }
    table.lookupAll(".column-header." + STYLE).forEach(this::shift);
  }
}
