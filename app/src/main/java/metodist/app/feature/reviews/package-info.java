/// Experts' work on the screen: who judges what, the matrix of marks with paste from Excel, sheets
/// with words and signatures, ranking with a cut line. A missing mark is never a zero.
@NullMarked
package metodist.app.feature.reviews;

import org.jspecify.annotations.NullMarked;
