package metodist.reports.source.rtf;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import metodist.reports.source.Omission;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.list.Symbols;

/// The text itself: bytes become characters by the code page of their font, characters go where
/// their group says; control words of text, paragraphs and tables.
final class RtfText {
  private final TreeBuilder tree;
  private final RtfTables tables;
  private final CodePages pages = new CodePages();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder characters = new StringBuilder();

  /// What destinations other than the text collect.
  private final StringBuilder words = new StringBuilder();

  private final StringBuilder marker = new StringBuilder();
  private final Map<Integer, Integer> outlines = new HashMap<>();
  private final RtfColours colours = new RtfColours();
  private int definedFont;
  private int definedStyle;

  RtfText(TreeBuilder tree) {
    this.tree = tree;
    this.tables = new RtfTables(tree);
  }

  RtfColours colours() {
    return colours;
  }

  void add(byte b) {
    bytes.write(b);
  }

  void add(char c) {
    characters.append(c);
  }

  void flushBytes(RtfGroup group) {
    if (bytes.size() > 0) {
      characters.append(pages.decode(bytes.toByteArray(), group.font));
      bytes.reset();
    }
  }

  /// The text so far belongs to this group.
  void flush(RtfGroup group) {
    flushBytes(group);
    if (characters.isEmpty()) {
      return;
    }
    String text = characters.toString();
    characters.setLength(0);
    switch (group.destination) {
      case TEXT -> put(group, text);
      case LIST_TEXT -> marker.append(text);
      case COLOURS -> colours.text(text);
      case SKIP, FONT_TABLE, FIELD_CODE, PROPERTIES -> {}
      default -> words.append(text);
    }
  }

  String takeWords() {
    String taken = words.toString().strip();
    words.setLength(0);
    return taken;
  }

  private void put(RtfGroup group, String text) {
    if (group.hidden || group.deleted) {
      if (!text.isBlank()) {
        tree.omit(group.deleted ? Omission.DELETED_TEXT : Omission.HIDDEN_TEXT);
      }
      return;
    }
    beginParagraph(group);
    StringBuilder seen = new StringBuilder();
    text.chars().forEach(c -> seen.append((char) Symbols.seen(c)));
    tree.text(seen.toString(), group.look());
  }

  void beginParagraph(RtfGroup group) {
    tables.enter(inBox == 0 ? group.level() : tables.depth());
    if (!tree.inParagraph()) {
      tree.beginParagraph(Symbols.readable(marker.toString().strip()), group.outline);
      marker.setLength(0);
    }
  }

  /// Depth of notes and text boxes: their paragraphs stand in no table of the body's.
  private int inBox;

  void enterBox() {
    inBox++;
  }

  void leaveBox() {
    inBox--;
  }

  void finish() {
    tree.endParagraph();
    tables.enter(0);
  }

  void control(RtfGroup group, String word, boolean hasParameter, int parameter) {
    if (!sign(group, word)
        && !look(group, word, !hasParameter || parameter != 0)
        && !paragraph(group, word, parameter)
        && !tables.define(word, parameter, group.nestedRow)) {
      font(group, word, parameter);
    }
  }

  private void font(RtfGroup group, String word, int parameter) {
    switch (word) {
      case "f" -> group.font = parameter;
      case "cf" -> group.coloured = colours.coloured(parameter);
      case "ansicpg" -> pages.ofFile(parameter);
      case "mac" -> pages.ofFile(10000);
      case "pc" -> pages.ofFile(437);
      case "pca" -> pages.ofFile(850);
      default -> {}
    }
  }

  /// A control word of the table of fonts.
  void define(String word, int parameter) {
    switch (word) {
      case "f" -> definedFont = parameter;
      case "fcharset" -> pages.ofFont(definedFont, CodePages.ofCharset(parameter));
      case "cpg" -> pages.ofFont(definedFont, parameter);
      default -> {}
    }
  }

  /// A control word of the style sheet.
  void defineStyle(String word, int parameter) {
    switch (word) {
      case "s" -> definedStyle = parameter;
      case "outlinelevel" -> outlines.put(definedStyle, outline(parameter));
      default -> {}
    }
  }

  void styleNamed(String name) {
    String lower = name.replace(";", "").strip().toLowerCase(Locale.ROOT);
    if (lower.matches("(heading|заголовок) [1-9]")) {
      outlines.putIfAbsent(definedStyle, lower.charAt(lower.length() - 1) - '0');
    }
    definedStyle = 0;
  }

  private static int outline(int level) {
    return level >= 0 && level <= 8 ? level + 1 : 0;
  }

  private boolean sign(RtfGroup group, String word) {
    String sign =
        switch (word) {
          case "tab" -> "\t";
          case "line", "lbr" -> "\n";
          case "page", "column" -> tree.inParagraph() ? "\n" : "";
          case "~" -> "\u00A0";
          case "_" -> "\u2011";
          case "-" -> "\u00AD";
          case "emdash" -> "—";
          case "endash" -> "–";
          case "lquote" -> "‘";
          case "rquote" -> "’";
          case "ldblquote" -> "“";
          case "rdblquote" -> "”";
          case "bullet" -> "•";
          case "emspace" -> "\u2003";
          case "enspace" -> "\u2002";
          case "qmspace" -> "\u2005";
          case "zwj" -> "\u200D";
          case "zwnj" -> "\u200C";
          default -> null;
        };
    if (sign != null && !sign.isEmpty()) {
      put(group, sign);
    }
    return sign != null;
  }

  private static boolean look(RtfGroup group, String word, boolean on) {
    switch (word) {
      case "b" -> group.bold = on;
      case "i" -> group.italic = on;
      case "strike", "striked" -> group.struck = on;
      case "v" -> group.hidden = on;
      case "deleted" -> group.deleted = on;
      case "ulnone" -> group.underlined = false;
      case "plain" -> group.plain();
      case "ul", "uld", "uldb", "uldash", "uldashd", "uldashdd", "ulw", "ulth", "ulwave" ->
          group.underlined = on;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean paragraph(RtfGroup group, String word, int parameter) {
    switch (word) {
      case "pard" -> {
        group.inTable = false;
        group.tableLevel = 0;
        group.outline = 0;
      }
      case "intbl" -> group.inTable = true;
      case "itap" -> group.tableLevel = Math.max(0, parameter);
      case "outlinelevel" -> group.outline = outline(parameter);
      case "s" -> group.outline = outlines.getOrDefault(parameter, 0);
      case "par" -> endParagraph(group);
      case "sect" -> {
        if (tree.inParagraph()) {
          endParagraph(group);
        }
      }
      case "cell" -> endCell(group, 1);
      case "nestcell" -> endCell(group, Math.max(2, group.level()));
      case "row" -> tables.endRow(false);
      case "nestrow" -> tables.endRow(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// A deleted mark joins its paragraph with the next one.
  private void endParagraph(RtfGroup group) {
    beginParagraph(group);
    if (!group.deleted) {
      tree.endParagraph();
    }
  }

  private void endCell(RtfGroup group, int level) {
    if (inBox > 0) {
      endParagraph(group);
      return;
    }
    tables.enter(level);
    if (!tree.inParagraph()) {
      tree.beginParagraph(Symbols.readable(marker.toString().strip()), group.outline);
      marker.setLength(0);
    }
    tables.endCell(level);
  }
}
