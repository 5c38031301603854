package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import metodist.app.platform.Dialogs;

/// Dialogs that nobody answers: every question is cancelled.
final class SilentDialogs implements Dialogs {
  @Override
  public void tell(String title, String text) {}

  @Override
  public boolean confirm(Question question) {
    return false;
  }

  @Override
  public int choose(String title, String text, List<String> verbs) {
    return -1;
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    return Optional.empty();
  }

  @Override
  public boolean form(String title, Node content, String verb, BooleanSupplier accept) {
    return false;
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return Optional.empty();
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
