/// Composers: facts of the field in, a paper as a document tree out; pure, and nothing about file
/// formats. Each kind of paper has a composer of its own. What they share — the issuer's head, the
/// signature block, table grids, wording — stands beside them, so that all papers look alike.
@NullMarked
package metodist.reports.compose;

import org.jspecify.annotations.NullMarked;
