/// What every screen stands on: background work, errors, dialogs, words, formats, settings, theme.
/// It knows the toolkit but no screen and no feature. Everything that a test must do without a
/// window (running tasks, asking questions) is an interface with a plain implementation beside it.
@NullMarked
package metodist.app.platform;

import org.jspecify.annotations.NullMarked;
