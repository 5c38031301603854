/// Breaks the rules on purpose: the proof that they can fail.
@NullMarked
package metodist.architecture.bad.reports.compose;

import org.jspecify.annotations.NullMarked;
