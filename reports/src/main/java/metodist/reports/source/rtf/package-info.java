/// Reads Rich Text Format: a tokenizer of our own, a stack of group states without recursion,
/// tables put together from the edges of their cells.
@NullMarked
package metodist.reports.source.rtf;

import org.jspecify.annotations.NullMarked;
