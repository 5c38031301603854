package metodist.app.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A hand on the mouse and the keyboard of the whole program, dialogs and lists included: it looks
/// for what is written on the screen, puts the pointer there and presses. What it presses must be
/// in sight and must get the press, and a command that cannot run now is an error with its reason.
final class Hand {
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  /// Seconds a person would wait for the screen before calling for help.
  private static final int PATIENCE = 30;

  private final ProgramWindow program;
  private final InFront sight;

  Hand(ProgramWindow program) {
    this.program = program;
    sight = new InFront(program.stage());
  }

  /// Everything written in the windows in front.
  List<String> texts() throws Exception {
    return ProgramWindow.on(sight::written);
  }

  /// Whether this is written somewhere now; on the interface thread.
  boolean has(String text) {
    return sight.written().stream().anyMatch(each -> each.contains(text));
  }

  /// Waits until this is written somewhere in the windows in front.
  void see(String text) throws Exception {
    until(() -> has(text));
  }

  private void until(java.util.function.BooleanSupplier condition) throws Exception {
    program.until(PATIENCE, condition);
  }

  // --- the mouse

  /// Presses the button, link, tab, menu item, line of a list or cell that says exactly this.
  void press(String text) throws Exception {
    press("«" + text + "»", node -> InFront.says(node, text));
  }

  /// The button whose words begin so, where they end with a number.
  void pressButtonBeginning(String text) throws Exception {
    press(
        "«" + text + "…»",
        node ->
            node instanceof ButtonBase button && InFront.plain(button.getText()).startsWith(text));
  }

  /// The same for what stands under an id: an icon without a word, one of several equal words.
  void pressId(String id) throws Exception {
    press(id, node -> id.equals(node.getId()));
  }

  /// Twice, as a line of a table is opened.
  void open(String text) throws Exception {
    press("«" + text + "»", n -> InFront.says(n, text) && !(n instanceof ButtonBase), 2);
  }

  private void press(String what, Predicate<Node> wanted) throws Exception {
    press(what, wanted, 1);
  }

