/// Readers of foreign files against files made here, of every format and every kind of damage.
@NullMarked
package metodist.reports.source;

import org.jspecify.annotations.NullMarked;
