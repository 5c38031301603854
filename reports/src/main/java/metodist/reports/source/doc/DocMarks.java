package metodist.reports.source.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metodist.reports.source.SourceMark;
import metodist.reports.source.TreeBuilder;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Bookmark;
import org.apache.poi.hwpf.usermodel.Bookmarks;

/// The bookmarks of a .doc, which stand apart from the text as character positions.
final class DocMarks {
  private final TreeBuilder tree;
  private final List<Edge> edges = new ArrayList<>();
  private int next;

  private record Edge(int at, boolean start, String key, String name) {}

  /// The bookmarks that begin between two positions, the second exclusive.
  DocMarks(HWPFDocument word, TreeBuilder tree, int from, int to) {
    this.tree = tree;
    Bookmarks bookmarks = word.getBookmarks();
    int count = bookmarks == null ? 0 : bookmarks.getBookmarksCount();
    for (int i = 0; i < count; i++) {
      Bookmark bookmark = bookmarks.getBookmark(i);
      String name = bookmark.getName();
      boolean here = bookmark.getStart() >= from && bookmark.getStart() < to;
      if (here && !name.isBlank() && !name.startsWith("_")) {
        edges.add(new Edge(bookmark.getStart(), true, "bookmark " + i, name));
        int end = Math.max(bookmark.getStart(), bookmark.getEnd());
        edges.add(new Edge(end, false, "bookmark " + i, name));
      }
    }
    // A stable order: the end of an empty bookmark stays behind its start.
    edges.sort(Comparator.comparingInt(Edge::at));
  }

  /// The character at this position comes next; `before` brings the tree up to it when a bookmark
  /// begins or ends here.
  void at(int position, Runnable before) {
    if (next < edges.size() && edges.get(next).at() <= position) {
      before.run();
    }
    while (next < edges.size() && edges.get(next).at() <= position) {
      fire(edges.get(next++));
    }
  }

  /// The open paragraph ends before this position: what ends with it ends in it.
  void beforeEnd(int position) {
    at(position - 1, () -> {});
    for (int i = next; i < edges.size() && edges.get(i).at() == position; i++) {
      if (!edges.get(i).start()) {
        tree.endMark(edges.get(i).key());
      }
    }
  }

  private void fire(Edge edge) {
    if (edge.start()) {
      tree.beginMark(edge.key(), SourceMark.Kind.BOOKMARK, edge.name(), false);
    } else {
      tree.endMark(edge.key());
    }
  }
}
