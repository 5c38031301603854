package metodist.reports.source.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The document's styles with what they inherit.
final class StyleSheet {
  /// A longer chain of styles goes round in a circle.
  private static final int MAX_CHAIN = 30;

  private final Map<String, Style> styles = new HashMap<>();
  private RunLooks defaults = RunLooks.NOTHING;
  private String defaultParagraph = "";

  private record Style(String name, String basedOn, RunLooks runs, ParagraphLooks paragraph) {}

  /// Reads `w:styles`.
  void read(XmlPull xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "w:style" -> style(xml);
            case "w:docDefaults" -> defaults(xml);
            default -> {}
          }
        });
  }

  private void defaults(XmlPull xml) throws IOException {
    xml.children(
        outer -> {
          if (outer.equals("w:rPrDefault")) {
            xml.children(
                name -> {
                  if (name.equals("w:rPr")) {
                    defaults = RunLooks.read(xml);
                  }
                });
          }
        });
  }

  private void style(XmlPull xml) throws IOException {
    String id = xml.attribute("styleId", "");
    String isDefault = xml.attribute("default", "0");
    if (xml.attribute("type", "").equals("paragraph") && isDefault.matches("1|true|on")) {
      defaultParagraph = id;
    }
    Style[] style = {new Style("", "", RunLooks.NOTHING, ParagraphLooks.NOTHING)};
    xml.children(
        name -> {
          Style s = style[0];
          style[0] =
              switch (name) {
                case "w:name" ->
                    new Style(xml.attribute("val", ""), s.basedOn, s.runs, s.paragraph);
                case "w:basedOn" ->
                    new Style(s.name, xml.attribute("val", ""), s.runs, s.paragraph);
                case "w:rPr" -> new Style(s.name, s.basedOn, RunLooks.read(xml), s.paragraph);
                case "w:pPr" -> new Style(s.name, s.basedOn, s.runs, ParagraphLooks.read(xml));
                default -> s;
              };
        });
    styles.put(id, style[0]);
  }

  /// How a run looks: its own properties over its style's over the paragraph's over the defaults.
  RunLooks run(RunLooks direct, String paragraphStyle) {
    RunLooks paragraph = runs(paragraphId(paragraphStyle));
    RunLooks character = direct.style().isEmpty() ? RunLooks.NOTHING : runs(direct.style());
    return direct.over(character.toggledOn(paragraph)).over(defaults);
  }

  /// 1–9 for a heading, 0 for body text.
  int outline(ParagraphLooks direct) {
    if (direct.outline() != null) {
      return level(direct.outline());
    }
    String id = paragraphId(direct.style());
    for (int i = 0; i < MAX_CHAIN; i++) {
      Style style = styles.get(id);
      if (style == null) {
        return 0;
      }
      if (style.paragraph.outline() != null) {
        return level(style.paragraph.outline());
      }
      String name = style.name.toLowerCase(Locale.ROOT);
      if (name.matches("(heading|заголовок) [1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      id = style.basedOn;
    }
    return 0;
  }

  private static int level(int outline) {
    return outline >= 0 && outline <= 8 ? outline + 1 : 0;
  }

  /// The list that the paragraph's style puts it in: the style that says so, and the list's number
  /// and level as far as they are said.
  @Nullable StyleList list(String paragraphStyle) {
    String id = paragraphId(paragraphStyle);
    Integer level = null;
    for (int i = 0; i < MAX_CHAIN; i++) {
      Style style = styles.get(id);
      if (style == null) {
        return null;
      }
      level = level == null ? style.paragraph.level() : level;
      String list = style.paragraph.list();
      if (list != null) {
        return new StyleList(id, list, level);
      }
      id = style.basedOn;
    }
    return null;
  }

  record StyleList(String style, String list, @Nullable Integer level) {}

  private RunLooks runs(String id) {
    RunLooks looks = RunLooks.NOTHING;
    String at = id;
    for (int i = 0; i < MAX_CHAIN; i++) {
      Style style = styles.get(at);
      if (style == null) {
        break;
      }
      looks = looks.over(style.runs);
      at = style.basedOn;
    }
    return looks;
  }

  private String paragraphId(String style) {
    return style.isEmpty() ? defaultParagraph : style;
  }
}
