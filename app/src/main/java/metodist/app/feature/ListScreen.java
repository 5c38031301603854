package metodist.app.feature;

import java.util.Optional;
import javafx.scene.Node;
import metodist.app.shell.Screen;
import metodist.app.ui.TableKit;

/// A screen whose main thing is a list of records: Ctrl+F finds in it, the keyboard goes to its
/// rows.
public interface ListScreen extends Screen {
  TableKit<?> list();

  @Override
  default Node root() {
    return list().root();
  }

  @Override
  default Optional<Runnable> find() {
    return Optional.of(list()::focusFind);
  }

  @Override
  default void focus() {
    list().table().requestFocus();
  }
}
