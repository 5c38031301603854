package metodist.reports.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The logical structure of the pages, for readers that speak a paper aloud: a tree of nodes in
/// reading order. A mark on a page names the node it belongs to; [#ARTIFACT] marks what is no
/// content (rules, page numbers, repeated headers). Invariant: a node holds either marks or
/// children, never both.
public record Structure(List<Node> nodes) {
  public static final int ARTIFACT = -1;
  public static final int ROOT = 0;

  public Structure {
    nodes = List.copyOf(nodes);
  }

  /// `alt` speaks for a picture; spans are of table cells.
  public record Node(
      int id, int parent, Role role, @Nullable String alt, int colSpan, int rowSpan) {}

  public enum Role {
    DOCUMENT,
    SECT,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    LBL,
    LBODY,
    SPAN,
    LINK,
    NOTE,
    FIGURE,
    TOC,
    TOCI,
    TABLE,
    TR,
    TH,
    TD
  }
}
