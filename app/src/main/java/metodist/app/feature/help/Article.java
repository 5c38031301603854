package metodist.app.feature.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Messages;
import metodist.model.search.TextMatches;
import metodist.reports.guide.Guide.Chapter;
import metodist.reports.guide.GuidePart;
import metodist.reports.guide.GuidePart.Items;
import metodist.reports.guide.GuidePart.Rows;
import metodist.reports.guide.GuidePart.Span;
import metodist.reports.guide.GuidePart.Words;

/// The text of a chapter with its parts, drawn with nodes, scrolled, what was found marked.
final class Article {
  private static final Messages MESSAGES = Messages.of(Article.class);
  private final VBox text = new VBox();
  private final ScrollPane scroll = new ScrollPane(text);
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Node> headings = new HashMap<>();
  private TextMatches marks = TextMatches.of("");
  private int at = -1;

  Article() {
    text.getStyleClass().add("guide-article");
    scroll.setFitToWidth(true);
    scroll.setId("help.article");
    scroll.setAccessibleText(MESSAGES.text("article"));
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("form-scroll");
  }

  Node root() {
    return scroll;
  }

  void show(HelpViewModel.Page page) {
    text.getChildren().clear();
    passages.clear();
    headings.clear();
    marks = page.marks();
    at = -1;
    for (Chapter chapter : page.chapters()) {
      Passage heading =
          passage(
              new Words(List.of(new Span(chapter.title(), true, false))),
              chapter.level() <= 2 ? "guide-title" : "guide-subtitle");
      headings.put(chapter.id(), heading);
      text.getChildren().add(heading);
      chapter.parts().forEach(part -> text.getChildren().add(node(part)));
    }
    scroll.applyCss();
    scroll.layout();
    boolean first =
        !page.chapters().isEmpty() && page.chapters().getFirst().id().equals(page.chosen());
    Node heading = headings.get(page.chosen());
    if (first || heading == null) {
      scroll.setVvalue(0);
    } else {
      reveal(heading.localToScene(heading.getBoundsInLocal()), 0);
    }
  }

  private Node node(GuidePart part) {
    return switch (part) {
      case Words words -> passage(words);
      case Items items -> items(items);
      case Rows rows -> table(rows);
    };
  }

  private Passage passage(Words words, String... styles) {
    Passage passage = new Passage(words, marks, styles);
    passages.add(passage);
    return passage;
  }

  private Node items(Items items) {
    VBox box = new VBox();
    box.getStyleClass().add("guide-items");
    for (int i = 0; i < items.items().size(); i++) {
      Label mark = new Label(items.numbered() ? i + 1 + "." : "•");
      mark.getStyleClass().add("guide-bullet");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      Passage words = passage(items.items().get(i));
      HBox.setHgrow(words, Priority.ALWAYS);
      box.getChildren().add(new HBox(mark, words));
    }
    return box;
  }

  private Node table(Rows rows) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("guide-table");
    int columns = rows.rows().getFirst().size();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    for (int row = 0; row < rows.rows().size(); row++) {
      for (int column = 0; column < columns; column++) {
        Words words = rows.rows().get(row).get(column);
        grid.add(row == 0 ? passage(bold(words)) : passage(words), column, row);
      }
    }
    return grid;
  }

  private static Words bold(Words words) {
    return new Words(List.of(new Span(words.text(), true, false)));
  }

  /// Looks at the next place found (or the one before), round and round. False when there is none.
  boolean step(int by) {
    int count = passages.stream().mapToInt(Passage::hits).sum();
    if (count == 0) {
      return false;
    }
    at = at < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(at + by, count);
    int left = at;
    for (Passage passage : passages) {
      boolean here = left >= 0 && left < passage.hits();
      passage.look(here ? left : -1);
      if (here) {
        reveal(passage.place(left), scroll.getViewportBounds().getHeight() / 3);
      }
      left -= passage.hits();
    }
    return true;
  }

  private void reveal(Bounds inScene, double above) {
    double room = text.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double y = text.sceneToLocal(inScene).getMinY() - above;
      scroll.setVvalue(Math.clamp(y / room, 0, 1));
    }
  }
}
