/// Folders, zips and letters made here byte by byte.
@NullMarked
package metodist.reports.source.parcel;

import org.jspecify.annotations.NullMarked;
