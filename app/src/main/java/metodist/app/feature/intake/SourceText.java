package metodist.app.feature.intake;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import metodist.reports.source.SourceParagraph;

/// A paragraph of the source as the page shows it, with a place behind its letters for what is
/// marked. Offsets count characters of the paragraph's own text, its list marker not among them.
final class SourceText extends Region {
  private final SourceParagraph paragraph;
  private final TextFlow flow = new TextFlow();
  private final Path found = new Path();
  private final Path chosen = new Path();
  private final int marker;
  private int[] foundRange = {0, 0};
  private int[] chosenRange = {0, 0};

  SourceText(SourceParagraph paragraph) {
    this.paragraph = paragraph;
    getStyleClass().add("source-paragraph");
    found.getStyleClass().add("source-found");
    chosen.getStyleClass().add("source-chosen");
    List.of(found, chosen)
        .forEach(
            path -> {
              path.setManaged(false);
              path.setMouseTransparent(true);
            });
    String shown = paragraph.listMarker().isEmpty() ? "" : paragraph.listMarker() + "\u00a0";
    marker = shown.length();
    if (!shown.isEmpty()) {
      flow.getChildren().add(text(shown, "source-text"));
    }
    if (paragraph.outlineLevel() > 0) {
      getStyleClass().add("source-heading");
    }
    if (paragraph.origin() == SourceParagraph.Origin.FOOTNOTE) {
      getStyleClass().add("source-note");
    }
    paragraph.runs().forEach(run -> flow.getChildren().add(text(run)));
    getChildren().addAll(found, chosen, flow);
  }

  private static Text text(SourceParagraph.Run run) {
    Text text = text(run.text(), "source-text");
    if (run.bold()) {
      text.getStyleClass().add("source-bold");
    }
    if (run.italic()) {
      text.getStyleClass().add("source-italic");
    }
    text.setUnderline(run.underlined());
    text.setStrikethrough(run.struck());
    return text;
  }

  private static Text text(String letters, String style) {
    Text text = new Text(letters);
    text.getStyleClass().add(style);
    return text;
  }

  SourceParagraph paragraph() {
    return paragraph;
  }

  int length() {
    return paragraph.text().length();
  }

  /// The offset in the text under a point of this node.
  int offsetAt(double x, double y) {
    Point2D inside = flow.parentToLocal(x, y);
    int index = flow.getHitInfo(inside).getInsertionIndex();
    return Math.clamp(index - (long) marker, 0, length());
  }

  /// Marks where a value was found; an empty range marks nothing.
  void showFound(int from, int to) {
    foundRange = new int[] {from, to};
    draw(found, foundRange);
  }

  /// Marks what the user has chosen.
  void showChosen(int from, int to) {
    chosenRange = new int[] {from, to};
    draw(chosen, chosenRange);
  }

  private void draw(Path path, int[] range) {
    path.getElements().clear();
    if (range[1] > range[0]) {
      path.getElements().setAll(flow.getRangeShape(range[0] + marker, range[1] + marker, false));
      path.setLayoutX(flow.getLayoutX());
      path.setLayoutY(flow.getLayoutY());
    }
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    flow.resizeRelocate(left, top, width, flow.prefHeight(width));
    flow.layout();
    draw(found, foundRange);
    draw(chosen, chosenRange);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }
}
