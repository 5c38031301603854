/// The spreadsheet writer, read back with POI.
@org.jspecify.annotations.NullMarked
package metodist.reports.xlsx;
