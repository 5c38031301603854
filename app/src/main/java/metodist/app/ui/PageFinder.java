package metodist.app.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.TaskRunner;
import org.jspecify.annotations.Nullable;

/// Finds a text on the pages while it is typed. Enter goes to the next place, Shift+Enter to the
/// one before, Esc takes the marks away.
final class PageFinder {
  private static final Duration AFTER_TYPING = Duration.millis(200);
  private final TaskRunner tasks;
  private final PageSheets sheets;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final HBox root;
  private final PauseTransition pause = new PauseTransition(AFTER_TYPING);
  private @Nullable Pages pages;
  private List<Pages.Found> found = List.of();
  private String sought = "";
  private int now = -1;

  PageFinder(String id, TaskRunner tasks, PageSheets sheets) {
    this.tasks = tasks;
    this.sheets = sheets;
    field.setId(id + ".find");
    field.setPromptText(UiTexts.MESSAGES.text("preview.find.prompt"));
    field.setAccessibleText(UiTexts.MESSAGES.text("preview.find"));
    field.setPrefColumnCount(14);
    field.textProperty().subscribe((before, typed) -> pause.playFromStart());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    pause.setOnFinished(event -> seek());
    count.setId(id + ".find.count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("text-muted");
    root =
        new HBox(
            field,
            count,
            Buttons.iconOnly(
                Command.of(
                        id + ".find.previous",
                        UiTexts.MESSAGES.text("preview.find.previous"),
                        () -> step(-1))
                    .withIcon(Icon.UP)),
            Buttons.iconOnly(
                Command.of(
                        id + ".find.next",
                        UiTexts.MESSAGES.text("preview.find.next"),
                        () -> step(1))
                    .withIcon(Icon.DOWN)));
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("button-row");
  }

  Node root() {
    return root;
  }

  /// Whether the field may be as long as usual.
  void roomy(boolean value) {
    field.setPrefColumnCount(value ? 14 : 7);
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /// Looks on fresh pages for what was looked for before.
  void show(@Nullable Pages fresh) {
    pages = fresh;
    sought = "";
    found = List.of();
    now = -1;
    count.setText("");
    if (!field.getText().isBlank()) {
      seek();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      seek();
      event.consume();
    }
  }

  private void step(int by) {
    if (!sought.equals(field.getText())) {
      seek();
    } else if (!found.isEmpty()) {
      now = Math.floorMod(now + by, found.size());
      tell();
    }
  }

  private void seek() {
    pause.stop();
    Pages source = pages;
    String wanted = field.getText();
    sought = wanted;
    if (source == null || wanted.isBlank()) {
      found = List.of();
      now = -1;
      tell();
      return;
    }
    tasks.<List<Pages.Found>>run(
        UiTexts.MESSAGES.text("preview.find"),
        () -> source.find(wanted),
        places -> {
          if (source == pages && wanted.equals(sought)) {
            found = places;
            now = first(places);
            tell();
          }
        });
  }

  /// The first place on the page in sight or after it.
  private int first(List<Pages.Found> places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).page() >= sheets.current().get()) {
        return i;
      }
    }
    return places.isEmpty() ? -1 : 0;
  }

  private void tell() {
    count.setText(
        sought.isBlank()
            ? ""
            : found.isEmpty()
                ? UiTexts.MESSAGES.text("preview.find.none")
                : UiTexts.MESSAGES.text("preview.find.at", now + 1, found.size()));
    sheets.mark(found, now);
  }
}
