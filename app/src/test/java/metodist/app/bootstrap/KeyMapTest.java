package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import metodist.app.feature.Places;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.model.contests.ContestState;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The map of keys: what each does in the whole window. Undo and redo stand in KeyboardLayoutsTest,
/// keys of cells in TypingTablesTest, F4 and Ctrl+Ж in KitWindowsTest, F1 in HelpTest.
class KeyMapTest {
  private TestWorkplace window;
  private InMemoryWorkspace data;

  @BeforeEach
  void open() throws Exception {
    TestWindow.start();
    SampleClock clock = TestWorkplace.clock();
    data = TestWorkplace.district(clock);
    window = TestWorkplace.open(data, clock, Settings.inMemory());
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    assertThat(window.failures).isEmpty();
  }

  @Test
  void controlAndADigitOpensASection() throws Exception {
    List<String> fronts = new java.util.ArrayList<>();
    for (KeyCode digit :
        List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT6, KeyCode.DIGIT1)) {
      key(digit, "C");
      fronts.add(front());
    }

    assertThat(fronts)
        .containsExactly("Организации", "Площадки", "Конкурсы", "Мероприятия", "Сегодня");
  }

  @Test
  void tabsAreWalkedClosedAndGoneBackTo() throws Exception {
    key(KeyCode.DIGIT2, "C");
    key(KeyCode.DIGIT3, "C");
    key(KeyCode.LEFT, "A");
    assertThat(front()).isEqualTo("Организации");
    key(KeyCode.RIGHT, "A");
    assertThat(front()).isEqualTo("Площадки");
    key(KeyCode.TAB, "C");
    assertThat(front()).isEqualTo("Сегодня");
    key(KeyCode.TAB, "CS");
    assertThat(front()).isEqualTo("Площадки");
    key(KeyCode.W, "C");
    assertThat(window.tabs()).doesNotContain("Площадки");
    key(KeyCode.DIGIT3, "C");
    key(KeyCode.F4, "C");
    assertThat(window.tabs()).doesNotContain("Площадки");
  }

  @Test
  void theSizeOfLettersFollowsTheKeysOfABrowser() throws Exception {
    key(KeyCode.EQUALS, "C");
    int larger = zoom();
    key(KeyCode.MINUS, "C");
    int back = zoom();
    key(KeyCode.EQUALS, "C");
    key(KeyCode.DIGIT0, "C");

    assertThat(larger).isEqualTo(110);
    assertThat(back).isEqualTo(100);
    assertThat(zoom()).isEqualTo(100);
  }

  @Test
  void whatGaveWayToLargerLettersComesBackWithSmallerOnes() throws Exception {
    key(KeyCode.DIGIT2, "C");
    await(() -> beside() == 2);
    key(KeyCode.EQUALS, "C");
    key(KeyCode.EQUALS, "C");
    await(() -> beside() == 1);
    key(KeyCode.DIGIT0, "C");
    await(() -> beside() == 2);
  }

  /// How many panes the list shows: itself, and the card where there is room for it.
  private int beside() {
    Node content = window.pane().getSelectionModel().getSelectedItem().getContent();
    content.applyCss();
    return content.lookupAll(".split-pane").stream()
        .filter(SplitPane.class::isInstance)
        .mapToInt(node -> ((SplitPane) node).getItems().size())
        .max()
        .orElse(0);
  }

  @Test
  void searchAndFindTakeTheKeyboard() throws Exception {
    key(KeyCode.DIGIT3, "C");
    await(() -> window.scene.getFocusOwner() instanceof TableView);
    key(KeyCode.F, "C");
    await(() -> focus().endsWith(".find"));
    key(KeyCode.F, "CS");
    await(() -> focus().equals("shell.search"));
    key(KeyCode.ESCAPE, "");
    key(KeyCode.K, "C");
    await(() -> focus().equals("shell.search"));
  }

  @Test
  void enterAndF2OpenTheCardAndEscapeOrControlEnterLeaveIt() throws Exception {
    for (KeyCode opening : List.of(KeyCode.ENTER, KeyCode.F2)) {
      for (String leaving : List.of("escape", "enter")) {
        key(KeyCode.DIGIT2, "C");
        await(() -> table().filter(list -> !list.getItems().isEmpty()).isPresent());
        keyAt(() -> table().orElseThrow(), opening, "");
        await(() -> !front().equals("Организации"));
        if (leaving.equals("escape")) {
          key(KeyCode.ESCAPE, "");
        } else {
          key(KeyCode.ENTER, "C");
        }
        await(() -> front().equals("Организации"));
        await(() -> table().filter(list -> list == window.scene.getFocusOwner()).isPresent());
      }
    }
    key(KeyCode.ENTER, "C");
    assertThat(front()).as("a list has nothing to close").isEqualTo("Организации");
  }

  @Test
  void f6WalksThroughThePartsOfTheWindowAndBack() throws Exception {
    key(KeyCode.DIGIT2, "C");
    await(() -> window.scene.getFocusOwner() instanceof TableView);
    String begun = part();
    Set<String> walked = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      walked.add(part());
      key(KeyCode.F6, "");
    }

    assertThat(walked).as("rail, list, card").hasSize(3);
    assertThat(part()).isEqualTo(begun);
    key(KeyCode.F6, "S");
    key(KeyCode.F6, "");
    assertThat(part()).isEqualTo(begun);
  }

  @Test
  void f7ChecksWhatIsInFront() throws Exception {
    key(KeyCode.DIGIT2, "C");
    key(KeyCode.F7, "");
    assertThat(front()).isEqualTo("Сегодня");
    go(new Destination.OfRecord(first(RecordKind.ORDER)));
    key(KeyCode.F7, "");
    await(() -> front().startsWith("Сверка"));
  }

  @Test
  void f7OfAnApplicationGoesToWhatIsMissing() throws Exception {
    go(new Destination.OfRecord(draft()));
    await(() -> front().startsWith("Заявка"));
    key(KeyCode.F7, "");

    await(() -> window.scene.getFocusOwner().getStyleClass().contains("hyperlink"));
  }

  @Test
  void f5ReadsAgainAndF8ListsTheCommandsOfTheScreen() throws Exception {
    key(KeyCode.DIGIT2, "C");
    key(KeyCode.F5, "");
    key(KeyCode.F8, "");

    await(
        () ->
            javafx.stage.Window.getWindows().stream()
                .anyMatch(open -> open instanceof javafx.stage.PopupWindow && open.isShowing()));
    TestWindow.on(
        () -> {
          List.copyOf(javafx.stage.Window.getWindows()).stream()
              .filter(javafx.stage.PopupWindow.class::isInstance)
              .forEach(javafx.stage.Window::hide);
          return true;
        });
  }

  @Test
  void everyScreenHasItsKeysForNewOpenPrintAndWord() throws Exception {
    Set<String> contests = keysOf(new Destination.OfSection("contests"));
    Set<String> order = keysOf(new Destination.OfRecord(first(RecordKind.ORDER)));
    Set<String> event = keysOf(new Destination.OfRecord(first(RecordKind.EVENT)));
    Set<String> applications =
        keysOf(
            new Places.ApplicationsOf(
                data.read(
                        r ->
                            r.contests().all().stream()
                                .filter(c -> c.state() == ContestState.ACCEPTING)
                                .findFirst()
                                .orElseThrow())
                    .id()));

    assertThat(contests).contains("Shortcut+N", "Shortcut+O", "F9");
    assertThat(order).contains("F12", "Shortcut+P", "F7");
    assertThat(event).contains("F12", "Shortcut+P", "F7");
    assertThat(applications).contains("Shortcut+N", "Shortcut+O");
  }

  private Set<String> keysOf(Destination place) throws Exception {
    go(place);
    return TestWindow.on(
        () -> {
          Set<String> keys = new TreeSet<>();
          window
              .workplace
              .window()
              .screenCommands()
              .forEach(command -> command.keys().ifPresent(k -> keys.add(k.getName())));
          return keys;
        });
  }

  private metodist.model.shared.RecordId first(RecordKind kind) {
    return data.read(reading -> reading.all(kind).getFirst().id());
  }

  private metodist.model.shared.RecordId draft() {
    return data.read(
        r ->
            r.applications()
                .inStates(java.util.EnumSet.of(metodist.model.contests.ApplicationState.DRAFT), 1)
                .getFirst()
                .id());
  }

  private void go(Destination place) throws Exception {
    boolean gone =
        TestWindow.on(
            () -> {
              window.workplace.window().navigator().open(place);
              return true;
            });
    assertThat(gone).isTrue();
    Thread.sleep(200); // the keyboard follows with the next frames
  }

  private String front() throws Exception {
    Callable<String> title = () -> window.pane().getSelectionModel().getSelectedItem().getText();
    return Platform.isFxApplicationThread() ? title.call() : TestWindow.on(title);
  }

  private static int zoom() throws Exception {
    return TestWindow.on(Theme::zoom);
  }

  private String focus() {
    Node owner = window.scene.getFocusOwner();
    return owner instanceof TextInputControl ? String.valueOf(owner.getId()) : "";
  }

  private Optional<TableView<?>> table() {
    Node content = window.pane().getSelectionModel().getSelectedItem().getContent();
    content.applyCss();
    for (Node node : content.lookupAll(".table-view")) {
      if (node instanceof TableView<?> found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// Which part of the window has the keyboard, by where it stands.
  private String part() throws Exception {
    return TestWindow.on(
        () -> {
          Node owner = window.scene.getFocusOwner();
          return owner == null ? "nowhere" : owner.getClass().getSimpleName() + owner.getId();
        });
  }

  private void key(KeyCode code, String with) throws Exception {
    keyAt(
        () -> {
          Node focused = window.scene.getFocusOwner();
          return focused == null ? window.scene : focused;
        },
        code,
        with);
  }

  private void keyAt(Callable<? extends EventTarget> at, KeyCode code, String with)
      throws Exception {
    boolean pressed =
        TestWindow.on(
            () -> {
              Event.fireEvent(
                  at.call(),
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED,
                      "",
                      "",
                      code,
                      with.contains("S"),
                      with.contains("C"),
                      with.contains("A"),
                      false));
              return true;
            });
    assertThat(pressed).isTrue();
    Thread.sleep(120); // the keyboard follows with the next frames
  }

  private void await(Callable<Boolean> seen) throws Exception {
    for (int i = 0; i < 100; i++) {
      if (TestWindow.<Boolean>on(seen)) {
        return;
      }
      Thread.sleep(40);
    }
    throw new AssertionError(
        "the key had no effect; the keyboard is at " + TestWindow.on(window.scene::getFocusOwner));
  }
}
