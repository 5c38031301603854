/// The register of papers given out: which file, when, from which facts, and what of them has
/// changed since.
@NullMarked
package metodist.app.feature.issued;

import org.jspecify.annotations.NullMarked;
