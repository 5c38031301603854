/// Organisations, people, remembered declensions and the centre in their tables.
@NullMarked
package metodist.storage.directory;

import org.jspecify.annotations.NullMarked;
