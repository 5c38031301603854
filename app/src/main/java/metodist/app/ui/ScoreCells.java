package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import metodist.app.ui.ScoreGrid.Cell;
import metodist.app.ui.ScoreGrid.Column;
import metodist.app.ui.ScoreGrid.Row;
import metodist.app.ui.ScoreGrid.State;
import org.jspecify.annotations.Nullable;

/// The cells of a [ScoreGrid].
final class ScoreCells {
  private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

  private ScoreCells() {}

  /// The frozen title of a row.
  static final class TitleCell extends TableCell<Row, Row> {
    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : row.title());
      setTextOverrun(TableColumns.overrun(row == null ? "" : row.title()));
      setTooltip(
          empty || row == null || row.details().isEmpty()
              ? null
              : new Tooltip(row.title() + "\n" + row.details()));
    }
  }

  /// A value with its state as icon, colour and sentence.
  static final class ValueCell extends TableCell<Row, Row> {
    private final Column column;
    private final BiFunction<Row, String, @Nullable String> typing;

    ValueCell(Column column, BiFunction<Row, String, @Nullable String> typing) {
      this.column = column;
      this.typing = typing;
      getStyleClass().add(column.editable() ? "score-cell" : "score-computed");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        state(State.PLAIN);
        pseudoClassStateChanged(TYPING, false);
        return;
      }
      Cell cell = row.cell(column.id());
      String typed = typing.apply(row, column.id());
      pseudoClassStateChanged(TYPING, typed != null);
      setText(typed == null ? cell.text() : typed + "▏");
      boolean marked = typed == null && !cell.state().legend.isEmpty();
      setGraphic(
          marked && cell.state() != State.MISSING
              ? cell.state().icon.node(cell.state().tone)
              : null);
      state(cell.state());
      setTooltip(tooltip(cell));
      setAccessibleText(
          column.title() + ": " + (cell.text().isEmpty() ? cell.note() : cell.text()));
    }

    private @Nullable Tooltip tooltip(Cell cell) {
      List<String> lines = new ArrayList<>();
      if (!column.hint().isEmpty()) {
        lines.add(column.hint());
      }
      if (!cell.note().isEmpty()) {
        lines.add(cell.note());
      }
      if (lines.isEmpty()) {
        return null;
      }
      Tooltip tooltip = new Tooltip(String.join("\n", lines));
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      return tooltip;
    }

    private void state(State state) {
      for (State known : State.values()) {
        if (!known.pseudo.isEmpty()) {
          pseudoClassStateChanged(PseudoClass.getPseudoClass(known.pseudo), known == state);
        }
      }
    }
  }
}
