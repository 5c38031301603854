package metodist.reports.source.docx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import metodist.reports.source.TreeBuilder.Look;
import metodist.reports.source.xml.XmlPull;

/// The run properties that matter; what nothing is said of stands in no entry.
record RunLooks(Map<Property, Boolean> said, String style) {
  static final RunLooks NOTHING = new RunLooks(Map.of(), "");

  /// Those that toggle are off where both a character style and the paragraph's switch them on.
  enum Property {
    BOLD(true),
    ITALIC(true),
    UNDERLINED(false),
    STRUCK(true),
    COLOURED(false),
    HIDDEN(true);

    private final boolean toggles;

    Property(boolean toggles) {
      this.toggles = toggles;
    }
  }

  RunLooks {
    said = Map.copyOf(said);
  }

  /// Reads `w:rPr`.
  static RunLooks read(XmlPull xml) throws IOException {
    RunLooks[] looks = {NOTHING};
    xml.children(name -> looks[0] = looks[0].with(name, xml));
    return looks[0];
  }

  private RunLooks with(String name, XmlPull xml) {
    return switch (name) {
      case "w:b" -> with(Property.BOLD, isOn(xml));
      case "w:i" -> with(Property.ITALIC, isOn(xml));
      case "w:u" -> with(Property.UNDERLINED, !xml.attribute("val", "single").equals("none"));
      case "w:strike", "w:dstrike" -> with(Property.STRUCK, isOn(xml));
      case "w:vanish" -> with(Property.HIDDEN, isOn(xml));
      case "w:color" -> with(Property.COLOURED, !xml.attribute("val", "auto").matches("auto|0{6}"));
      case "w:rStyle" -> new RunLooks(said, xml.attribute("val", ""));
      default -> this;
    };
  }

  private RunLooks with(Property property, boolean on) {
    Map<Property, Boolean> more = new EnumMap<>(Property.class);
    more.putAll(said);
    more.put(property, on);
    return new RunLooks(more, style);
  }

  static boolean isOn(XmlPull xml) {
    return switch (xml.attribute("val", "true")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /// What is not said here is taken from `base`.
  RunLooks over(RunLooks base) {
    Map<Property, Boolean> all = new EnumMap<>(Property.class);
    all.putAll(base.said);
    all.putAll(said);
    return new RunLooks(all, style);
  }

  /// A character style on a paragraph style: where both switch a look on, it is off again.
  RunLooks toggledOn(RunLooks paragraph) {
    Map<Property, Boolean> all = new EnumMap<>(Property.class);
    all.putAll(paragraph.said);
    said.forEach((property, on) -> all.merge(property, on, (a, b) -> property.toggles ? a ^ b : b));
    return new RunLooks(all, style);
  }

  Look look() {
    return new Look(
        is(Property.BOLD),
        is(Property.ITALIC),
        is(Property.UNDERLINED),
        is(Property.STRUCK),
        is(Property.COLOURED));
  }

  boolean isHidden() {
    return is(Property.HIDDEN);
  }

  private boolean is(Property property) {
    return said.getOrDefault(property, false);
  }
}
