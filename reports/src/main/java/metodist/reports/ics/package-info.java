/// Calendars by RFC 5545: what a programme tells a calendar, and the writer of .ics files.
@NullMarked
package metodist.reports.ics;

import org.jspecify.annotations.NullMarked;
