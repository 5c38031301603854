package metodist.app.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// Turns columns as data into columns of the toolkit.
final class TableColumns {
  private static final int WORTH_A_TOOLTIP = 20;

  /// In ems: what a heading needs beside its letters, for the filter and the order; and a letter.
  private static final double HEADING_ROOM = 3.4;

  private static final double HEADING_LETTER = 0.62;

  private static final Predicate<String> TOLD_BY_NUMBER =
      Pattern.compile("№[\\s\\u00a0]*\\d+»?$").asPredicate();

  private TableColumns() {}

  /// Where a text too long for its cell is cut: «МБДОУ детс…сад № 5» keeps the number that tells it
  /// from the others.
  static OverrunStyle overrun(String text) {
    return TOLD_BY_NUMBER.test(text) ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS;
  }

  static <R> TableColumn<R, R> column(Column<R> column) {
    TableColumn<R, R> made = new TableColumn<>(column.title());
    made.setId(column.id());
    made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    made.setCellFactory(view -> new RowCell<>(column));
    double heading = HEADING_ROOM + HEADING_LETTER * column.title().length();
    made.setPrefWidth(Math.max(column.width(), heading) * Theme.em());
    made.setMinWidth(3 * Theme.em());
    made.setReorderable(true);
    if (column.align() == Column.Align.RIGHT) {
      made.getStyleClass().add("align-right");
    } else if (column.align() == Column.Align.CENTRE) {
      made.getStyleClass().add("align-center");
    }
    return made;
  }

  /// The columns as they stand on the screen, hidden ones left out.
  static <R> List<Column<R>> visible(TableView<R> table, List<Column<R>> columns) {
    Map<String, Column<R>> byId = new HashMap<>();
    columns.forEach(column -> byId.put(column.id(), column));
    List<Column<R>> shown = new ArrayList<>();
    for (TableColumn<R, ?> made : table.getVisibleLeafColumns()) {
      Column<R> column = byId.get(made.getId());
      if (column != null) {
        shown.add(column);
      }
    }
    return shown;
  }

  private static final class RowCell<R> extends TableCell<R, R> {
    private final Column<R> column;
    private final Tooltip tooltip = new Tooltip();

    RowCell(Column<R> column) {
      this.column = column;
      setAlignment(
          switch (column.align()) {
            case LEFT -> Pos.CENTER_LEFT;
            case RIGHT -> Pos.CENTER_RIGHT;
            case CENTRE -> Pos.CENTER;
          });
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        return;
      }
      String text = column.line(row);
      Status status = column.status(row);
      setText(text);
      setTextOverrun(overrun(text));
      setGraphic(status == null ? null : status.icon().node(status.tone()));
      tooltip.setText(text);
      setTooltip(text.length() > WORTH_A_TOOLTIP ? tooltip : null);
    }
  }
}
