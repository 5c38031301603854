package metodist.app.feature.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// Draws blocks of a source as nodes: paragraphs under each other, tables as grids with spans whose
/// columns are as wide as their texts ask.
final class SourceDrawing {
  /// A column is never narrower than this share of an even division, nor wider than that of three.
  private static final double LEAST_SHARE = 0.35;

  private static final double MOST_TEXT = 400;
  private final Map<Integer, SourceText> texts = new HashMap<>();

  /// The nodes of the paragraphs drawn, by their ordinals.
  Map<Integer, SourceText> texts() {
    return texts;
  }

  VBox draw(List<SourceBlock> blocks) {
    VBox box = new VBox();
    box.getStyleClass().add("source-blocks");
    blocks.forEach(block -> box.getChildren().add(node(block)));
    return box;
  }

  private Node node(SourceBlock block) {
    return switch (block) {
      case SourceParagraph paragraph -> text(paragraph);
      case SourceTable table -> table(table);
    };
  }

  private SourceText text(SourceParagraph paragraph) {
    SourceText text = new SourceText(paragraph);
    texts.put(paragraph.ordinal(), text);
    return text;
  }

  private Node table(SourceTable table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("source-table");
    for (double share : shares(table)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share * 100);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      for (SourceTable.Cell cell : table.rows().get(row).cells()) {
        VBox inside = draw(cell.blocks());
        inside.getStyleClass().add("source-cell");
        inside.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        GridPane.setValignment(inside, VPos.TOP);
        int rows = Math.clamp(cell.rowSpan(), 1, table.rows().size() - row);
        int columns =
            Math.clamp(cell.columnSpan(), 1, Math.max(1, table.columns() - cell.column()));
        grid.add(inside, cell.column(), row, columns, rows);
      }
    }
    return grid;
  }

  /// What part of the width each column gets: by the longest of its own texts.
  static double[] shares(SourceTable table) {
    int columns = Math.max(1, table.columns());
    double[] weights = new double[columns];
    Arrays.fill(weights, 1);
    for (SourceTable.Row row : table.rows()) {
      for (SourceTable.Cell cell : row.cells()) {
        if (cell.columnSpan() == 1 && cell.column() < columns) {
          int letters =
              SourceParts.paragraphs(cell.blocks()).stream()
                  .mapToInt(p -> p.text().length())
                  .max()
                  .orElse(0);
          weights[cell.column()] =
              Math.max(weights[cell.column()], Math.sqrt(Math.min(letters, MOST_TEXT)));
        }
      }
    }
    double sum = Arrays.stream(weights).sum();
    double least = LEAST_SHARE / columns;
    for (int i = 0; i < columns; i++) {
      weights[i] = Math.max(weights[i] / sum, least);
    }
    double all = Arrays.stream(weights).sum();
    for (int i = 0; i < columns; i++) {
      weights[i] /= all;
    }
    return weights;
  }
}
