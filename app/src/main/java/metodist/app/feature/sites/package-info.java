/// The register of sites on the screen: who holds which status till when, prolonged or ended on
/// which order.
@NullMarked
package metodist.app.feature.sites;

import org.jspecify.annotations.NullMarked;
