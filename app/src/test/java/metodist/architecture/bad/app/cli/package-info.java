/// Breaks the rules on purpose: the proof that they can fail.
@NullMarked
package metodist.architecture.bad.app.cli;

import org.jspecify.annotations.NullMarked;
