/// Tables for a spreadsheet: registers, score summaries, lists to sort and count further. Text
/// stays text whatever it begins with, numbers and dates are real ones, and POI's types never leave
/// the package.
@org.jspecify.annotations.NullMarked
package metodist.reports.xlsx;
