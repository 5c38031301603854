package metodist.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.platform.Command;
import metodist.app.ui.SoughtWords;

/// What a tab shows: a view with its title. Made by a [SectionFeature] for a destination.
public interface Screen {
  /// The tab's title; it follows the record («Школа № 375»).
  ObservableValue<String> title();

  Node root();

  /// The data changed (an edit, undo, redo): read again what is shown. Called on the interface
  /// thread for the visible tab at once, for the others when they are next shown.
  default void refresh() {}

  /// The tab is about to close or the program to end: take over what is being typed.
  default void commit() {}

  /// The tab was closed: let go of subscriptions.
  default void closed() {}

  /// What can be done here, with keys that work while the tab is shown. Also listed by F8.
  default List<Command> commands() {
    return List.of();
  }

  /// The tab stays and is to show another place of its own.
  default void arrive(Destination destination) {}

  /// Puts the keyboard to the words in question, as soon as they are shown.
  default void stand(SoughtWords words) {
    focus();
  }

  /// What Ctrl+F does here.
  default Optional<Runnable> find() {
    return Optional.empty();
  }

  /// Where the keyboard goes when the tab is shown.
  default void focus() {
    root().requestFocus();
  }
}
