/// RTF's constructs one by one.
@NullMarked
package metodist.reports.source.rtf;

import org.jspecify.annotations.NullMarked;
