package metodist.app.feature.applications;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Messages;

/// What a new version of an application says otherwise than the version before.
final class DifferencesPane {
  private final Messages m;
  private final VBox root = new VBox(8);

  DifferencesPane(Messages m) {
    this.m = m;
  }

  Node root() {
    return root;
  }

  void show(List<AnswerDifference> differences) {
    root.getChildren().clear();
    for (AnswerDifference each : differences) {
      VBox entry = new VBox(2);
      entry.getChildren().add(line(each.label(), "difference-label"));
      entry
          .getChildren()
          .add(line(m.text("difference.before", shown(each.before())), "text-muted"));
      entry.getChildren().add(line(m.text("difference.after", shown(each.after()))));
      root.getChildren().add(entry);
    }
  }

  private String shown(String text) {
    return text.isBlank() ? m.text("difference.empty") : text;
  }

  private static Label line(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
