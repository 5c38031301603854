/// Kinds of status, criteria, contests and applications in their tables. Answers are JSON: they
/// follow a form that a centre may change, and are only ever read whole.
@NullMarked
package metodist.storage.contests;

import org.jspecify.annotations.NullMarked;
