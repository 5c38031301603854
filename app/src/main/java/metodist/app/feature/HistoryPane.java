package metodist.app.feature;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Formats;
import metodist.model.workspace.RecordChange;

/// История записи: what was done to a record, newest first, the fields that changed under each
/// step.
public final class HistoryPane {
  private static final int MOST = 30;
  private static final int MOST_FIELDS = 4;
  private static final int SAME_SHOWN = 20;
  private final VBox box = new VBox();

  public HistoryPane() {
    box.getStyleClass().add("history-pane");
  }

  public Node root() {
    return box;
  }

  public void show(List<RecordChange> changes) {
    box.getChildren().clear();
    for (RecordChange change : changes.subList(0, Math.min(MOST, changes.size()))) {
      VBox entry = new VBox();
      entry.getStyleClass().add("history-entry");
      entry.getChildren().add(line(change.title(), "history-title"));
      entry.getChildren().add(line(Formats.dateTime(change.at()), "text-muted", "text-small"));
      change.fields().stream()
          .limit(MOST_FIELDS)
          .forEach(
              field ->
                  entry
                      .getChildren()
                      .add(
                          line(
                              field.field() + ": " + difference(field.before(), field.after()),
                              "text-muted",
                              "text-small")));
      box.getChildren().add(entry);
    }
  }

  /// Long texts that begin alike are shown from the word where they part.
  static String difference(String before, String after) {
    int common = 0;
    int most = Math.min(before.length(), after.length());
    while (common < most && before.charAt(common) == after.charAt(common)) {
      common++;
    }
    int word = before.lastIndexOf(' ', Math.max(0, common - 1)) + 1;
    boolean cut = word > SAME_SHOWN && common > 0;
    return cut
        ? "… " + shorten(before.substring(word)) + " → … " + shorten(after.substring(word))
        : shorten(before) + " → " + shorten(after);
  }

  private static String shorten(String text) {
    String line = text.isBlank() ? "пусто" : text.replace('\n', ' ').strip();
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
  }

  private static Label line(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
