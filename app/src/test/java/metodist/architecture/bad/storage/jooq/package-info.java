/// Breaks the rules on purpose: the proof that they can fail.
@NullMarked
package metodist.architecture.bad.storage.jooq;

import org.jspecify.annotations.NullMarked;
