/// Working years: their rows and the reading of them.
@NullMarked
package metodist.storage.calendar;

import org.jspecify.annotations.NullMarked;
