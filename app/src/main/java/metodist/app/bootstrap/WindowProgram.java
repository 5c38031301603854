package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import metodist.app.platform.ErrorReporter;
import metodist.app.platform.Formats;
import metodist.app.platform.FxDialogs;
import metodist.app.platform.FxErrorReporter;
import metodist.app.platform.LayoutFix;
import metodist.app.platform.Theme;
import metodist.storage.folder.DataPlaces;
import org.jspecify.annotations.Nullable;

/// The program with a window: shows its name at once while the data open off the interface thread,
/// then shows the window, and makes the copy due when it is closed.
public final class WindowProgram extends Application {
  private static @Nullable FirstOpening first;
  private @Nullable DataWindow window;

  /// Opens the window on the data folder (the user's own when empty) and returns when it is closed.
  static void open(Optional<Path> data) {
    Locale.setDefault(Formats.RUSSIAN);
    FirstOpening begun =
        FirstOpening.begin(data, DataPlaces.ofThisSystem(), Clock.system(ZoneId.systemDefault()));
    first = begun;
    try {
      launch(WindowProgram.class);
    } catch (RuntimeException noWindow) {
      begun.abandon();
      throw noWindow;
    }
  }

  @Override
  public void start(Stage stage) {
    Platform.setImplicitExit(false);
    StartRehearsal.begun();
    Theme.start();
    LayoutFix.install();
    Splash splash =
        new Splash(DataWindow.MESSAGES.text("program"), DataWindow.MESSAGES.text("opening"));
    splash.show();
    // one frame for the splash before anything else is done
    Platform.runLater(() -> begin(stage, splash));
  }

  private void begin(Stage stage, Splash splash) {
    ErrorReporter errors =
        new FxErrorReporter(() -> stage.isShowing() ? stage : null, SupportText.environment());
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> errors.report(failure));
    DataWindow opening =
        new DataWindow(
            new DataWindow.Around(
                stage,
                settings ->
                    new FxDialogs(
                        () -> stage.isShowing() ? stage : null, getHostServices(), settings),
                errors,
                Clock.system(ZoneId.systemDefault()),
                DataPlaces.ofThisSystem(),
                Platform::exit),
            Objects.requireNonNull(first));
    window = opening;
    stage.setOnCloseRequest(
        closing -> {
          closing.consume();
          opening.leave();
        });
    opening.start(splash::hide);
  }

  @Override
  public void stop() {
    DataWindow open = window;
    if (open != null) {
      open.close();
    }
  }
}
