package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import metodist.app.platform.Dialogs;
import metodist.app.platform.FxDialogs;
import metodist.app.platform.Snapshots;
import metodist.storage.folder.DataPlaces;

/// The program's window on the headless platform and on a real data folder, worked as a person
/// works it: by clicks that a filter on the scene counts. Dialogs are answered beforehand; each
/// answer that presses a button counts as a click too.
final class ProgramWindow implements AutoCloseable, Dialogs {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));
  final List<String> told = new ArrayList<>();
  final List<Throwable> failures = new ArrayList<>();
  final Deque<Path> files = new ArrayDeque<>();
  Consumer<Node> formFiller = node -> {};
  boolean left;
  private final DataWindow window;
  private final Stage stage;
  private int clicks;

  private ProgramWindow(Path home, Optional<Path> given, boolean answered) {
    stage = new Stage();
    stage.sceneProperty().subscribe(this::count);
    DataPlaces places = DataPlaces.under(home);
    Clock clock = answered ? NOON : fromNoonOn();
    window =
        new DataWindow(
            new DataWindow.Around(
                stage,
                settings -> answered ? this : new FxDialogs(() -> stage, null, settings),
                failures::add,
                clock,
                places,
                () -> left = true),
            FirstOpening.begin(given, places, clock));
  }

  /// Starts the program with nothing named, for a user whose home is `home`.
  static ProgramWindow start(Path home) throws Exception {
    return start(home, Optional.empty());
  }

  static ProgramWindow start(Path home, Optional<Path> given) throws Exception {
    return start(home, given, true);
  }

  /// The program with its own dialogs, for a [Hand] that answers them as a person does.
  static ProgramWindow startForAHand(Path home) throws Exception {
    return start(home, Optional.empty(), false);
  }

  /// The same on a data folder that is filled already.
  static ProgramWindow startForAHand(Path home, Path data) throws Exception {
    return start(home, Optional.of(data), false);
  }

  private static ProgramWindow start(Path home, Optional<Path> given, boolean answered)
      throws Exception {
    Snapshots.startToolkit();
    CompletableFuture<Boolean> opened = new CompletableFuture<>();
    ProgramWindow program =
        on(
            () -> {
              ProgramWindow made = new ProgramWindow(home, given, answered);
              made.window.start(() -> opened.complete(true));
              return made;
            });
    opened.get(60, TimeUnit.SECONDS);
    program.until(() -> program.left || program.stage.getScene() != null);
    return program;
  }

  /// A clock that goes: papers given out one after another can be told apart.
  private static Clock fromNoonOn() {
    Clock system = Clock.system(NOON.getZone());
    return Clock.offset(system, Duration.between(system.instant(), NOON.instant()));
  }

  private void count(Scene scene) {
    if (scene != null) {
      scene.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> clicks++);
    }
  }

  int clicks() {
    return clicks;
  }

  void countFromHere() {
    clicks = 0;
  }

  static <R> R on(Callable<R> work) throws Exception {
    CompletableFuture<R> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | AssertionError failure) {
            result.completeExceptionally(failure);
          }
        });
    return result.get(120, TimeUnit.SECONDS);
  }

  /// Waits for what background work brings to the screen.
  void until(BooleanSupplier condition) throws Exception {
    until(90, condition);
  }

  void until(int seconds, BooleanSupplier condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!on(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not reached; on the screen: " + on(this::texts) + failures);
      }
      Thread.sleep(20);
    }
  }

  /// Clicks the node of this id once it is there.
  void click(String id) throws Exception {
    until(() -> node(id).isPresent());
    on(
        () -> {
          Node node = node(id).orElseThrow();
          for (var type :
              List.of(
                  MouseEvent.MOUSE_ENTERED,
                  MouseEvent.MOUSE_PRESSED,
                  MouseEvent.MOUSE_RELEASED,
                  MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(node, mouse(node, type));
          }
          return true;
        });
  }

  private static MouseEvent mouse(Node node, javafx.event.EventType<MouseEvent> type) {
    return new MouseEvent(
        type,
        4,
        4,
        4,
        4,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        type == MouseEvent.MOUSE_PRESSED,
        false,
        false,
        true,
        false,
        true,
        new PickResult(node, 4, 4));
  }

  /// Types into the field of this id and leaves it.
  void type(String id, String text) throws Exception {
    until(() -> node(id).isPresent());
    on(
        () -> {
          TextField field = (TextField) node(id).orElseThrow();
          field.requestFocus();
          field.setText(text);
          field.getParent().requestFocus();
          stage.getScene().getRoot().requestFocus();
          return true;
        });
  }

  Optional<Node> node(String id) {
    Scene scene = stage.getScene();
    if (scene == null) {
      return Optional.empty();
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return Optional.ofNullable(scene.getRoot().lookup("#" + id.replace(".", "\\.")))
        .or(() -> find(scene.getRoot(), id));
  }

  private static Optional<Node> find(Node node, String id) {
    if (id.equals(node.getId())) {
      return Optional.of(node);
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Node> found = find(child, id);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  boolean shows(String text) {
    return texts().stream().anyMatch(each -> each.contains(text));
  }

  List<String> texts() {
    List<String> found = new ArrayList<>();
    Scene scene = stage.getScene();
    if (scene != null) {
      collect(scene.getRoot(), found);
    }
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  Stage stage() {
    return stage;
  }

  DataWindow window() {
    return window;
  }

  void picture(Path file) throws Exception {
    on(
        () -> {
          Snapshots.write(stage.getScene(), file);
          return true;
        });
  }

  @Override
  public void close() {
    boolean unused =
        Snapshots.onInterface(
            () -> {
              window.leave();
              return true;
            });
    window.close();
  }

  @Override
  public void tell(String title, String text) {
    told.add(title + " " + text);
  }

  @Override
  public boolean confirm(Question question) {
    clicks++;
    told.add(question.text());
    return true;
  }

  @Override
  public int choose(String title, String text, List<String> verbs) {
    throw new AssertionError("asked to choose: " + title + " " + verbs);
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    return Optional.empty();
  }

  @Override
  public boolean form(String title, Node content, String verb, BooleanSupplier accept) {
    Scene scene = new Scene(new javafx.scene.layout.StackPane(content), 900, 700);
    content.applyCss();
    scene.getRoot().layout();
    List<String> texts = new ArrayList<>();
    collect(content, texts);
    told.add(title + ": " + String.join(" ", texts));
    formFiller.accept(content);
    clicks++;
    return accept.getAsBoolean();
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    clicks++;
    return Optional.ofNullable(files.poll());
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    return openFile(title, kinds).stream().toList();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    clicks++;
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> folder(String title, Path start) {
    clicks++;
    return Optional.ofNullable(files.poll());
  }

  @Override
  public void openExternally(Path file) {}
}
