/// Breaks the rules on purpose: the proof that they can fail.
@NullMarked
package metodist.architecture.bad.reports.tree;

import org.jspecify.annotations.NullMarked;
