package metodist.app.platform;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of screens as PNG files, drawn without a window: for the demonstration on a machine
/// without a display, for the gallery in the documentation, for looking at every screen.
public final class Snapshots {
  private static final long PATIENCE_SECONDS = 600;

  private Snapshots() {}

  /// Starts the toolkit if it is not running; for programs that only draw pictures.
  public static void startToolkit() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
    } catch (IllegalStateException running) {
      started.complete(null); // somebody started it before us
    }
    await(started);
    Platform.setImplicitExit(false);
    onInterface(
        () -> {
          Theme.start();
          return true;
        });
  }

  /// Makes something on the interface thread and waits for it.
  public static <R> R onInterface(Supplier<R> make) {
    if (Platform.isFxApplicationThread()) {
      return make.get();
    }
    CompletableFuture<R> made = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            made.complete(make.get());
          } catch (RuntimeException | Error failure) {
            made.completeExceptionally(failure);
          }
        });
    return await(made);
  }

  private static <R> R await(CompletableFuture<R> future) {
    try {
      return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /// A dressed scene for a root that has none yet. Interface thread.
  public static Scene scene(Parent root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    Theme.dress(scene);
    return scene;
  }

  /// Draws a scene into a PNG file, laid out until sizes that depend on sizes have settled. A scene
  /// without a window draws changed nodes as they were, so each picture wants a fresh scene.
  /// Interface thread.
  public static void write(Scene scene, Path file) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] points = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, points, 0, width);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
