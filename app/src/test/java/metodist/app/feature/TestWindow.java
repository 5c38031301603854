package metodist.app.feature;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import metodist.app.platform.Theme;
import metodist.app.shell.Screen;

/// A window for tests on the headless platform: shows a screen as it would stand in the shell.
public final class TestWindow {
  private static boolean started;

  private TestWindow() {}

  /// Starts the toolkit once for all tests.
  public static synchronized void start() throws Exception {
    if (started) {
      return;
    }
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    try {
      Platform.startup(() -> ready.complete(true));
    } catch (IllegalStateException already) {
      ready.complete(true);
    }
    ready.get(60, TimeUnit.SECONDS);
    Platform.setImplicitExit(false);
    on(
        () -> {
          Theme.start();
          return true;
        });
    started = true;
  }

  /// Does it on the interface thread and waits for the result.
  public static <R> R on(Callable<R> work) throws Exception {
    CompletableFuture<R> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | AssertionError failure) {
            result.completeExceptionally(failure);
          }
        });
    return result.get(120, TimeUnit.SECONDS);
  }

  /// Puts a screen into a scene and lays it out. On the interface thread.
  public static Parent show(Screen screen, double width, double height) {
    StackPane root = new StackPane(screen.root());
    root.setStyle("-fx-padding: 14px; -fx-background-color: -color-bg-default;");
    Scene scene = new Scene(root, width, height);
    Theme.dress(scene);
    Stage window = new Stage();
    window.setScene(scene);
    window.show();
    root.applyCss();
    root.layout();
    return root;
  }
}
