/// The database file: its settings, its schema and how a new, older or newer one is met. A file is
/// never changed in place by a migration: the new one is made ready beside it and takes its place
/// in one step.
@NullMarked
package metodist.storage.database;

import org.jspecify.annotations.NullMarked;
