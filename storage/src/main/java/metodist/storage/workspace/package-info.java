/// The workspace on the database: one storage thread, edits as journalled transactions that are on
/// the disk before anybody is told so, undo, history and bin as readings of the journal.
@NullMarked
package metodist.storage.workspace;

import org.jspecify.annotations.NullMarked;
