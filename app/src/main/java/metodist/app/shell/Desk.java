package metodist.app.shell;

import java.time.Clock;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Settings;
import metodist.app.platform.TaskRunner;
import metodist.app.ui.TableGround;
import metodist.app.ui.YearScope;
import metodist.model.workspace.Workspace;

/// What a feature works with. Handed to its constructor in the composition root.
///
/// Reading: `desk.tasks().run("Заявки", () -> desk.workspace().read(query), this::show)`. Changing:
/// `desk.tasks().run(title, () -> desk.workspace().edit(title, tx -> …), done)`; in the edit read
/// the record afresh, change the one fact, save. Screens are refreshed by the shell after every
/// change; they do not subscribe themselves.
public record Desk(
    Workspace workspace,
    TaskRunner tasks,
    Dialogs dialogs,
    Settings settings,
    Navigator navigator,
    Notices notices,
    Clock clock,
    YearScope years) {
  /// What the tables of a screen stand on.
  public TableGround tables() {
    return new TableGround(settings, tasks, dialogs, years);
  }
}
