package metodist.reports.layout;

import java.util.List;

/// A paper laid out: what the PDF paints, what the contents of the Word file need, what the person
/// is told before printing. Headings stand in the order of the document.
public record Pages(
    String title,
    List<Page> pages,
    List<Heading> headings,
    Structure structure,
    LayoutReport report) {
  public Pages {
    pages = List.copyOf(pages);
    headings = List.copyOf(headings);
  }

  public int count() {
    return pages.size();
  }

  /// A heading with its automatic number, the index of its page (from 0), the number printed on
  /// that page, and its height on it in points from the top.
  public record Heading(String text, int level, int pageIndex, int pageNumber, double y) {}
}
