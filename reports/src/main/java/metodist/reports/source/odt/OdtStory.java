package metodist.reports.source.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import metodist.reports.source.Omission;
import metodist.reports.source.SourceMark;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.xml.XmlPull;

/// Walks through the body of an OpenDocument text into the tree.
final class OdtStory implements XmlPull.Mixed {
  private static final int MAX_BLANKS = 1_000;

  private final XmlPull xml;
  private final TreeBuilder tree;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final OdtFields fields;
  private final Deque<String> spans = new ArrayDeque<>();

  /// Deleted stretches whose text still stands in its place, by the id of the change.
  private final Set<String> deletions = new HashSet<>();

  private final Set<String> openDeletions = new HashSet<>();
  private String paragraphStyle = "";

  /// Blanks run together; none stands at the beginning of a paragraph.
  private boolean afterBlank = true;

  OdtStory(XmlPull xml, TreeBuilder tree, OdtStyles styles) {
    this.xml = xml;
    this.tree = tree;
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.fields = new OdtFields(xml, tree);
  }

  void content() throws IOException {
    xml.children(this);
  }

  @Override
  public void at(String name) throws IOException {
    switch (name) {
      case "text:p" -> paragraph(0);
      case "text:h" -> paragraph(Math.clamp(xml.number("outline-level", 1), 1, 9));
      case "text:list" -> list();
      case "text:list-item" -> item(true);
      case "text:list-header" -> item(false);
      case "table:table" -> table();
      case "table:table-row" -> row();
      case "table:table-cell" -> cell();
      case "table:covered-table-cell" -> covered();
      case "table:table-header-rows" -> headerRows();
      case "text:span" -> span();
      case "text:note" -> note();
      case "text:section" -> section();
      case "draw:text-box" -> box();
      case "draw:frame", "draw:g", "draw:a" -> xml.children(this);
      default -> {
        if (!inlineSign(name)) {
          other(name);
        }
      }
    }
  }

  private boolean inlineSign(String name) throws IOException {
    switch (name) {
      case "text:s" -> blank(" ".repeat(Math.clamp(xml.number("c", 1), 1, MAX_BLANKS)));
      case "text:tab" -> blank("\t");
      case "text:line-break" -> blank("\n");
      case "text:change-start" -> {
        String change = xml.attribute("change-id", "");
        if (deletions.contains(change)) {
          openDeletions.add(change);
        }
      }
      case "text:change-end" -> openDeletions.remove(xml.attribute("change-id", ""));
      case "text:bookmark-start" -> beginBookmark(xml.attribute("name", ""));
      case "text:bookmark-end" -> tree.endMark("bookmark " + xml.attribute("name", ""));
      case "text:bookmark" -> {
        String bookmark = xml.attribute("name", "");
        beginBookmark(bookmark);
        tree.endMark("bookmark " + bookmark);
      }
      case "office:annotation" -> tree.omit(Omission.COMMENTS);
      case "text:tracked-changes" -> changes();
      case "draw:image" -> tree.omit(Omission.PICTURES);
      case "draw:object", "draw:object-ole" -> tree.omit(Omission.OBJECTS);
      case "office:forms", "text:hidden-text", "text:note-citation", "x:title", "x:desc" -> {}
      default -> {
        return fields.at(name, this);
      }
    }
    return true;
  }

  /// A shape holds its text like a text box; everything else is looked into.
  private void other(String name) throws IOException {
    if (name.startsWith("draw:")) {
      box();
    } else if (tree.inParagraph()) {
      xml.mixed(this);
    } else {
      xml.children(this);
    }
  }

  @Override
  public void text(String text) {
    if (!tree.inParagraph()) {
      return;
    }
    StringBuilder collapsed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank) {
        collapsed.append(c);
      } else if (!afterBlank) {
        collapsed.append(' ');
      }
      afterBlank = blank;
    }
    put(collapsed.toString());
  }

  private void blank(String blank) {
    put(blank);
    afterBlank = false;
  }

  private void put(String text) {
    if (text.isEmpty() || !openDeletions.isEmpty()) {
      return;
    }
    OdtStyles.Looks looks = styles.looks(new ArrayList<>(spans), paragraphStyle);
    if (!looks.hidden()) {
      tree.text(text, looks.look());
    } else if (!text.isBlank()) {
      tree.omit(Omission.HIDDEN_TEXT);
    }
  }

  private void paragraph(int outline) throws IOException {
    String outerStyle = paragraphStyle;
    paragraphStyle = xml.attribute("style-name", "");
    tree.beginParagraph(lists.next(paragraphStyle, outline), outline);
    afterBlank = true;
    xml.mixed(this);
    tree.endParagraph();
    paragraphStyle = outerStyle;
    afterBlank = false;
  }

  private void list() throws IOException {
    lists.begin(xml);
    xml.children(this);
    lists.end();
  }

  private void item(boolean marked) throws IOException {
    lists.item(marked);
    xml.children(this);
  }

  private void span() throws IOException {
    spans.push(xml.attribute("style-name", ""));
    xml.mixed(this);
    spans.pop();
  }

  private void beginBookmark(String name) {
    if (!name.isBlank() && !name.startsWith("_")) {
      tree.beginMark("bookmark " + name, SourceMark.Kind.BOOKMARK, name, false);
    }
  }

  private void note() throws IOException {
    boolean outerBlank = afterBlank;
    tree.beginFootnote();
    xml.children(this);
    tree.endFootnote();
    afterBlank = outerBlank;
  }

  private void box() throws IOException {
    boolean outerBlank = afterBlank;
    tree.beginTextBox();
    xml.children(this);
    tree.endTextBox();
    afterBlank = outerBlank;
  }

  private void section() throws IOException {
    if (xml.attribute("display", "true").equals("none")) {
      tree.omit(Omission.HIDDEN_TEXT);
    } else {
      xml.children(this);
    }
  }

  /// Tells which changes are deletions and may hold their text; insertions stand in the body.
  private void changes() throws IOException {
    xml.children(
        _ -> {
          String id = xml.attribute("id", "");
          xml.children(
              kind -> {
                if (kind.equals("text:deletion")) {
                  deletions.add(id);
                  tree.omit(Omission.DELETED_TEXT);
                }
              });
        });
  }

  private void table() throws IOException {
    tree.beginTable();
    xml.children(this);
    tree.endTable();
  }

  private boolean inHeaderRows;

  private void headerRows() throws IOException {
    inHeaderRows = true;
    xml.children(this);
    inHeaderRows = false;
  }

  private void row() throws IOException {
    if (tree.inTable()) {
      tree.beginRow(inHeaderRows);
    }
    xml.children(this);
  }

  private void cell() throws IOException {
    if (!tree.inTable()) {
      xml.children(this);
      return;
    }
    int columns = xml.number("number-columns-spanned", 1);
    int rows = xml.number("number-rows-spanned", 1);
    int repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, 100);
    tree.beginCell(columns, rows);
    // the covered cells of a span over columns follow as elements of their own
    tree.skipColumns(1 - Math.clamp(columns, 1, 500));
    boolean outerHeader = inHeaderRows;
    inHeaderRows = false;
    xml.children(this);
    inHeaderRows = outerHeader;
    tree.endCell();
    for (int i = 1; i < repeated; i++) {
      tree.beginCell(1, 1);
      tree.endCell();
    }
  }

  private void covered() throws IOException {
    if (tree.inTable()) {
      tree.skipColumns(xml.number("number-columns-repeated", 1));
      if (!xml.text().isBlank()) {
        tree.omit(Omission.COVERED_TEXT);
      }
    }
  }
}
