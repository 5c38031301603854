package metodist.reports.source.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.source.list.ListCounters;
import metodist.reports.source.list.ListLevel;
import metodist.reports.source.xml.XmlPull;

/// The lists around the place being read. Only the first paragraph of an item has a marker.
final class OdtLists {
  private final OdtStyles styles;
  private final ListCounters counters = new ListCounters();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> countedBy = new HashMap<>();
  private final Map<String, String> lastOfStyle = new HashMap<>();
  private int lists;

  private static final class Open {
    final String style;
    final String counter;
    boolean itemBegins;

    Open(String style, String counter) {
      this.style = style;
      this.counter = counter;
    }
  }

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /// Reads the attributes of `text:list`.
  void begin(XmlPull xml) {
    Open outer = open.peek();
    String style = xml.attribute("style-name", outer == null ? "" : outer.style);
    if (outer != null) {
      open.push(new Open(style, outer.counter));
      return;
    }
    String counter = "list " + lists++;
    String continued = xml.attribute("continue-list");
    if (continued != null) {
      counter = countedBy.getOrDefault(continued, counter);
    } else if (xml.attribute("continue-numbering", "false").equals("true")) {
      counter = lastOfStyle.getOrDefault(style, counter);
    }
    String id = xml.attribute("id");
    if (id != null) {
      countedBy.put(id, counter);
    }
    lastOfStyle.put(style, counter);
    open.push(new Open(style, counter));
  }

  void end() {
    open.pop();
  }

  /// An item, or a heading of the list, which has no marker.
  void item(boolean marked) {
    if (!open.isEmpty()) {
      open.getFirst().itemBegins = marked;
    }
  }

  /// The marker of the next paragraph; `outline` is its heading level, 0 for body text.
  String next(String paragraphStyle, int outline) {
    Open list = open.peek();
    if (list == null) {
      return outline == 0
          ? ""
          : counters.next(OdtStyles.OUTLINE, styles.levels(OdtStyles.OUTLINE), outline - 1);
    }
    if (!list.itemBegins) {
      return "";
    }
    // the first paragraph of an item that only holds a deeper list belongs to the deeper item
    open.forEach(around -> around.itemBegins = false);
    String style = list.style.isEmpty() ? styles.listOf(paragraphStyle) : list.style;
    List<ListLevel> levels = styles.levels(style);
    return counters.next(list.counter, levels, open.size() - 1);
  }
}
