/// Calendars are read back by the rules of RFC 5545.
@NullMarked
package metodist.reports.ics;

import org.jspecify.annotations.NullMarked;
