/// Events on the screen: the list, and the card in parts — facts, clusters, committee, programme,
/// talks, estimate, papers. Tables take a block copied from Excel.
@NullMarked
package metodist.app.feature.events;

import org.jspecify.annotations.NullMarked;
