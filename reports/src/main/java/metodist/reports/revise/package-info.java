/// Правки от руки: what became of a Word file of ours since it was made. Three texts are held
/// against each other, paragraph by paragraph and word by word: as it was made, as it is now, as it
/// would be made today. From them come the differences to read and a file in which only the changed
/// data is new.
@NullMarked
package metodist.reports.revise;

import org.jspecify.annotations.NullMarked;
