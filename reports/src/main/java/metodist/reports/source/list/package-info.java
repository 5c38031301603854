/// Automatic list numbers as the page shows them, whatever format of file they come from.
@NullMarked
package metodist.reports.source.list;

import org.jspecify.annotations.NullMarked;
