/// Tests of the features and what they share: an office on the sample district with dialogs answered
/// beforehand.
@NullMarked
package metodist.app.feature;

import org.jspecify.annotations.NullMarked;
