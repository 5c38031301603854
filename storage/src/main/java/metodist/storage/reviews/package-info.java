/// The experts' sheets in their tables. A mark that is absent has no value in its row.
@NullMarked
package metodist.storage.reviews;

import org.jspecify.annotations.NullMarked;
