/// Orders on the screen: the journal and the card with clauses, appendices whose headings are
/// derived, checks and the pages as they will be printed.
@NullMarked
package metodist.app.feature.orders;

import org.jspecify.annotations.NullMarked;
