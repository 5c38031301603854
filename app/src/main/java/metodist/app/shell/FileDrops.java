package metodist.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;

/// Files dropped anywhere on the window or pasted with Ctrl+V. A field that takes files itself (the
/// attachments of a card) goes before the window.
final class FileDrops {
  private static final Messages MESSAGES = Messages.of(FileDrops.class);
  private final StackPane hint;
  private final Consumer<List<Path>> taker;

  FileDrops(StackPane root, Consumer<List<Path>> taker) {
    this.taker = taker;
    Label words = new Label(MESSAGES.text("files.drop"), Icon.IMPORT.node());
    words.getStyleClass().add("drop-hint-words");
    hint = new StackPane(words);
    hint.getStyleClass().add("drop-hint");
    hint.setMouseTransparent(true);
    hint.setVisible(false);
    hint.setManaged(false);
    hint.resizeRelocate(0, 0, 0, 0);
    root.getChildren().add(hint);
    root.layoutBoundsProperty()
        .subscribe(bounds -> hint.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
  }

  void install(Scene scene) {
    scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    scene.addEventHandler(DragEvent.DRAG_EXITED, event -> hint.setVisible(false));
    scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> hint.setVisible(false));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void over(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    hint.setVisible(files);
    if (files) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.setDropCompleted(true);
      event.consume();
      take(event.getDragboard().getFiles());
    }
  }

  /// A field in which one types has nothing to do with files, unless they come with a text.
  private void key(KeyEvent event) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (event.isShortcutDown()
        && event.getCode() == KeyCode.V
        && event.getTarget() instanceof TextInputControl
        && clipboard.hasFiles()
        && !clipboard.hasString()) {
      event.consume();
      take(clipboard.getFiles());
    }
  }

  /// Whether Ctrl+V that nobody else wanted means files.
  static boolean pastes(KeyEvent event) {
    return event.isShortcutDown()
        && event.getCode() == KeyCode.V
        && Clipboard.getSystemClipboard().hasFiles();
  }

  void paste() {
    take(Clipboard.getSystemClipboard().getFiles());
  }

  private void take(List<File> files) {
    List<Path> paths = files.stream().map(File::toPath).toList();
    if (!paths.isEmpty()) {
      taker.accept(paths);
    }
  }
}
