/// Reads .docx, .docm and Word's XML of 2003. The parts are streamed element by element and
/// everything unknown is transparent, so that text is found wherever Word may put it: in content
/// controls, hyperlinks, insertions, text boxes, nested tables.
@NullMarked
package metodist.reports.source.docx;

import org.jspecify.annotations.NullMarked;
