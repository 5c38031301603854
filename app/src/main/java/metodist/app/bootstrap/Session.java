package metodist.app.bootstrap;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import metodist.app.feature.help.HelpPage;
import metodist.app.feature.welcome.Answers;
import metodist.app.feature.welcome.WelcomeView;
import metodist.app.feature.welcome.WelcomeViewModel;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DataSwitch.Mode;
import metodist.app.platform.Dialogs;
import metodist.app.platform.FxTaskRunner;
import metodist.app.platform.LayoutFix;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.shell.MainWindow;
import metodist.app.shell.Notices.Notice;
import metodist.app.shell.Shell;
import metodist.app.spelling.Spelling;
import metodist.model.workspace.Workspace;
import metodist.reports.source.child.ChildSourceReader;
import metodist.storage.OpenedData;
import metodist.storage.folder.SecondStart;
import org.jspecify.annotations.Nullable;

/// Data that are open in the window, with everything that lives as long as they are: settings,
/// background work, the ear for a second start, the screens.
final class Session {
  private final DataWindow window;
  private final Opening opening;
  private final Settings settings;
  private final Dialogs dialogs;
  private final FxTaskRunner tasks;
  private final StoredCopies copies;
  private final DataHouse house;
  private final ChildSourceReader reader = new ChildSourceReader();
  private final @Nullable SecondStart second;
  private @Nullable MainWindow main;
  private @Nullable Workplace workplace;

  Session(DataWindow window, Opening opening) {
    this.window = window;
    this.opening = opening;
    OpenedData data = opening.data();
    settings = Settings.in(data.folder().path());
    Theme.zoom((int) settings.get("zoom", 100.0));
    Theme.contrast(settings.get("contrast", false));
    dialogs = window.around().dialogs().apply(settings);
    tasks = new FxTaskRunner(window.around().errors());
    copies = new StoredCopies(data, settings);
    house = new DataHouse(copies, window, new SupportText(data)::text);
    second = opening.mode() == Mode.VIEWED ? null : data.listenForSecondStart(window::comeForward);
    data.startCopies();
  }

  Settings settings() {
    return settings;
  }

  Workspace workspace() {
    return opening.data().workspace();
  }

  Mode mode() {
    return opening.mode();
  }

  /// Shows the first run where nothing was ever entered, else the main window.
  void show(String notice) {
    if (opening.mode() == Mode.OWN && opening.untouched() && !settings.get("welcome.done", false)) {
      showWelcome();
    } else {
      showMain(opening, notice);
    }
  }

  private void showWelcome() {
    WelcomeViewModel model = new WelcomeViewModel(window.situation(), this::welcomed);
    WelcomeView view =
        new WelcomeView(model, new WelcomeView.Tools(dialogs, tasks, settings, house));
    window.show(
        view.root(),
        DataWindow.MESSAGES.text("program"),
        settings,
        scene -> {
          Theme.dress(scene);
          LayoutFix.install(scene);
          scene.addEventHandler(
              KeyEvent.KEY_PRESSED,
              event -> {
                if (event.getCode() == KeyCode.F1) {
                  HelpPage.show("first-run", dialogs, tasks);
                }
              });
        });
    view.focus();
  }

  private void welcomed(Answers answers) {
    answers
        .folder()
        .ifPresentOrElse(
            folder -> window.move(folder, there -> moved(answers, folder, there)),
            () ->
                tasks.<Opening>run(
                    DataWindow.MESSAGES.text("welcome.write"),
                    () -> {
                      accept(answers, opening.data(), copies, settings);
                      return opening.again();
                    },
                    now -> showMain(now, "")));
  }

  /// Data that are there already are opened as they are.
  private static String moved(Answers answers, Path folder, Opening there) {
    if (!there.untouched() || there.mode() != Mode.OWN) {
      return DataWindow.MESSAGES.text("place.there");
    }
    Settings fresh = Settings.in(folder);
    fresh.put("zoom", (double) Theme.zoom());
    fresh.put("contrast", Theme.contrast());
    accept(answers, there.data(), new StoredCopies(there.data(), fresh), fresh);
    return "";
  }

  private static void accept(
      Answers answers, OpenedData data, StoredCopies copies, Settings settings) {
    settings.put("welcome.done", true);
    if (answers.copies().isPresent()) {
      copies.secondFolder(answers.copies());
    }
    if (answers.hasFacts()) {
      data.workspace()
          .<Boolean>edit(
              DataWindow.MESSAGES.text("welcome.write"),
              edit -> {
                answers.write(edit);
                return true;
              });
    }
  }

  private void showMain(Opening now, String notice) {
    OpenedData data = now.data();
    Shell.Ground ground =
        new Shell.Ground(data.workspace(), tasks, dialogs, settings, window.around().clock());
    Workplace place =
        Workplace.of(
            ground,
            Workplace.presentation(now, window),
            data.writableFolder().resolve("documents"),
            house,
            reader);
    Spelling.use(data.writableFolder(), settings);
    MainWindow shown = place.window();
    main = shown;
    workplace = place;
    if (now.mode() != Mode.VIEWED) {
      place.inbox().start();
    }
    window.show(shown.root(), title(now), settings, shown::install);
    shown.navigator().open(place.sections().getFirst().home());
    shown.restore();
    StartRehearsal.asked(shown.root().getScene(), tasks, data.workspace(), place);
    Platform.runLater(shown::focus);
    if (now.mode() != Mode.VIEWED) {
      shown.offerTour();
    }
    if (!notice.isEmpty()) {
      place.desk().notices().show(Notice.of(notice));
    }
    settings
        .broken()
        .ifPresent(
            kept ->
                place
                    .desk()
                    .notices()
                    .show(Notice.of(DataWindow.MESSAGES.text("settings.broken", kept))));
  }

  private static String title(Opening opening) {
    String program = DataWindow.MESSAGES.text("program");
    return opening.centre().isEmpty() ? program : program + "\u00a0— " + opening.centre();
  }

  /// Takes over what is being typed. Interface thread.
  void commit() {
    if (main != null) {
      main.commit();
    }
  }

  /// Lets go of everything; the copy due is made. Any thread.
  void close() {
    if (workplace != null) {
      workplace.close();
    }
    tasks.close();
    reader.close();
    if (second != null) {
      second.close();
    }
    opening.data().close();
  }
}
