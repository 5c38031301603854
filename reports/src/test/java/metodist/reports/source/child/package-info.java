/// The reading process: limits, kills, restarts, nothing left behind.
@NullMarked
package metodist.reports.source.child;

import org.jspecify.annotations.NullMarked;
