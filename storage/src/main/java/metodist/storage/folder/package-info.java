/// The data folder: where it is, who holds it, what lies in it, and how much room is left on its
/// disk. One process at a time uses a folder; a second start asks the first to come forward.
@NullMarked
package metodist.storage.folder;

import org.jspecify.annotations.NullMarked;
