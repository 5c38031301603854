package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Snapshots;
import metodist.app.platform.Theme;
import metodist.app.spelling.TestSpelling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellMarksTest {
  @TempDir Path folder;
  private Stage stage;
  private GrowingArea area;

  @BeforeEach
  void window() throws Exception {
    TestWindow.start();
    TestSpelling.use(folder);
    area = TestWindow.on(() -> new GrowingArea(3));
    stage = TestWindow.on(this::open);
  }

  private Stage open() {
    TextArea other = new TextArea();
    Scene scene = new Scene(new VBox(area, other), 500, 300);
    Theme.dress(scene);
    Stage opened = new Stage();
    opened.setScene(scene);
    opened.show();
    other.requestFocus();
    area.setText("Увеличить колличество мест в соответсвии с приказом.");
    return opened;
  }

  @AfterEach
  void close() throws Exception {
    TestSpelling.end(folder);
    boolean shown =
        TestWindow.on(
            () -> {
              stage.close();
              return stage.isShowing();
            });
    assertThat(shown).isFalse();
  }

  private List<String> marked() throws Exception {
    return TestWindow.<List<String>>on(() -> area.misspelt());
  }

  private void visit() throws Exception {
    boolean here =
        TestWindow.on(
            () -> {
              area.requestFocus();
              area.home();
              area.getScene().getRoot().applyCss();
              area.getScene().getRoot().layout();
              return area.isFocused();
            });
    assertThat(here).isTrue();
  }

  @Test
  void marksComeWithTheKeyboardAndMoveWithTheText() throws Exception {
    assertThat(marked()).isEmpty();
    visit();
    assertThat(marked()).containsExactly("колличество", "соответсвии");

    boolean typed =
        TestWindow.on(
            () -> {
              area.insertText(0, "Надо ");
              return area.getText().startsWith("Надо Увеличить");
            });
    assertThat(typed).isTrue();
    assertThat(marked()).containsExactly("колличество", "соответсвии");
    boolean pictured =
        TestWindow.on(
            () -> {
              Snapshots.write(area.getScene(), Path.of("target", "pictures", "spelling.png"));
              return area.getChildrenUnmodifiable().stream()
                  .filter(node -> node.getStyleClass().contains("spell-marks"))
                  .anyMatch(node -> node.getLayoutBounds().getWidth() > 50);
            });
    assertThat(pictured).isTrue();
  }

  @Test
  void theMenuOfAWrongWordPutsTheRightOneInItsPlace() throws Exception {
    visit();
    MenuItem first = TestWindow.on(() -> menuAt(area.getText().indexOf("колл") + 3));
    assertThat(first.getText()).isEqualTo("количество");

    String now =
        TestWindow.on(
            () -> {
              first.fire();
              return area.getText();
            });
    assertThat(now).isEqualTo("Увеличить количество мест в соответсвии с приказом.");
  }

  @Test
  void aTaughtWordLosesItsMarkAndIsKept() throws Exception {
    visit();
    boolean taught =
        TestWindow.on(
            () -> {
              menuAt(area.getText().indexOf("колл") + 3).getParentPopup().getItems().stream()
                  .filter(item -> "spelling.teach".equals(item.getId()))
                  .forEach(MenuItem::fire);
              return true;
            });
    assertThat(taught).isTrue();
    assertThat(marked()).containsExactly("соответсвии");
    assertThat(folder.resolve("dictionary.txt")).hasContent("колличество");
  }

  /// The first line of the menu asked for by the keyboard with the caret here.
  private MenuItem menuAt(int caret) {
    area.positionCaret(caret);
    Point2D at = area.localToScreen(10, 10);
    Event.fireEvent(
        area,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, at.getX(), at.getY(), true, null));
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElseThrow()
        .getItems()
        .getFirst();
  }
}
