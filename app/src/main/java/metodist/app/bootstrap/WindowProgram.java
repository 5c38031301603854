package metodist.app.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import metodist.app.platform.Dialogs;
import metodist.app.platform.ErrorReporter;
import metodist.app.platform.Formats;
import metodist.app.platform.FxDialogs;
import metodist.app.platform.FxErrorReporter;
import metodist.app.platform.FxTaskRunner;
import metodist.app.platform.LayoutFix;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.shell.MainWindow;
import metodist.app.shell.Shell;
import metodist.model.workspace.DataFolderException;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.SecondStart;
import org.jspecify.annotations.Nullable;

/// The program with a window: opens the data off the interface thread, shows the main window, comes
/// forward at a second start on the same folder, and makes the copy due when it is closed.
public final class WindowProgram extends Application {
  private static final List<String> ICONS =
      List.of("metodist-32.png", "metodist-48.png", "metodist-256.png");

  private @Nullable Session session;

  /// What is open while the window is.
  private record Session(
      OpenedData data, SecondStart secondStart, FxTaskRunner tasks, MainWindow window) {}

  /// Opens the window on the data folder (the user's own when empty) and returns when it is closed.
  static void open(Optional<Path> data) {
    Locale.setDefault(Formats.RUSSIAN);
    launch(WindowProgram.class, data.map(Path::toString).stream().toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    List<String> given = getParameters().getRaw();
    DataFolder folder =
        DataFolder.resolve(given.isEmpty() ? null : Path.of(given.getFirst()).toAbsolutePath());
    Theme.start();
    LayoutFix.install();
    Settings settings = Settings.in(folder.path());
    Theme.zoom((int) settings.get("zoom", 100.0));
    Dialogs dialogs =
        new FxDialogs(() -> stage.isShowing() ? stage : null, getHostServices(), settings);
    ErrorReporter errors =
        new FxErrorReporter(() -> stage.isShowing() ? stage : null, environment());
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> errors.report(failure));
    Platform.setImplicitExit(false);
    var unused =
        CompletableFuture.supplyAsync(() -> StoredDataAccess.openReady(folder, clock))
            .whenComplete(
                (data, failure) ->
                    Platform.runLater(
                        () -> {
                          if (failure == null) {
                            FxTaskRunner tasks = new FxTaskRunner(errors);
                            show(
                                stage,
                                data,
                                new Shell.Ground(data.workspace(), tasks, dialogs, settings, clock),
                                tasks);
                          } else {
                            refuse(folder, dialogs, errors, unwrapped(failure));
                          }
                        }));
  }

  private void show(Stage stage, OpenedData data, Shell.Ground ground, FxTaskRunner tasks) {
    Path folder = data.folder().path();
    boolean sample = Files.exists(folder.resolve(StoredDataAccess.SAMPLE_MARK));
    Shell.Presentation presentation = Workplace.presentation(data.workspace(), folder, sample);
    Workplace workplace = Workplace.of(ground, presentation, folder.resolve("documents"));
    MainWindow window = workplace.window();
    SecondStart second =
        data.listenForSecondStart(() -> Platform.runLater(() -> comeForward(stage)));
    data.startCopies();
    session = new Session(data, second, tasks, window);
    WindowPlace place = new WindowPlace(ground.settings());
    Scene scene = new Scene(window.root(), place.width(), place.height());
    window.install(scene);
    ICONS.stream()
        .map(icon -> WindowProgram.class.getResourceAsStream("/metodist/app/icon/" + icon))
        .map(Image::new)
        .forEach(stage.getIcons()::add);
    stage.setTitle(title(presentation));
    stage.setScene(scene);
    place.follow(stage);
    window.navigator().open(workplace.sections().getFirst().home());
    stage.setOnCloseRequest(
        closing -> {
          window.commit();
          Platform.setImplicitExit(true);
        });
    stage.show();
  }

  private static String title(Shell.Presentation presentation) {
    return presentation.title().isEmpty() ? "Методист" : "Методист — " + presentation.title();
  }

  private static void comeForward(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private static void refuse(
      DataFolder folder, Dialogs dialogs, ErrorReporter errors, Throwable failure) {
    if (failure instanceof DataFolderException refused) {
      boolean shown =
          refused.reason() == DataFolderException.Reason.IN_USE && SecondStart.signal(folder);
      if (!shown) {
        dialogs.tell(refused.sentence(), refused.action());
      }
      Platform.exit();
    } else {
      Platform.setImplicitExit(true);
      errors.report(failure);
    }
  }

  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  private static String environment() {
    return "Методист %s, Java %s, JavaFX %s, %s %s"
        .formatted(
            Launcher.VERSION,
            Runtime.version(),
            System.getProperty("javafx.runtime.version", ""),
            System.getProperty("os.name", ""),
            System.getProperty("os.version", ""));
  }

  @Override
  public void stop() {
    Session open = session;
    if (open != null) {
      open.window().close();
      open.tasks().close();
      open.secondStart().close();
      open.data().close();
    }
  }
}
