/// Events and talks in their tables. Texts that are lists only to be read stand as JSON in a
/// column; what names other records has rows of its own, so that references are kept by keys.
@NullMarked
package metodist.storage.events;

import org.jspecify.annotations.NullMarked;
