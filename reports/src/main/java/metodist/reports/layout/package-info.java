/// The layout engine: a document tree in, finished pages out. It follows the rules of Word (greedy
/// lines, rows that move whole, headings that keep with their text, footnotes under the page that
/// marks them), so that the PDF made from its pages and the Word file made from the same tree agree
/// line by line. It computes and does nothing else: no files, no settings, no clock. Inside,
/// vertical measures are whole twips, as office programs count them; a finished [Page] is in points
/// from its top left corner.
@org.jspecify.annotations.NullMarked
package metodist.reports.layout;
