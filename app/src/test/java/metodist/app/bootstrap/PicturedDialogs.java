package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import metodist.app.platform.DialogFrame;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Theme;

/// Draws each dialog as it would stand on the smallest office screen, hands it to `seen` and
/// cancels it.
final class PicturedDialogs implements Dialogs {
  static final Dimension2D SCREEN = new Dimension2D(1366, 768);
  private final Seen seen;
  final Deque<Path> files = new ArrayDeque<>();

  /// A dialog in a scene of its own.
  interface Seen {
    void look(Scene scene, DialogPane pane, Node content);
  }

  PicturedDialogs(Seen seen) {
    this.seen = seen;
  }

  private void draw(Node content, List<String> verbs) {
    DialogPane pane = new DialogPane();
    List<ButtonType> buttons =
        verbs.stream()
            .map(
                verb ->
                    new ButtonType(
                        verb, verb.equals("Отмена") ? ButtonData.CANCEL_CLOSE : ButtonData.OK_DONE))
            .toList();
    DialogFrame.fill(pane, content, List.of(), buttons, SCREEN);
    StackPane desktop = new StackPane(pane);
    Scene scene = new Scene(desktop, SCREEN.getWidth(), SCREEN.getHeight());
    Theme.dress(scene);
    desktop.applyCss();
    double width = Math.min(pane.prefWidth(-1), pane.maxWidth(-1));
    pane.setMaxSize(width, pane.prefHeight(width));
    desktop.layout();
    seen.look(scene, pane, content);
  }

  @Override
  public void tell(String title, String text) {
    draw(DialogFrame.words(title, text), List.of("Понятно"));
  }

  @Override
  public boolean confirm(Question question) {
    draw(DialogFrame.words(question.title(), question.text()), List.of(question.verb(), "Отмена"));
    return false;
  }

  @Override
  public int choose(String title, String text, List<String> verbs) {
    draw(DialogFrame.ways(title, text, verbs, at -> {}), List.of("Отмена"));
    return -1;
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    TextField field = new TextField(initial);
    field.setAccessibleText(label);
    draw(field, List.of("Готово", "Отмена"));
    return Optional.empty();
  }

  @Override
  public boolean form(String title, Node content, String verb, BooleanSupplier accept) {
    boolean unused = accept.getAsBoolean(); // with what is missing beside its fields
    draw(content, List.of(verb, "Отмена"));
    return false;
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    return List.of();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(String title, Path start) {
    return Optional.empty();
  }

  @Override
  public void openExternally(Path file) {}
}
