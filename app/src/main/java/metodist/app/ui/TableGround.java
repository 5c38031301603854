package metodist.app.ui;

import metodist.app.platform.Dialogs;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What tables stand on: where the user's columns are kept, who works off the interface thread, who
/// asks for the name of a file (nobody where no window is, and then nothing is exported).
public record TableGround(
    Settings settings, TaskRunner tasks, @Nullable Dialogs dialogs, YearScope years) {
  /// Tables that stand outside the window and know no academic year.
  public TableGround(Settings settings, TaskRunner tasks, @Nullable Dialogs dialogs) {
    this(settings, tasks, dialogs, new YearScope(Settings.inMemory()));
  }

  /// Nothing is kept and everything is done at once: for pictures and tests.
  public static TableGround alone(Settings settings) {
    return new TableGround(
        settings,
        new DirectTaskRunner(
            failure -> {
              throw new IllegalStateException(failure);
            }),
        null);
  }
}
