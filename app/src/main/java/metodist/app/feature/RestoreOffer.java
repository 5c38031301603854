package metodist.app.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.CopyDesk;
import metodist.app.platform.DataSwitch;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Formats;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import metodist.model.shared.RecordKind;

/// «Восстановить из копии»: the copy is opened and read through, what is inside is shown beside
/// what the data hold now, and only then can they be replaced.
public final class RestoreOffer {
  private static final Messages MESSAGES = Messages.of(RestoreOffer.class);
  private static final FileKind COPIES = new FileKind(MESSAGES.text("copies.kind"), List.of("zip"));
  private final CopyDesk copies;
  private final DataSwitch place;
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  public RestoreOffer(CopyDesk copies, DataSwitch place, Dialogs dialogs, TaskRunner tasks) {
    this.copies = copies;
    this.place = place;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /// Asks for the file first.
  public void choose() {
    dialogs.openFile(MESSAGES.text("restore.choose"), COPIES).ifPresent(this::offer);
  }

  /// Shows what is in the copy and offers to put it in place of the data.
  public void offer(Path copy) {
    var unused =
        tasks.start(
            MESSAGES.text("restore.looking"),
            progress -> new Seen(copies.inspect(copy), copies.present()),
            seen -> confirm(copy, seen));
  }

  private record Seen(CopyDesk.Contents copy, Map<RecordKind, Integer> now) {}

  private void confirm(Path copy, Seen seen) {
    boolean accepted =
        dialogs.form(
            MESSAGES.text("restore.title"),
            content(seen),
            MESSAGES.text(seen.now().isEmpty() ? "restore.verb" : "restore.replace"),
            () -> true);
    if (accepted) {
      place.restore(copy);
    }
  }

  private static Node content(Seen seen) {
    CopyDesk.Contents copy = seen.copy();
    Label made = new Label(MESSAGES.text("restore.made", Formats.dateTime(copy.madeAt())));
    made.getStyleClass().add("dialog-heading");
    VBox box = new VBox(made);
    if (copy.lastChangeAt() != null) {
      box.getChildren()
          .add(wrapped(MESSAGES.text("restore.last", Formats.dateTime(copy.lastChangeAt()))));
    }
    box.getChildren().add(table(seen));
    box.getChildren()
        .add(wrapped(MESSAGES.text(seen.now().isEmpty() ? "restore.empty" : "restore.means")));
    box.getStyleClass().add("dialog-text");
    return box;
  }

  private static Node table(Seen seen) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("copy-counts");
    boolean compared = !seen.now().isEmpty();
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(names, numbers, numbers, numbers);
    int row = 0;
    grid.add(head(""), 0, row);
    grid.add(head(MESSAGES.text("restore.in")), 1, row);
    if (compared) {
      grid.add(head(MESSAGES.text("restore.now")), 2, row);
      grid.add(head(MESSAGES.text("restore.difference")), 3, row);
    }
    for (RecordKind kind : RecordKind.values()) {
      int inside = seen.copy().count(kind);
      int now = seen.now().getOrDefault(kind, 0);
      if (inside == 0 && now == 0) {
        continue;
      }
      row++;
      grid.add(new Label(kind.title()), 0, row);
      grid.add(number(Formats.number(inside), false), 1, row);
      if (compared) {
        grid.add(number(Formats.number(now), false), 2, row);
        grid.add(number(difference(inside - now), inside != now), 3, row);
      }
    }
    return grid;
  }

  private static String difference(int value) {
    if (value == 0) {
      return "—";
    }
    return (value > 0 ? "+" : "−") + Formats.number(Math.abs((long) value));
  }

  private static Label head(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("text-muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label number(String text, boolean strong) {
    Label label = new Label(text);
    label.setAlignment(Pos.CENTER_RIGHT);
    label.setMinWidth(Region.USE_PREF_SIZE);
    if (strong) {
      label.getStyleClass().add("strong");
    }
    return label;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setPrefWidth(34 * Theme.em());
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
