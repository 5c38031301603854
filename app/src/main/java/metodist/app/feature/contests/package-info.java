/// Contests on the screen: the list by academic year and the card with stages, checklist, criteria
/// and the way through the states, each step with the reason that stands in its way.
@NullMarked
package metodist.app.feature.contests;

import org.jspecify.annotations.NullMarked;
