package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Theme;

/// Lays entries in two columns, in reading order, one column when there is no room for two. Wide
/// ones take both.
final class FormGrid extends Region {
  private static final double TWO_COLUMNS_FROM = 46;
  private final List<Cell> cells = new ArrayList<>();

  FormGrid() {
    getStyleClass().add("form-grid");
  }

  void addEntry(Entry<?> entry) {
    Label label = new Label(entry.label());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setLabelFor(entry.editor());
    label.getStyleClass().add("entry-label");
    HBox line = new HBox(label);
    line.getStyleClass().add("entry-label-line");
    if (entry.required()) {
      Label mark = new Label(UiTexts.MESSAGES.text("form.required"));
      mark.getStyleClass().addAll("required-mark", "text-small");
      mark.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(mark);
    }
    VBox box =
        new VBox(
            line, entry.editor(), entry.understoodLine(), entry.helpLine(), entry.problemLines());
    box.getStyleClass().add("entry");
    box.setFillWidth(true);
    cells.add(new Cell(box, entry.wide()));
    getChildren().add(box);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  void addNode(Node node) {
    cells.add(new Cell(node, true));
    getChildren().add(node);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? 60 * Theme.em() : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 60 * Theme.em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 20 * Theme.em();
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  private double place(double width, boolean move) {
    double gap = Theme.em() * 1.5;
    double rowGap = Theme.em() * 0.85;
    boolean two = width >= TWO_COLUMNS_FROM * Theme.em();
    double column = two ? Math.floor((width - gap) / 2) : width;
    double y = 0;
    int i = 0;
    List<Cell> shown = cells.stream().filter(cell -> cell.node().isManaged()).toList();
    while (i < shown.size()) {
      Cell left = shown.get(i);
      Cell right = i + 1 < shown.size() ? shown.get(i + 1) : null;
      if (!two || left.wide() || right == null || right.wide()) {
        double w = left.wide() || !two ? width : column;
        double h = snapSizeY(left.node().prefHeight(w));
        if (move) {
          left.node().resizeRelocate(0, y, w, h);
        }
        y += h + rowGap;
        i++;
      } else {
        double h =
            snapSizeY(Math.max(left.node().prefHeight(column), right.node().prefHeight(column)));
        if (move) {
          left.node().resizeRelocate(0, y, column, h);
          right.node().resizeRelocate(column + gap, y, column, h);
        }
        y += h + rowGap;
        i += 2;
      }
    }
    return Math.max(0, y - rowGap);
  }

  private record Cell(Node node, boolean wide) {}
}
