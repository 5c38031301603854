package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import metodist.app.platform.DataSwitch;
import metodist.app.platform.Dialogs;
import metodist.app.platform.ErrorReporter;
import metodist.app.platform.FxTaskRunner;
import metodist.app.platform.LayoutFix;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.Workspace;
import metodist.storage.StorageModule;
import metodist.storage.copies.RestoreResult;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.DataPlaces;
import metodist.storage.folder.SecondStart;
import org.jspecify.annotations.Nullable;

/// The one window of the program and the data in it. Other data come into the same window: what is
/// open is closed first, so that two folders are never open together and nothing can be entered
/// into the wrong one. Interface thread; what takes time is done off it while the window says so.
final class DataWindow implements DataSwitch {
  static final Messages MESSAGES = Messages.of(DataWindow.class);
  private final Around around;
  private final FxTaskRunner tasks;
  private final FirstOpening first;
  private DataFolder own;
  private DataFolder folder;
  private @Nullable Session session;
  private boolean busy;

  /// What the window stands in. `dialogs` are made for the settings of each data folder; `leave`
  /// ends the program.
  record Around(
      Stage stage,
      Function<Settings, Dialogs> dialogs,
      ErrorReporter errors,
      Clock clock,
      DataPlaces places,
      Runnable leave) {}

  DataWindow(Around around, FirstOpening first) {
    this.around = around;
    this.first = first;
    tasks = new FxTaskRunner(around.errors());
    own = first.folder();
    folder = own;
  }

  Around around() {
    return around;
  }

  TaskRunner tasks() {
    return tasks;
  }

  DataFolder folder() {
    return folder;
  }

  /// The records that are open now; empty while others come into the window.
  Optional<Workspace> workspace() {
    return Optional.ofNullable(session).map(Session::workspace);
  }

  /// Shows the data that the program starts with; `opened` is called when the window shows
  /// something.
  void start(Runnable opened) {
    busy = true;
    var unused =
        tasks.<Opening>startOrFail(
            MESSAGES.text("opening"),
            progress -> first.await(),
            opening -> {
              busy = false;
              opened.run();
              begin(opening, "");
            },
            failure -> {
              busy = false;
              opened.run();
              if (comesForwardElsewhere(failure)) {
                around.leave().run();
              } else {
                trouble(failure);
              }
            });
  }

  private boolean comesForwardElsewhere(Throwable failure) {
    return failure instanceof DataFolderException refused
        && refused.reason() == DataFolderException.Reason.IN_USE
        && SecondStart.signal(folder);
  }

  /// Shows opened data.
  void begin(Opening opening, String notice) {
    folder = opening.data().folder();
    if (opening.mode() != Mode.SAMPLE) {
      own = folder;
    } else if (folder.equals(own)) {
      own = around.places().current();
    }
    Session fresh = new Session(this, opening);
    session = fresh;
    fresh.show(notice);
  }

  /// Puts a scene into the window, as large as the one before. The place of the window is kept in
  /// the settings.
  void show(Parent root, String title, Settings settings, Consumer<Scene> install) {
    Stage stage = around.stage();
    Scene before = stage.getScene();
    WindowPlace place = new WindowPlace(settings);
    Scene scene =
        before == null
            ? new Scene(root, place.width(), place.height())
            : new Scene(root, before.getWidth(), before.getHeight());
    install.accept(scene);
    stage.setTitle(title);
    stage.setScene(scene);
    place.remember(stage);
    if (!stage.isShowing()) {
      WindowIcons.give(stage);
      place.follow(stage);
      stage.show();
    }
  }

  private static void plain(Scene scene) {
    Theme.dress(scene);
    LayoutFix.install(scene);
  }

  /// Closes what is open and opens what the work gives; stopped or failed, what was open before
  /// comes back. `work` is given the folder's present data closed.
  private void change(String text, Optional<String> stop, TaskRunner.Work<Change> work) {
    if (busy) {
      return;
    }
    busy = true;
    Session closing = session;
    session = null;
    if (closing != null) {
      closing.commit();
    }
    WaitPane wait = new WaitPane(text);
    show(
        wait.root(),
        MESSAGES.text("program"),
        closing == null ? Settings.inMemory() : closing.settings(),
        DataWindow::plain);
    DataFolder before = folder;
    var task =
        tasks.<Change>startOrFail(
            text,
            progress -> {
              if (closing != null) {
                closing.close();
              }
              return work.run(progress);
            },
            change -> {
              busy = false;
              begin(change.opening(), change.notice());
            },
            failure -> {
              busy = false;
              back(before, failure);
            });
    wait.follow(task, stop);
  }

