/// Tests of the main window and its parts.
@NullMarked
package metodist.app.shell;

import org.jspecify.annotations.NullMarked;
