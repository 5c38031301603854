/// The door of the reports module: documents composed from facts, written to files and read back
/// from them. Each writer lives in a package of its own, and the types of its library stay there.
@NullMarked
package metodist.reports;

import org.jspecify.annotations.NullMarked;
