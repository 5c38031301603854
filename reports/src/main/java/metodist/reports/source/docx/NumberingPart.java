package metodist.reports.source.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import metodist.reports.source.list.ListCounters;
import metodist.reports.source.list.ListLevel;
import metodist.reports.source.list.NumberFormat;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The document's list definitions and the counting of their items. Lists of one abstract
/// definition count on together unless one of them says where it starts.
final class NumberingPart {
  private static final int LEVELS = 9;

  private final Map<String, Abstract> abstracts = new HashMap<>();
  private final Map<String, Num> nums = new HashMap<>();

  /// Style links: the name of a list style to the abstract definition that defines it.
  private final Map<String, String> definedByStyle = new HashMap<>();

  private final ListCounters counters = new ListCounters();
  private final Set<String> restarted = new HashSet<>();

  /// `styles` at an index is the paragraph style that the level belongs to.
  private record Abstract(List<ListLevel> levels, List<String> styles, String styleLink) {}

  private record Num(
      String definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> own) {}

  /// Reads `w:numbering`.
  void read(XmlPull xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "w:abstractNum" -> definition(xml);
            case "w:num" -> num(xml);
            default -> {}
          }
        });
  }

  private void definition(XmlPull xml) throws IOException {
    String id = xml.attribute("abstractNumId", "");
    List<ListLevel> levels = new ArrayList<>();
    List<String> styles = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(ListLevel.NOTHING);
      styles.add("");
    }
    String[] link = {""};
    xml.children(
        name -> {
          switch (name) {
            case "w:lvl" -> {
              int index = xml.number("ilvl", 0);
              if (index >= 0 && index < LEVELS) {
                Level level = level(xml);
                levels.set(index, level.level);
                styles.set(index, level.style);
              }
            }
            case "w:numStyleLink" -> link[0] = xml.attribute("val", "");
            case "w:styleLink" -> definedByStyle.put(xml.attribute("val", ""), id);
            default -> {}
          }
        });
    abstracts.put(id, new Abstract(levels, styles, link[0]));
  }

  private record Level(ListLevel level, String style) {}

  private static Level level(XmlPull xml) throws IOException {
    Map<String, String> said = new HashMap<>();
    boolean[] legal = {false};
    xml.children(
        name -> {
          switch (name) {
            case "w:start", "w:numFmt", "w:lvlText", "w:pStyle" ->
                said.put(name, xml.attribute("val", ""));
            case "w:isLgl" -> legal[0] = RunLooks.isOn(xml);
            default -> {}
          }
        });
    NumberFormat format = NumberFormat.ofWord(said.getOrDefault("w:numFmt", "decimal"));
    String pattern = said.getOrDefault("w:lvlText", "");
    int start = said.getOrDefault("w:start", "1").matches("\\d{1,5}") ? start(said) : 1;
    ListLevel level =
        format == NumberFormat.BULLET
            ? ListLevel.bullet(pattern)
            : new ListLevel(format, pattern, start, legal[0]);
    return new Level(level, said.getOrDefault("w:pStyle", ""));
  }

  private static int start(Map<String, String> said) {
    return Integer.parseInt(said.getOrDefault("w:start", "1"));
  }

  private void num(XmlPull xml) throws IOException {
    String id = xml.attribute("numId", "");
    String[] definition = {""};
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> own = new HashMap<>();
    xml.children(
        name -> {
          if (name.equals("w:abstractNumId")) {
            definition[0] = xml.attribute("val", "");
          } else if (name.equals("w:lvlOverride")) {
            int index = xml.number("ilvl", 0);
            xml.children(
                inner -> {
                  if (inner.equals("w:startOverride")) {
                    starts.put(index, xml.number("val", 1));
                  } else if (inner.equals("w:lvl")) {
                    own.put(index, level(xml).level);
                  }
                });
          }
        });
    nums.put(id, new Num(definition[0], starts, own));
  }

  /// Counts the paragraph and tells its marker, empty for a paragraph in no list.
  String next(ParagraphLooks paragraph, StyleSheet styles) {
    if (paragraph.marker() != null) {
      return Objects.requireNonNull(paragraph.marker()).strip();
    }
    StyleSheet.StyleList byStyle = styles.list(paragraph.style());
    String list = paragraph.list();
    if (list == null && byStyle != null) {
      list = byStyle.list();
    }
    Num num = list == null ? null : nums.get(list);
    if (list == null || num == null) {
      return "";
    }
    String definition = resolved(num.definition);
    Abstract lists = abstracts.get(definition);
    if (lists == null) {
      return "";
    }
    int level = level(paragraph, byStyle, lists);
    List<ListLevel> levels = new ArrayList<>(lists.levels);
    num.own.forEach((index, own) -> set(levels, index, own));
    num.starts.forEach((index, start) -> set(levels, index, started(levels, index, start)));
    if (!num.starts.isEmpty() && restarted.add(list)) {
      num.starts.keySet().forEach(index -> counters.restart(definition, index));
    }
    return counters.next(definition, levels, level);
  }

  private static int level(
      ParagraphLooks paragraph, StyleSheet.@Nullable StyleList byStyle, Abstract lists) {
    if (paragraph.level() != null) {
      return paragraph.level();
    }
    if (byStyle != null && paragraph.list() == null) {
      int ofStyle = lists.styles.indexOf(byStyle.style());
      if (ofStyle >= 0 && byStyle.level() == null) {
        return ofStyle;
      }
      return byStyle.level() == null ? 0 : byStyle.level();
    }
    return 0;
  }

  private static void set(List<ListLevel> levels, int index, ListLevel level) {
    if (index >= 0 && index < levels.size()) {
      levels.set(index, level);
    }
  }

  private static ListLevel started(List<ListLevel> levels, int index, int start) {
    if (index < 0 || index >= levels.size()) {
      return ListLevel.NOTHING;
    }
    ListLevel level = levels.get(index);
    return new ListLevel(level.format(), level.pattern(), start, level.legal());
  }

  /// Follows a link to a list style to where the list is defined.
  private String resolved(String definition) {
    Abstract found = abstracts.get(definition);
    if (found == null || found.styleLink.isEmpty()) {
      return definition;
    }
    return definedByStyle.getOrDefault(found.styleLink, definition);
  }
}
