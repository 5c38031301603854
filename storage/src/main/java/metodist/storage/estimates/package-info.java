/// Estimates with their lines and sources, and the directory of budget codes.
@NullMarked
package metodist.storage.estimates;

import org.jspecify.annotations.NullMarked;
