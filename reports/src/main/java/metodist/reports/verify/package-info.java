/// Cross-checks of papers: whether what a package of documents says in one place agrees with what
/// it says in another. For now the self-check of orders composed by the program; the checks of
/// foreign files join it here.
@NullMarked
package metodist.reports.verify;

import org.jspecify.annotations.NullMarked;
