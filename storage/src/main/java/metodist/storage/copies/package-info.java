/// Copies of the data that can be trusted: each is opened and compared before it counts, says what
/// is inside, and holds the data also as plain SQL text. Thinned out by age, but never the newest.
@NullMarked
package metodist.storage.copies;

import org.jspecify.annotations.NullMarked;
