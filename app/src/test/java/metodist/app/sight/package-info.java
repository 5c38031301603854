/// What can be judged of a screen without eyes: words cut off, pale letters, nameless fields, small
/// targets, foreign words. Each judge takes a laid-out scene and returns the faults as sentences.
@NullMarked
package metodist.app.sight;

import org.jspecify.annotations.NullMarked;
