/// Paints finished pages into a PDF: archival (PDF/A-2a), tagged for screen readers, with its fonts
/// inside, bookmarks and live links. OpenPDF is used as a canvas only; where anything stands was
/// decided by the layout. The same pages and the same [PdfMeta] give the same bytes. Types of
/// OpenPDF do not leave this package.
@org.jspecify.annotations.NullMarked
package metodist.reports.pdf;
