/// «Сегодня»: what is due, what was begun, what ends. The first screen; all of it is read from the
/// facts, nothing is kept.
@NullMarked
package metodist.app.feature.start;

import org.jspecify.annotations.NullMarked;
