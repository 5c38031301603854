package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import metodist.app.feature.TestWindow;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.FxDialogs;
import metodist.app.platform.Settings;
import metodist.app.sample.DistrictInMemory;
import metodist.app.sample.SampleClock;
import metodist.app.shell.Shell;
import metodist.model.workspace.InMemoryWorkspace;

/// The whole window on the sample district in memory, on the headless platform, with a hand on the
/// keyboard that counts its keys.
final class TestWorkplace {
  final List<Throwable> failures = new ArrayList<>();
  final Workplace workplace;
  final Scene scene;
  private final Stage stage;
  int keys;

  private TestWorkplace(InMemoryWorkspace workspace, Clock clock, Settings settings) {
    workplace =
        Workplace.of(
            new Shell.Ground(
                workspace,
                new DirectTaskRunner(failures::add),
                new FxDialogs(() -> null, null, settings),
                settings,
                clock),
            new Shell.Presentation("Центр", "", true),
            Path.of("target", "test-papers"));
    scene = new Scene(workplace.window().root(), 990, 700);
    workplace.window().install(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
    workplace.window().navigator().open(workplace.sections().getFirst().home());
  }

  static SampleClock clock() {
    return new SampleClock(
        Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow")));
  }

  static InMemoryWorkspace district(SampleClock clock) {
    return DistrictInMemory.at(clock);
  }

  static TestWorkplace open(InMemoryWorkspace workspace, Clock clock, Settings settings)
      throws Exception {
    return TestWindow.on(() -> new TestWorkplace(workspace, clock, settings));
  }

  void close() throws Exception {
    boolean closed =
        TestWindow.on(
            () -> {
              workplace.window().commit();
              workplace.window().close();
              stage.close();
              return !stage.isShowing();
            });
    if (!closed) {
      throw new AssertionError("the window does not close");
    }
  }

  void press(KeyCode code, boolean control) throws Exception {
    keys++;
    boolean pressed =
        TestWindow.on(
            () -> {
              Node focused = scene.getFocusOwner();
              EventTarget target = focused == null ? scene : focused;
              Event.fireEvent(
                  target,
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
              return true;
            });
    if (!pressed) {
      throw new AssertionError("no key");
    }
  }

  void type(String text) throws Exception {
    TextField field = TestWindow.on(() -> (TextField) scene.getFocusOwner());
    String now =
        TestWindow.on(
            () -> {
              field.replaceSelection(text);
              return field.getText();
            });
    if (!now.contains(text)) {
      throw new AssertionError("not typed: " + now);
    }
  }

  Node byId(String id) {
    return byId(scene, id);
  }

  /// Ids have dots, so they are no selectors. What stands in a pane that gets its skin with the
  /// first frame is there before that frame too.
  static Node byId(Scene scene, String id) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getRoot().lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  TabPane pane() {
    return (TabPane) byId("shell.tabs");
  }

  List<String> tabs() throws Exception {
    return TestWindow.<List<String>>on(
        () -> pane().getTabs().stream().map(tab -> tab.getText()).toList());
  }
}
