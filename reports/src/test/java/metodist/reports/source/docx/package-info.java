/// Word's constructs one by one, as raw XML.
@NullMarked
package metodist.reports.source.docx;

import org.jspecify.annotations.NullMarked;
