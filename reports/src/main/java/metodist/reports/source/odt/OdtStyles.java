package metodist.reports.source.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.source.TreeBuilder.Look;
import metodist.reports.source.list.ListLevel;
import metodist.reports.source.list.NumberFormat;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The styles of an OpenDocument text: named ones and those made for a single place.
final class OdtStyles {
  private static final int MAX_CHAIN = 30;
  private static final int LEVELS = 10;

  /// The list style of numbered headings.
  static final String OUTLINE = "\u0000outline";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<ListLevel>> lists = new HashMap<>();

  private static final class Style {
    String parent = "";
    String list = "";
    @Nullable Boolean bold;
    @Nullable Boolean italic;
    @Nullable Boolean underlined;
    @Nullable Boolean struck;
    @Nullable Boolean coloured;
    @Nullable Boolean hidden;
  }

  /// How text looks with all that its styles inherit.
  record Looks(Look look, boolean hidden) {}

  /// Reads `office:styles` or `office:automatic-styles`.
  void read(XmlPull xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "style:style" -> style(xml);
            case "text:list-style" -> lists.put(xml.attribute("name", ""), levels(xml));
            case "text:outline-style" -> lists.put(OUTLINE, levels(xml));
            default -> {}
          }
        });
  }

  private void style(XmlPull xml) throws IOException {
    Style style = new Style();
    String key = xml.attribute("family", "") + "/" + xml.attribute("name", "");
    style.parent = xml.attribute("parent-style-name", "");
    style.list = xml.attribute("list-style-name", "");
    xml.children(
        name -> {
          if (name.equals("style:text-properties")) {
            style.bold = bold(xml.attribute("font-weight"));
            style.italic = not(xml.attribute("font-style"), "normal");
            style.underlined = not(xml.attribute("text-underline-style"), "none");
            style.struck = not(xml.attribute("text-line-through-style"), "none");
            style.coloured = coloured(xml.attribute("color"));
            style.hidden = not(xml.attribute("display"), "true");
          }
        });
    styles.put(key, style);
  }

  private static @Nullable Boolean bold(@Nullable String weight) {
    return weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00");
  }

  private static @Nullable Boolean not(@Nullable String value, String plain) {
    return value == null ? null : !value.equals(plain);
  }

  private static @Nullable Boolean coloured(@Nullable String colour) {
    return colour == null ? null : !colour.equals("#000000");
  }

  /// Text in character styles, the innermost first, in a paragraph style.
  Looks looks(List<String> characterStyles, String paragraphStyle) {
    Style all = new Style();
    for (String style : characterStyles) {
      add(all, "text/", style);
    }
    add(all, "paragraph/", paragraphStyle);
    Look look =
        new Look(
            is(all.bold), is(all.italic), is(all.underlined), is(all.struck), is(all.coloured));
    return new Looks(look, is(all.hidden));
  }

  private void add(Style to, String family, String name) {
    String at = name;
    for (int i = 0; i < MAX_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.get(family + at);
      if (style == null) {
        return;
      }
      to.bold = to.bold != null ? to.bold : style.bold;
      to.italic = to.italic != null ? to.italic : style.italic;
      to.underlined = to.underlined != null ? to.underlined : style.underlined;
      to.struck = to.struck != null ? to.struck : style.struck;
      to.coloured = to.coloured != null ? to.coloured : style.coloured;
      to.hidden = to.hidden != null ? to.hidden : style.hidden;
      at = style.parent;
    }
  }

  private static boolean is(@Nullable Boolean value) {
    return value != null && value;
  }

  /// The list style that a paragraph style puts its paragraphs in, empty for none.
  String listOf(String paragraphStyle) {
    String at = paragraphStyle;
    for (int i = 0; i < MAX_CHAIN; i++) {
      Style style = styles.get("paragraph/" + at);
      if (style == null) {
        return "";
      }
      if (!style.list.isEmpty()) {
        return style.list;
      }
      at = style.parent;
    }
    return "";
  }

  List<ListLevel> levels(String listStyle) {
    return lists.getOrDefault(listStyle, List.of());
  }

  private static List<ListLevel> levels(XmlPull xml) throws IOException {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(ListLevel.NOTHING);
    }
    xml.children(
        name -> {
          int level = xml.number("level", 0) - 1;
          if (level < 0 || level >= LEVELS) {
            return;
          }
          switch (name) {
            case "text:list-level-style-number", "text:outline-level-style" ->
                levels.set(level, number(xml, level));
            case "text:list-level-style-bullet" ->
                levels.set(level, ListLevel.bullet(xml.attribute("bullet-char", "•")));
            default -> {}
          }
        });
    return levels;
  }

  private static ListLevel number(XmlPull xml, int level) {
    NumberFormat format = NumberFormat.ofOpenDocument(xml.attribute("num-format", ""));
    int start = xml.number("start-value", 1);
    String pattern = xml.attribute("num-list-format");
    if (pattern != null) {
      return new ListLevel(format, pattern.replaceAll("(%\\d)%", "$1"), start, false);
    }
    StringBuilder text = new StringBuilder(xml.attribute("num-prefix", ""));
    if (format != NumberFormat.NONE) {
      int shown = Math.clamp(xml.number("display-levels", 1), 1, level + 1);
      for (int l = level + 1 - shown; l <= level; l++) {
        text.append('%').append(l + 1).append(l < level ? "." : "");
      }
    }
    text.append(xml.attribute("num-suffix", ""));
    return new ListLevel(format, text.toString(), start, false);
  }
}
