/// Findings that a person has judged: what the checks of the data say, and a person has passed over
/// with a reason.
@NullMarked
package metodist.model.findings;

import org.jspecify.annotations.NullMarked;
