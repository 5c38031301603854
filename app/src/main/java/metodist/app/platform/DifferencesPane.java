package metodist.app.platform;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import metodist.reports.revise.Change;
import metodist.reports.revise.Revision;
import metodist.reports.revise.Words;

/// Различия документа side by side: as it was made, as it stands in the edited file, as it would be
/// made now; words that are not those of the first column stand out.
public final class DifferencesPane {
  private static final Messages MESSAGES = Messages.of(DifferencesPane.class);

  /// More lines than a person reads; the rest is counted.
  private static final int SHOWN = 200;

  private static final double WIDTH = 860;
  private static final double HEIGHT = 480;
  private final ScrollPane root;

  public DifferencesPane(Revision revision) {
    Messages m = MESSAGES;
    GridPane grid = new GridPane();
    grid.getStyleClass().add("differences");
    for (int i = 0; i < 3; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / 3);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(
        0, head(m.text("edited.then")), head(m.text("edited.now")), head(m.text("edited.fresh")));
    int row = 1;
    List<Change> changes = revision.changes();
    for (Change change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
      Label kind = new Label(change.kind().title());
      kind.getStyleClass().add(change.kind().left() ? "difference-clash" : "difference-kind");
      grid.add(kind, 0, row++, 3, 1);
      grid.addRow(
          row++,
          cell(change.then(), change.then(), m),
          cell(change.then(), change.edited(), m),
          cell(change.then(), change.now(), m));
    }
    VBox box = new VBox(grid);
    if (changes.size() > SHOWN) {
      box.getChildren().add(new Label(m.text("edited.more", changes.size() - SHOWN)));
    }
    root = new ScrollPane(box);
    root.setId("differences");
    root.setFitToWidth(true);
    root.setPrefSize(WIDTH, HEIGHT);
    root.getStyleClass().add("form-scroll");
    root.setAccessibleText(m.text("edited.spoken", changes.size()));
  }

  public Node root() {
    return root;
  }

  private static Label head(String text) {
    Label head = new Label(text);
    head.setWrapText(true);
    head.getStyleClass().add("form-section-title");
    return head;
  }

  private static Node cell(String then, String text, Messages m) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("difference");
    if (text.isBlank()) {
      flow.getChildren().add(styled(m.text("edited.none"), "difference-none"));
      return flow;
    }
    List<Node> words = new ArrayList<>();
    for (Words.Piece piece : Words.unlike(then, text)) {
      words.add(styled(piece.text(), piece.unlike() ? "difference-word" : "difference-same"));
    }
    flow.getChildren().setAll(words);
    return flow;
  }

  private static Text styled(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
