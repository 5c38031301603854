/// How a record is kept in its tables: one mapper for each kind, and the reading and writing that
/// all kinds share. Lists of a record are loaded for all records at once, never one by one. A value
/// that cannot be mapped throws; nothing is guessed.
@NullMarked
package metodist.storage.records;

import org.jspecify.annotations.NullMarked;
