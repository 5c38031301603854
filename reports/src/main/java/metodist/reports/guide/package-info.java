/// The guide of the program, read from its Markdown: the help on the screen and the printed guide
/// are drawn from the same chapters. Types of the Markdown library do not leave this package.
@NullMarked
package metodist.reports.guide;

import org.jspecify.annotations.NullMarked;
