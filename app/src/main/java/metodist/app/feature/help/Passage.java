package metodist.app.feature.help;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import metodist.model.search.TextMatches;
import metodist.model.search.TextMatches.Hit;
import metodist.reports.guide.GuidePart.Span;
import metodist.reports.guide.GuidePart.Words;

/// A running text as wide as there is room, with what was found marked behind its letters.
final class Passage extends Region {
  private final TextFlow flow = new TextFlow();
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(Hit hit, Path shape) {}

  Passage(Words words, TextMatches wanted, String... styles) {
    StringBuilder all = new StringBuilder();
    for (Span span : words.spans()) {
      Text text = new Text(span.text());
      text.getStyleClass().add("guide-text");
      if (span.bold()) {
        text.getStyleClass().add("guide-bold");
      }
      if (span.code()) {
        text.getStyleClass().add("guide-code");
      }
      flow.getChildren().add(text);
      all.append(span.text());
    }
    flow.getStyleClass().addAll(styles);
    for (Hit hit : wanted.in(all.toString())) {
      Path shape = new Path();
      shape.getStyleClass().add("found-mark");
      shape.setManaged(false);
      marks.add(new Mark(hit, shape));
      getChildren().add(shape);
    }
    getChildren().add(flow);
    getStyleClass().add("guide-passage");
  }

  int hits() {
    return marks.size();
  }

  /// Marks one hit as the one looked at, or none (−1).
  void look(int index) {
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).shape.getStyleClass().remove("found-now");
      if (i == index) {
        marks.get(i).shape.getStyleClass().add("found-now");
      }
    }
  }

  /// Where a hit is, in the scene.
  Bounds place(int index) {
    Path shape = marks.get(index).shape;
    return shape.localToScene(shape.getBoundsInLocal());
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return flow.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return flow.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    flow.layout();
    for (Mark mark : marks) {
      mark.shape.getElements().setAll(flow.getRangeShape(mark.hit.from(), mark.hit.to(), false));
    }
  }
}
