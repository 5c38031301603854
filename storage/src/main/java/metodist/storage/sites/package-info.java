/// The register of sites in its tables. The basis of an award is an order kept here or the words of
/// an older one, never both.
@NullMarked
package metodist.storage.sites;

import org.jspecify.annotations.NullMarked;