  /// Data opened by a change, and what to say of it.
  private record Change(Opening opening, String notice) {}

  private void back(DataFolder before, Throwable failure) {
    if (failure instanceof DataFolderException) {
      trouble(failure);
      return;
    }
    if (!(failure instanceof CancellationException)) {
      around.errors().report(failure);
    }
    folder = before;
    open(MESSAGES.text("switch.own"), before);
  }

  void open(String text, DataFolder next) {
    change(
        text,
        Optional.empty(),
        progress -> {
          folder = next;
          return new Change(Opening.of(next, around.clock()), "");
        });
  }

  private void trouble(Throwable failure) {
    show(
        new StartTrouble(refusal(failure), !folder.equals(own), new TroubleWays(this)).root(),
        MESSAGES.text("program"),
        Settings.inMemory(),
        DataWindow::plain);
  }

  private DataFolderException refusal(Throwable failure) {
    if (failure instanceof DataFolderException refused) {
      return refused;
    }
    around.errors().report(failure);
    return new DataFolderException(
        DataFolderException.Reason.UNREACHABLE,
        "Не удалось открыть данные из папки " + folder.path() + ".",
        "Повторите или выберите другую папку.",
        failure);
  }

  @Override
  public Situation situation() {
    Session open = session;
    return new Situation(
        folder.path(),
        open == null ? Mode.OWN : open.mode(),
        around.places().usual().path(),
        around.places().besideProgram().map(DataFolder::path));
  }

  @Override
  public void openOwn() {
    open(MESSAGES.text("switch.own"), own);
  }

  @Override
  public void openSample() {
    SampleFolder sample = sample();
    if (sample.made()) {
      open(MESSAGES.text("switch.sample"), sample.folder());
    } else {
      makeSample(sample);
    }
  }

  /// Where own data cannot be written, the sample lies in the user's usual place.
  private SampleFolder sample() {
    Session open = session;
    boolean viewed = open != null && open.mode() == Mode.VIEWED;
    return new SampleFolder(viewed ? around.places().usual() : own, around.clock());
  }

  @Override
  public void sampleAnew() {
    makeSample(sample());
  }

  private void makeSample(SampleFolder sample) {
    change(
        MESSAGES.text("switch.sample.make"),
        Optional.of(MESSAGES.text("switch.sample.stop")),
        progress -> {
          sample.make(progress);
          return new Change(Opening.of(sample.folder(), around.clock()), "");
        });
  }

  @Override
  public void openFolder(Path next) {
    move(next, opening -> "");
  }

  /// Opens another folder as the user's own from now on; `then` works on it and says what to tell.
  void move(Path next, Function<Opening, String> then) {
    change(
        MESSAGES.text("switch.folder", next),
        Optional.empty(),
        progress -> {
          DataFolder target = new DataFolder(next);
          folder = target;
          Opening opening = Opening.of(target, around.clock());
          if (!first.named() && opening.mode() != Mode.SAMPLE) {
            around.places().use(target);
          }
          String notice = then.apply(opening);
          return new Change(opening.again(), notice);
        });
  }

  @Override
  public void restore(Path copy) {
    change(
        MESSAGES.text("switch.restore"),
        Optional.empty(),
        progress -> {
          RestoreResult result = StorageModule.restore(copy, folder, around.clock());
          Path kept = result.kept();
          return new Change(
              Opening.of(folder, around.clock()),
              kept == null ? MESSAGES.text("restored") : MESSAGES.text("restored.kept", kept));
        });
  }

  @Override
  public void leave() {
    Session open = session;
    if (open != null) {
      open.commit();
    }
    around.stage().hide();
    around.leave().run();
  }

  /// Closes the data; the copy due is made. At the end of the program.
  void close() {
    Session open = session;
    session = null;
    if (open != null) {
      open.close();
    }
    tasks.close();
  }

  void comeForward() {
    Platform.runLater(
        () -> {
          Stage stage = around.stage();
          stage.setIconified(false);
          stage.toFront();
          stage.requestFocus();
        });
  }
}
