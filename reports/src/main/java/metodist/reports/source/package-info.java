/// Foreign documents as they were read: one neutral tree of paragraphs and tables, whatever the
/// format of the file. The reader of filled forms, the check of a package of papers and the
/// collection of articles all work on it and know nothing of Word, OpenDocument or RTF. Reading
/// never repairs or guesses: what stands in the file stands here, in reading order, and what was
/// left out (deleted text, comments, pictures) is told in [SourceDocument#notes].
@NullMarked
package metodist.reports.source;

import org.jspecify.annotations.NullMarked;
