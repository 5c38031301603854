package metodist.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import metodist.app.platform.FocusSight;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import org.jspecify.annotations.Nullable;

/// «Первое знакомство»: the main road in a few steps, each beside a control of the window as it is.
/// It goes to screens and changes nothing; it covers nothing, so that one may try at once what is
/// shown; it begins only when asked for, ends at any step and is gone on with from there.
final class Tour {
  private static final Messages MESSAGES = Messages.of(Tour.class);
  private static final String KEPT = "shell.tour.step";

  /// A step: the section to be open (none: whichever is), and the controls it may speak of, the
  /// first of them that is in sight.
  record Step(String key, String section, List<String> controls) {
    Step {
      controls = List.copyOf(controls);
    }

    String title() {
      return MESSAGES.text("tour." + key);
    }

    String text() {
      return MESSAGES.text("tour." + key + ".text");
    }
  }

  static final List<Step> STEPS =
      List.of(
          step("rail", "start", "shell.rail"),
          inTable("schools", "directory", "directory.import", "directory.organisations"),
          inTable("contest", "contests", "contests.create", "contests.list"),
          inTable("applications", "applications", "applications.create", "applications.list"),
          inTable("experts", "contests", "contests.list.scores", "contests.list"),
          inTable("decisions", "contests", "contests.list.decisions", "contests.list"),
          inTable("orders", "orders", "orders.create", "orders.list"),
          step("search", "", "shell.search"),
          step("undo", "", "shell.undo"));

  private final StackPane window;
  private final Consumer<Destination> go;
  private final Settings settings;
  private final Callout callout;
  private final Runnable follow = this::follow;
  private int at;
  private @Nullable Node control;

  /// `go` shows a place and leaves the keyboard where it is.
  Tour(StackPane window, Consumer<Destination> go, Settings settings) {
    this.window = window;
    this.go = go;
    this.settings = settings;
    callout = new Callout(this::back, this::next, this::leave);
  }

  private static Step step(String key, String section, String... controls) {
    return new Step(key, section, List.of(controls));
  }

  /// A button above a table; where there is no room for it, it waits in the menu «Ещё».
  private static Step inTable(String key, String section, String button, String table) {
    return new Step(key, section, List.of(button, table + ".find.more", table + ".table"));
  }

  /// Begins, or goes on where it was left.
  void begin() {
    int kept = (int) settings.get(KEPT, 0.0);
    if (!running()) {
      window.getChildren().addAll(callout.frame(), callout.root());
      Scene scene = window.getScene();
      if (scene != null) {
        scene.addPostLayoutPulseListener(follow);
      }
    }
    step(kept > 0 && kept < STEPS.size() ? kept : 0);
    callout.focus();
  }

  boolean running() {
    return window.getChildren().contains(callout.root());
  }

  private void next() {
    if (at + 1 < STEPS.size()) {
      step(at + 1);
    } else {
      settings.put(KEPT, 0.0);
      end();
    }
  }

  private void back() {
    if (at > 0) {
      step(at - 1);
    }
  }

  private void leave() {
    end();
  }

  private void end() {
    window.getChildren().removeAll(callout.frame(), callout.root());
    Scene scene = window.getScene();
    if (scene != null) {
      scene.removePostLayoutPulseListener(follow);
    }
    control = null;
  }

  private void step(int index) {
    at = index;
    settings.put(KEPT, (double) index);
    Step step = STEPS.get(index);
    if (!step.section().isEmpty()) {
      go.accept(new Destination.OfSection(step.section()));
    }
    control = null;
    callout.show(step.title(), step.text(), index + 1, STEPS.size());
    follow();
  }

  /// The callout stays beside its control while the screen is read, resized or enlarged.
  private void follow() {
    if (!running()) {
      return;
    }
    Node known = control;
    if (known == null || !seen(known)) {
      known = find(STEPS.get(at).controls()).orElse(null);
      control = known;
      if (known != null) {
        FocusSight.show(known);
      }
    }
    Optional<Bounds> place =
        Optional.ofNullable(known)
            .map(node -> window.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    callout.beside(place, window.getWidth(), window.getHeight());
  }

  /// The control this step speaks of; empty while its screen is being read.
  Optional<Node> control() {
    return Optional.ofNullable(control);
  }

  private Optional<Node> find(List<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(find(window, id)).stream()).findFirst();
  }

  private static @Nullable Node find(Node node, String id) {
    if (!node.isVisible()) {
      return null;
    }
    if (id.equals(node.getId()) && node.getLayoutBounds().getWidth() > 0) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = find(child, id);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
      if (at == window) {
        return true;
      }
    }
    return false;
  }
}
