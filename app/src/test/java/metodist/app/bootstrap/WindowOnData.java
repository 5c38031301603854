package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import metodist.app.feature.TestWindow;
import metodist.app.platform.FxDialogs;
import metodist.app.platform.FxTaskRunner;
import metodist.app.platform.Settings;
import metodist.app.shell.Destination;
import metodist.app.shell.Shell;
import metodist.storage.OpenedData;

/// The program's window as it runs, on real data with work off the interface thread, on the
/// headless platform.
final class WindowOnData implements AutoCloseable {
  final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  final Workplace workplace;
  final FxTaskRunner tasks;
  final Scene scene;
  private final Stage stage;

  private WindowOnData(OpenedData data, Clock clock, Path papers) {
    tasks = new FxTaskRunner(failures::add);
    Settings settings = Settings.inMemory();
    workplace =
        Workplace.of(
            new Shell.Ground(
                data.workspace(),
                tasks,
                new FxDialogs(() -> null, null, settings),
                settings,
                clock),
            new Shell.Presentation("Центр", "", true),
            papers);
    scene = new Scene(workplace.window().root(), 990, 740);
    workplace.window().install(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  static WindowOnData open(OpenedData data, Clock clock, Path papers) throws Exception {
    return TestWindow.on(() -> new WindowOnData(data, clock, papers));
  }

  /// Goes to a place and returns when its data are drawn; how long that took, in milliseconds.
  double go(Destination place) throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    long begun = System.nanoTime();
    boolean asked =
        TestWindow.on(
            () -> {
              workplace.window().navigator().open(place);
              tasks.run("", () -> true, read -> afterFrame(drawn::countDown));
              return true;
            });
    if (!asked || !drawn.await(120, TimeUnit.SECONDS)) {
      throw new AssertionError("not drawn: " + place);
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private void afterFrame(Runnable then) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            then.run();
          }
        });
    Platform.requestNextPulse();
  }

  void close(Destination place) throws Exception {
    boolean closed =
        TestWindow.on(
            () -> {
              workplace.window().navigator().close(place);
              return true;
            });
    if (!closed) {
      throw new AssertionError("not closed: " + place);
    }
  }

  @Override
  public void close() {
    try {
      boolean hidden =
          TestWindow.on(
              () -> {
                workplace.window().commit();
                workplace.window().close();
                stage.close();
                return !stage.isShowing();
              });
      if (!hidden) {
        throw new AssertionError("the window does not close");
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    tasks.close();
  }
}
