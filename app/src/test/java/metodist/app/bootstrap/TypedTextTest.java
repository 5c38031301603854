package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Destination;
import metodist.model.directory.Organisation;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was being typed when the power went.
class TypedTextTest {
  private static final String FIELD = "directory.organisation.note";

  private final SampleClock clock = TestWorkplace.clock();
  private final InMemoryWorkspace workspace = TestWorkplace.district(clock);
  private final Settings settings = Settings.inMemory();
  private final Organisation school =
      workspace.<Organisation>read(r -> r.organisations().all().getFirst());

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  @Test
  void isOfferedAtTheNextStartAndGoesBackIntoItsField() throws Exception {
    typeAndLoseThePower("Звонили из школы, перезвонить");
    assertThat(workspace.<Organisation>read(r -> r.organisations().get(school.id())))
        .isEqualTo(school);

    TestWorkplace today = TestWorkplace.open(workspace, clock, settings);
    boolean asked = TestWindow.on(restoring(today));
    assertThat(asked).isTrue();
    Button offer = until(() -> find(root(today), Button.class, "Вставить набранное"));
    boolean pressed = TestWindow.on(pressing(offer));
    assertThat(pressed).isTrue();
    TextInputControl field =
        until(
            () ->
                field(today)
                    .filter(found -> found.getText().equals("Звонили из школы, перезвонить")));
    boolean focused = TestWindow.on(field::isFocused);
    assertThat(focused).isTrue();
    today.close();

    assertThat(workspace.<Organisation>read(r -> r.organisations().get(school.id())).note())
        .isEqualTo("Звонили из школы, перезвонить");
    assertThat(today.failures).isEmpty();
  }

  @Test
  void isNotOfferedWhenTheProgramEndedAsItShould() throws Exception {
    TestWorkplace yesterday = type("Записано");
    yesterday.close();

    TestWorkplace today = TestWorkplace.open(workspace, clock, settings);
    boolean asked = TestWindow.on(restoring(today));
    assertThat(asked).isTrue();
    Optional<Button> offer =
        TestWindow.on(() -> find(root(today), Button.class, "Вставить набранное"));
    assertThat(offer).isEmpty();
    today.close();
  }

  private void typeAndLoseThePower(String text) throws Exception {
    TestWorkplace yesterday = type(text);
    String kept = until(() -> settings.get("typed").filter(line -> line.endsWith(text)));
    assertThat(kept).contains(FIELD);
    assertThat(yesterday.failures).isEmpty();
  }

  private TestWorkplace type(String text) throws Exception {
    TestWorkplace window = TestWorkplace.open(workspace, clock, settings);
    boolean opened =
        TestWindow.on(
            () -> {
              window.workplace.window().navigator().open(new Destination.OfRecord(school.id()));
              return true;
            });
    assertThat(opened).isTrue();
    TextInputControl field = until(() -> field(window));
    boolean typed =
        TestWindow.on(
            () -> {
              field.requestFocus();
              field.setText(text);
              return true;
            });
    assertThat(typed).isTrue();
    return window;
  }

  private static Callable<Boolean> restoring(TestWorkplace window) {
    return () -> {
      window.workplace.window().restore();
      return true;
    };
  }

  private static Callable<Boolean> pressing(Button button) {
    return () -> {
      button.fire();
      return true;
    };
  }

  private static Optional<TextInputControl> field(TestWorkplace window) {
    return find(root(window), FIELD);
  }

  private static Parent root(TestWorkplace window) {
    return window.workplace.window().root();
  }

  private static <B extends Button> Optional<B> find(Parent root, Class<B> type, String text) {
    return nodes(root).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst();
  }

  private static Optional<TextInputControl> find(Parent root, String id) {
    return nodes(root).stream()
        .filter(node -> id.equals(node.getId()))
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .findFirst();
  }

  private static Deque<Node> nodes(Parent root) {
    Deque<Node> ahead = new ArrayDeque<>();
    Deque<Node> all = new ArrayDeque<>();
    ahead.add(root);
    while (!ahead.isEmpty()) {
      Node at = ahead.poll();
      all.add(at);
      if (at instanceof Parent parent) {
        ahead.addAll(parent.getChildrenUnmodifiable());
      }
    }
    return all;
  }

  /// Looks every tenth of a second until there is something to see.
  private static <T> T until(Callable<Optional<T>> look) throws Exception {
    for (int i = 0; i < 100; i++) {
      Optional<T> found = TestWindow.on(look);
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing came of it");
  }
}
