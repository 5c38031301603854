/// The council's decisions on the screen: drafted along the ranked list, applied at once, and
/// turned into the order with its list and the certificates in one step.
@NullMarked
package metodist.app.feature.decisions;

import org.jspecify.annotations.NullMarked;
