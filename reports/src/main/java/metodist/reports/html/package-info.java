/// The HTML writer: the document tree as one self-contained page of the web, for a site, a mail or
/// a screen reader. Nothing is loaded from elsewhere and nothing is executed; printed from a
/// browser it comes out on the paper the tree asks for.
@org.jspecify.annotations.NullMarked
package metodist.reports.html;
