/// Every kind of file that is no document, and every kind of damage.
@NullMarked
package metodist.reports.source.direct;

import org.jspecify.annotations.NullMarked;
