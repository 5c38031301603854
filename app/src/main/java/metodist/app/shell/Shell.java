package metodist.app.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import metodist.app.ui.YearScope;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Puts the main window together: features need the desk, the desk needs the window's navigation,
/// so the parts are tied here and nowhere else.
public final class Shell {
  private Shell() {}

  /// What the shell is given from outside.
  public record Ground(
      Workspace workspace, TaskRunner tasks, Dialogs dialogs, Settings settings, Clock clock) {}

  /// How the window presents itself: the centre's name, the data folder, a band above everything
  /// when the data are not the user's own or cannot be changed.
  public record Presentation(String title, String place, @Nullable Band band) {
    public Presentation(String title, String place, boolean sample) {
      this(title, place, sample ? Band.sample(() -> {}, () -> {}) : null);
    }
  }

  /// `features` makes the sections in the order of the rail; `file` and `help` are further commands
  /// of those menus.
  public static MainWindow window(
      Ground ground,
      Presentation presentation,
      Function<Desk, List<SectionFeature>> features,
      List<Command> file,
      List<Command> help) {
    Toasts toasts = new Toasts(ground.clock());
    LateNavigator navigator = new LateNavigator();
    Desk desk =
        new Desk(
            ground.workspace(),
            ground.tasks(),
            ground.dialogs(),
            ground.settings(),
            navigator,
            toasts,
            ground.clock(),
            new YearScope(ground.settings()));
    List<SectionFeature> sections = List.copyOf(features.apply(desk));
    Tabs tabs = new Tabs(sections);
    navigator.target = tabs;
    return new MainWindow(
        new MainWindow.Parts(
            desk,
            tabs,
            toasts,
            sections,
            presentation.title(),
            presentation.place(),
            presentation.band(),
            file,
            help));
  }

  private static final class LateNavigator implements Navigator {
    private Navigator target = new Nowhere();

    @Override
    public void open(Destination destination) {
      target.open(destination);
    }

    @Override
    public void close(Destination destination) {
      target.close(destination);
    }

    @Override
    public void showAround() {
      target.showAround();
    }

    @Override
    public void back() {
      target.back();
    }

    @Override
    public void forward() {
      target.forward();
    }
  }

  /// Before the window stands there is nowhere to go; a feature that tries is wrong.
  private static final class Nowhere implements Navigator {
    @Override
    public void open(Destination destination) {
      throw new IllegalStateException("navigation before the window stands: " + destination);
    }

    @Override
    public void close(Destination destination) {}

    @Override
    public void showAround() {}

    @Override
    public void back() {}

    @Override
    public void forward() {}
  }
}
