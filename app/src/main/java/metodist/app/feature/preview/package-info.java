/// The preview of a paper: its pages as they will be printed, with Word, PDF and print. Any screen
/// opens it by a destination; it is no section of the rail.
@NullMarked
package metodist.app.feature.preview;

import org.jspecify.annotations.NullMarked;