  /// A screen may be drawn anew between the look and the press, and a command may wait for what was
  /// just entered: then the hand looks again.
  private void press(String what, Predicate<Node> wanted, int times) throws Exception {
    String reason = "it does not stay on the screen";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < end) {
      Node seen = wait(what, wanted);
      String why = ProgramWindow.on(() -> reason(seen));
      if (why.isEmpty() && press(seen, times)) {
        return;
      }
      reason = why.isEmpty() ? reason : why;
      Thread.sleep(20);
    }
    throw new AssertionError(what + " cannot be pressed: " + reason);
  }

  private static String reason(Node node) {
    return node.getPseudoClassStates().contains(UNAVAILABLE)
        ? Objects.requireNonNullElse(node.getAccessibleHelp(), "?")
        : "";
  }

  private Node wait(String what, Predicate<Node> wanted) throws Exception {
    AtomicReference<Node> found = new AtomicReference<>();
    try {
      until(
          () -> {
            found.set(sight.first(wanted).orElse(null));
            return found.get() != null;
          });
    } catch (AssertionError nothing) {
      throw new AssertionError("not on the screen: " + what + "; there is " + texts(), nothing);
    }
    return Objects.requireNonNull(found.get());
  }

  /// Whether the node was still there to be pressed.
  private boolean press(Node node, int times) throws Exception {
    AtomicReference<@Nullable EventTarget> hit = new AtomicReference<>();
    EventHandler<MouseEvent> watch = event -> hit.set(event.getTarget());
    Scene scene = node.getScene();
    if (scene == null || !ProgramWindow.on(() -> bringIntoSight(node))) {
      return false;
    }
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, watch);
    Platform.runLater(() -> robotPress(node, times));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    while (!ProgramWindow.on(() -> hit.get() != null) && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
    if (hit.get() == null) {
      return false;
    }
    boolean right =
        ProgramWindow.on(
            () -> {
              Node at = hit.get() instanceof Node target ? target : null;
              while (at != null && at != node) {
                at = at.getParent();
              }
              return at == node;
            });
    if (!right) {
      throw new AssertionError("the press on " + node + " went to " + hit.get());
    }
    return true;
  }

  /// A press may open a window that waits for its answer, so nobody waits for the press.
  private static void robotPress(Node node, int times) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    if (bounds == null) {
      return;
    }
    Robot robot = new Robot();
    robot.mouseMove(
        bounds.getMinX() + Math.min(bounds.getWidth() / 2, 30),
        bounds.getMinY() + Math.min(bounds.getHeight() / 2, 12));
    for (int i = 0; i < times; i++) {
      robot.mouseClick(MouseButton.PRIMARY);
    }
  }

  private static boolean bringIntoSight(Node node) {
    Scene scene = node.getScene();
    if (scene == null) {
      return false;
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane && pane.getContent() != null) {
        Bounds of = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double content = pane.getContent().getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (content > seen) {
          pane.setVvalue(Math.clamp((of.getCenterY() - seen / 2) / (content - seen), 0, 1));
        }
      }
    }
    scene.getRoot().layout();
    return true;
  }

  // --- the keyboard

  /// Presses a key where the keyboard is.
  void key(KeyCode code, KeyCode... held) throws Exception {
    Platform.runLater(
        () -> {
          Robot robot = new Robot();
          for (KeyCode each : held) {
            robot.keyPress(each);
          }
          robot.keyPress(code);
          robot.keyRelease(code);
          for (KeyCode each : held) {
            robot.keyRelease(each);
          }
        });
    ProgramWindow.on(() -> true);
  }

  /// Presses a key that leads the keyboard into the field of this label.
  void keyInto(KeyCode code, String label) throws Exception {
    Node field = field(label);
    for (int i = 0; i < 20 && !field.isFocused(); i++) {
      key(code);
      Thread.sleep(100);
    }
    until(field::isFocused);
  }

  /// Types where the keyboard is.
  void write(String text) throws Exception {
    ProgramWindow.on(
        () -> {
          Scene scene = sight.front().getLast().getScene();
          Node at = Objects.requireNonNull(scene.getFocusOwner(), "no keyboard focus");
          Event.fireEvent(
              at,
              new KeyEvent(
                  KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
          return true;
        });
  }

  /// The field whose label says this.
  private Node field(String label) throws Exception {
    Node found =
        wait(
            "field «" + label + "»",
            node ->
                (node instanceof Label named
                        && named.getLabelFor() != null
                        && InFront.plain(named.getText()).equals(label))
                    || (node instanceof TextInputControl
                        && label.equals(InFront.plain(node.getAccessibleText()))));
    Node field = found instanceof Label named ? Objects.requireNonNull(named.getLabelFor()) : found;
    return switch (field) {
      case DatePicker picker -> picker.getEditor();
      case ComboBox<?> box when box.isEditable() -> box.getEditor();
      default -> field;
    };
  }

  /// Puts the keyboard into the field of this label, replaces what is there and goes on with Tab.
  void fill(String label, String text) throws Exception {
    into(() -> field(label), text);
    key(KeyCode.TAB);
  }

  /// Adds a line at the end of a long text and goes on.
  void addLine(String label, String line) throws Exception {
    into(() -> field(label));
    key(KeyCode.END, KeyCode.CONTROL);
    key(KeyCode.ENTER);
    write(line);
    key(KeyCode.TAB);
  }

  /// The same for one cell of a repeating table: the n-th field of this name, from 0.
  void fillCell(String column, int row, String text) throws Exception {
    into(() -> cell(column, row), text);
    key(KeyCode.TAB);
  }

  private Node cell(String column, int row) throws Exception {
    AtomicReference<Node> found = new AtomicReference<>();
    until(
        () -> {
          List<Node> nodes = new ArrayList<>();
          InFront.all(sight.front().getLast(), nodes);
          List<Node> cells =
              nodes.stream()
                  .filter(n -> n instanceof TextInputControl)
                  .filter(n -> column.equals(InFront.plain(n.getAccessibleText())))
                  .toList();
          if (cells.size() > row) {
            found.set(cells.get(row));
          }
          return found.get() != null;
        });
    return Objects.requireNonNull(found.get());
  }

  /// Finds a field anew at each look.
  private interface Look {
    Node field() throws Exception;
  }

  private Node into(Look look) throws Exception {
    for (int looks = 0; looks < 5; looks++) {
      Node field = look.field();
      if (press(field, 1) && field.getScene() != null) {
        return field;
      }
    }
    throw new AssertionError("the field does not stay on the screen");
  }

  private void into(Look look, String text) throws Exception {
    Node field = into(look);
    until(field::isFocused);
    key(KeyCode.A, KeyCode.CONTROL);
    write(text);
    String typed = ProgramWindow.on(() -> ((TextInputControl) field).getText());
    if (!typed.equals(text)) {
      throw new AssertionError("typed «" + text + "», the field has «" + typed + "»");
    }
  }

  /// Types the beginning of a name into a field that suggests, and takes the first suggestion.
  void suggest(String label, String beginning) throws Exception {
    into(() -> field(label), beginning);
    until(Hand::listed);
    key(KeyCode.ENTER);
  }

  private static boolean listed() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof PopupWindow && window.isShowing());
  }

  /// Opens the list of choices of this label and presses one.
  void choose(String label, String option) throws Exception {
    into(() -> field(label));
    press(option);
  }

  /// «да» of a question with two answers.
  void yes(String label) throws Exception {
    Node box = field(label);
    press(label, node -> node.getParent() == box && InFront.says(node, "да"));
  }

  /// What the field of this label shows.
  String shown(String label) throws Exception {
    Node field = field(label);
    return ProgramWindow.on(() -> InFront.plain(((TextInputControl) field).getText()));
  }
}
