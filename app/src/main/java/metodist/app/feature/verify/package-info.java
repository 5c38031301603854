/// Сверка комплекта on the screen: files chosen or dropped, or the composed papers of one of our
/// orders, checked as one package; findings by kind, each with its place, to be opened or passed
/// over with a reason.
@NullMarked
package metodist.app.feature.verify;

import org.jspecify.annotations.NullMarked;
