/// Shows, searches and prints a finished PDF. Pages are rendered by PDFBox to plain pixels and
/// printed through the print service of the system, so that the window needs nothing but an array
/// of numbers and this package needs nothing of the window. Types of PDFBox do not leave it.
@org.jspecify.annotations.NullMarked
package metodist.reports.preview;
