/// Small values that every domain uses: typed identifiers, names, terms, sums, problems.
/// A type belongs here only when at least two domains need it. Nothing here knows storage,
// documents or the screen.
@NullMarked
package metodist.model.shared;

import org.jspecify.annotations.NullMarked;
