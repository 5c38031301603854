/// OpenDocument's constructs one by one.
@NullMarked
package metodist.reports.source.odt;

import org.jspecify.annotations.NullMarked;
