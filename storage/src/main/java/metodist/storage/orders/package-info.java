/// Letterheads and orders in their tables. Clauses are rows in reading order that name their
/// parent.
@NullMarked
package metodist.storage.orders;

import org.jspecify.annotations.NullMarked;
