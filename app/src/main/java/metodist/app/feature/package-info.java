/// What the features of the window share: the places one leads to from another, the things every
/// screen works with, states as icon and word, and how the outcome of a step is told. No feature
/// knows another; they know this.
@NullMarked
package metodist.app.feature;

import org.jspecify.annotations.NullMarked;
