/// Правописание: which words of a text the Russian dictionary does not know, and what may have been
/// meant. The dictionary is read when a long text is first written in, on a thread of its own, and
/// stays for the life of the process; words the user has taught lie in the data folder.
@NullMarked
package metodist.app.spelling;

import org.jspecify.annotations.NullMarked;
