/// The schedule board of an event: the pool of talks without a place, the days with their rooms and
/// times, moves by mouse and by keyboard with the clashes they would bring, the published programme
/// and what has changed since. What is drawn is computed off the interface thread; while something
/// is carried only its own clashes are looked up.
@NullMarked
package metodist.app.feature.schedule;

import org.jspecify.annotations.NullMarked;
