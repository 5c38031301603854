/// Papers as they were at one moment, whole, as bytes that are read again: what is kept of an order
/// when it is registered.
@NullMarked
package metodist.reports.image;

import org.jspecify.annotations.NullMarked;
