/// What comes in as one thing and holds many documents: a folder, a zip, a letter with attachments.
/// Everything in it becomes a file to read or a sentence on why not; a letter's own words are kept.
@NullMarked
package metodist.reports.source.parcel;

import org.jspecify.annotations.NullMarked;
