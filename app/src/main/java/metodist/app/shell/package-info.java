/// The main window: navigation, tabs, menu, undo, notices, status bar. Features meet here: each
/// hands over a [metodist.app.shell.SectionFeature] and asks the [metodist.app.shell.Desk] for what
/// it needs; none knows another.
@NullMarked
package metodist.app.shell;

import org.jspecify.annotations.NullMarked;
