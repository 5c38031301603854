package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was being typed in a dialog when the power went is offered back by that dialog.
class TypedDialogTest {
  private static final String KEPT = "dialogs.typed";
  private static final String TOPIC = "sites.new.topic";

  private final SampleClock clock = TestWorkplace.clock();
  private final InMemoryWorkspace workspace = TestWorkplace.district(clock);

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @Test
  void comesBackIntoTheFieldsOfTheDialogOpenedAnew() throws Exception {
    Settings settings = Settings.inMemory();
    TestWorkplace yesterday = TestWorkplace.open(workspace, clock, settings);
    openDialog(yesterday);
    assertThat(keyboard()).isEqualTo("sites.new.organisationId");
    type("Читающий район");
    String lost = until(() -> settings.get(KEPT).filter(line -> line.endsWith("Читающий район")));
    press("Отмена");
    String left = until(() -> settings.get(KEPT).filter(String::isEmpty));
    assertThat(left).isEmpty();
    yesterday.close();

    Settings afterwards = Settings.inMemory();
    afterwards.put(KEPT, lost);
    TestWorkplace today = TestWorkplace.open(workspace, clock, afterwards);
    boolean asked =
        TestWindow.on(
            () -> {
              today.workplace.window().restore();
              return true;
            });
    assertThat(asked).isTrue();
    String told =
        until(() -> words().stream().filter(w -> w.contains("«Новая площадка»")).findFirst());
    assertThat(told).startsWith("Программа закрылась, пока вы заполняли окно");
    openDialog(today);
    press("Вставить набранное");
    Optional<String> topic = TestWindow.on(() -> topic().map(TextInputControl::getText));
    assertThat(topic).contains("Читающий район");
    press("Отмена");
    String over = until(() -> afterwards.get(KEPT).filter(String::isEmpty));
    assertThat(over).isEmpty();
    today.close();
    assertThat(today.failures).isEmpty();
  }

  private static void openDialog(TestWorkplace window) throws Exception {
    Platform.runLater(
        () -> window.workplace.window().navigator().open(new Destination.OfSection("sites")));
    ButtonBase create = until(() -> button("Внести площадку…"));
    Platform.runLater(create::fire);
    TextInputControl shown = until(TypedDialogTest::topic);
    assertThat(shown).isNotNull();
  }

  private static void type(String text) throws Exception {
    boolean typed =
        TestWindow.on(
            () -> {
              topic().orElseThrow().setText(text);
              return true;
            });
    assertThat(typed).isTrue();
  }

  private static void press(String text) throws Exception {
    ButtonBase button = until(() -> button(text));
    Platform.runLater(button::fire);
    boolean done = TestWindow.on(() -> true);
    assertThat(done).isTrue();
  }

  /// Where the keyboard is in the dialog.
  private static String keyboard() throws Exception {
    return TestWindow.on(
        () -> {
          Node at = topic().orElseThrow().getScene().getFocusOwner();
          return at == null ? "" : at.getId();
        });
  }

  private static Optional<TextInputControl> topic() {
    return first(TextInputControl.class, field -> TOPIC.equals(field.getId()));
  }

  private static Optional<ButtonBase> button(String text) {
    return first(ButtonBase.class, button -> text.equals(button.getText()));
  }

  private static <N> Optional<N> first(Class<N> type, Predicate<N> wanted) {
    return nodes().stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst();
  }

  private static List<String> words() {
    return nodes().stream()
        .filter(Labeled.class::isInstance)
        .map(node -> String.valueOf(((Labeled) node).getText()))
        .toList();
  }

  /// The nodes of all windows, the newest window first.
  private static List<Node> nodes() {
    return List.copyOf(Window.getWindows()).reversed().stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
        .toList();
  }

  /// Looks every tenth of a second until there is something to see.
  private static <T> T until(Callable<Optional<T>> look) throws Exception {
    for (int i = 0; i < 100; i++) {
      Optional<T> found = TestWindow.on(look);
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing came of it");
  }
}
