package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import javafx.util.Duration;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;

/// What the user did to the columns of a table: order, widths, visibility, sorting. Kept with the
/// view in ems, so that a width follows the zoom, now and after a restart; «Сброс вида» brings back
/// what the program gave.
final class TableLayout<R> {
  private static final Duration A_MOMENT = Duration.millis(300);
  private final TableView<R> table;
  private final String key;
  private final Settings settings;
  private final String given;
  private final PauseTransition soon = new PauseTransition(A_MOMENT);
  private final ChangeListener<Number> zoomed = (em, before, now) -> zoom(before, now);
  private boolean applying;

  TableLayout(TableView<R> table, String id, Settings settings) {
    this.table = table;
    this.key = id + ".columns";
    this.settings = settings;
    given = describe();
    settings.get(key).ifPresent(this::apply);
    soon.setOnFinished(event -> keep());
    table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> changed());
    table.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) change -> changed());
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.widthProperty().addListener((property, before, now) -> changed());
      column.visibleProperty().addListener((property, before, now) -> changed());
      column.sortTypeProperty().addListener((property, before, now) -> changed());
    }
    Theme.emProperty().addListener(new WeakChangeListener<>(zoomed));
    table
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(
            showing -> {
              if (!showing && soon.getCurrentTime().greaterThan(Duration.ZERO)) {
                keep();
              }
            });
  }

  /// Dragging a column changes its width many times a second: only the last one is written. Without
  /// a window nobody drags.
  private void changed() {
    if (applying) {
      return;
    }
    boolean shown = table.getScene() != null && table.getScene().getWindow() != null;
    if (shown) {
      soon.playFromStart();
    } else {
      keep();
    }
  }

  private void keep() {
    soon.stop();
    settings.put(key, describe());
  }

  private void zoom(Number before, Number now) {
    applying = true;
    double ratio = now.doubleValue() / before.doubleValue();
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.setMinWidth(3 * Theme.em());
      column.setPrefWidth(column.getWidth() * ratio);
    }
    applying = false;
  }

  /// Order, widths, visibility and sorting as the program gives them.
  void reset() {
    apply(given);
    settings.remove(key);
  }

  /// «id:width in ems:visible:sort», columns parted by «;», sort being «», «+0» or «-1».
  private String describe() {
    StringBuilder out = new StringBuilder();
    for (TableColumn<R, ?> column : table.getColumns()) {
      int sort = table.getSortOrder().indexOf(column);
      String order =
          sort < 0
              ? ""
              : (column.getSortType() == TableColumn.SortType.ASCENDING ? "+" : "-") + sort;
      out.append(out.isEmpty() ? "" : ";")
          .append(column.getId())
          .append(':')
          .append(Math.round(column.getWidth() / Theme.em() * 100) / 100.0)
          .append(':')
          .append(column.isVisible())
          .append(':')
          .append(order);
    }
    return out.toString();
  }

  private void apply(String kept) {
    applying = true;
    List<TableColumn<R, ?>> rest = new ArrayList<>(table.getColumns());
    List<TableColumn<R, ?>> ordered = new ArrayList<>();
    Map<Integer, TableColumn<R, ?>> sorted = new TreeMap<>();
    for (String part : kept.split(";")) {
      String[] values = part.split(":", -1);
      TableColumn<R, ?> column =
          rest.stream().filter(c -> c.getId().equals(values[0])).findFirst().orElse(null);
      if (column == null || values.length != 4 || !values[1].matches("\\d{1,4}(\\.\\d{1,3})?")) {
        continue;
      }
      rest.remove(column);
      ordered.add(column);
      column.setPrefWidth(Double.parseDouble(values[1]) * Theme.em());
      column.setVisible(Boolean.parseBoolean(values[2]));
      if (values[3].matches("[+-][0-9]")) {
        column.setSortType(
            values[3].charAt(0) == '+'
                ? TableColumn.SortType.ASCENDING
                : TableColumn.SortType.DESCENDING);
        sorted.put(Integer.parseInt(values[3].substring(1)), column);
      }
    }
    ordered.addAll(rest);
    if (ordered.stream().noneMatch(TableColumn::isVisible)) {
      ordered.forEach(column -> column.setVisible(true));
    }
    table.getColumns().setAll(ordered);
    table.getSortOrder().setAll(sorted.values());
    applying = false;
  }
}
