/// Findings passed over: their rows and the reading of them.
@NullMarked
package metodist.storage.findings;

import org.jspecify.annotations.NullMarked;
