/// Reads .doc of Word 97–2003 with POI's HWPF, which gives characters, paragraphs and properties;
/// tables, fields, lists and bookmarks are put together here.
@NullMarked
package metodist.reports.source.doc;

import org.jspecify.annotations.NullMarked;
