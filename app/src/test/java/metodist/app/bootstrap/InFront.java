package metodist.app.bootstrap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What a person sees in front: the program's windows that are not behind others, and what is
/// written in them. Interface thread only.
final class InFront {
  private final Stage main;

  InFront(Stage main) {
    this.main = main;
  }

  /// The windows of the program that are in front of the others: lists that dropped down, then the
  /// dialog, or the main window where there is none.
  List<Parent> front() {
    List<Parent> roots = new ArrayList<>();
    Parent stage = null;
    for (Window window : Window.getWindows()) {
      if (!window.isShowing() || window.getScene() == null || !ours(window)) {
        continue;
      }
      if (window instanceof PopupWindow) {
        roots.addFirst(window.getScene().getRoot());
      } else {
        stage = window.getScene().getRoot();
      }
    }
    roots.add(Objects.requireNonNull(stage, "no window"));
    return roots;
  }

  private boolean ours(Window window) {
    return switch (window) {
      case PopupWindow popup -> popup.getOwnerWindow() != null && ours(popup.getOwnerWindow());
      case Stage stage -> stage == main || (stage.getOwner() != null && ours(stage.getOwner()));
      default -> false;
    };
  }

  static void all(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all(child, found));
    }
  }

  /// The first one wanted, what can be pressed before what only says the same.
  Optional<Node> first(Predicate<Node> wanted) {
    for (Parent root : front()) {
      root.applyCss();
      root.layout();
      List<Node> nodes = new ArrayList<>();
      all(root, nodes);
      Optional<Node> found = nodes.stream().filter(wanted).min(Comparator.comparing(InFront::rank));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// What can be pressed comes before what only says the same.
  private static int rank(Node node) {
    return switch (node) {
      case MenuButton menu -> 1;
      case ButtonBase button -> 0;
      default -> 2;
    };
  }

  static String plain(@Nullable String text) {
    return text == null ? "" : text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
  }

  static boolean says(Node node, String text) {
    return node instanceof Labeled labeled && plain(labeled.getText()).equals(text);
  }

  /// Everything written there.
  List<String> written() {
    List<String> texts = new ArrayList<>();
    for (Parent root : front()) {
      List<Node> nodes = new ArrayList<>();
      all(root, nodes);
      for (Node node : nodes) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
          texts.add(plain(labeled.getText()));
        } else if (node instanceof TextInputControl input && input.getText() != null) {
          texts.add(plain(input.getText()));
        }
      }
    }
    return texts;
  }
}
