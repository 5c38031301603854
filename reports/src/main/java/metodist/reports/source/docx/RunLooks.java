package metodist.reports.source.docx;

import java.io.IOException;
import metodist.reports.source.TreeBuilder.Look;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The run properties that matter, each null where nothing is said.
record RunLooks(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean underlined,
    @Nullable Boolean struck,
    @Nullable Boolean hidden,
    String style) {
  static final RunLooks NOTHING = new RunLooks(null, null, null, null, null, "");

  /// Reads `w:rPr`.
  static RunLooks read(XmlPull xml) throws IOException {
    RunLooks[] looks = {NOTHING};
    xml.children(name -> looks[0] = looks[0].with(name, xml));
    return looks[0];
  }

  private RunLooks with(String name, XmlPull xml) {
    return switch (name) {
      case "w:b" -> new RunLooks(isOn(xml), italic, underlined, struck, hidden, style);
      case "w:i" -> new RunLooks(bold, isOn(xml), underlined, struck, hidden, style);
      case "w:u" ->
          new RunLooks(
              bold, italic, !xml.attribute("val", "single").equals("none"), struck, hidden, style);
      case "w:strike", "w:dstrike" ->
          new RunLooks(bold, italic, underlined, isOn(xml), hidden, style);
      case "w:vanish" -> new RunLooks(bold, italic, underlined, struck, isOn(xml), style);
      case "w:rStyle" ->
          new RunLooks(bold, italic, underlined, struck, hidden, xml.attribute("val", ""));
      default -> this;
    };
  }

  static boolean isOn(XmlPull xml) {
    return switch (xml.attribute("val", "true")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /// What is not said here is taken from `base`.
  RunLooks over(RunLooks base) {
    return new RunLooks(
        bold != null ? bold : base.bold,
        italic != null ? italic : base.italic,
        underlined != null ? underlined : base.underlined,
        struck != null ? struck : base.struck,
        hidden != null ? hidden : base.hidden,
        style);
  }

  /// A character style on a paragraph style: where both switch a look on, it is off again.
  RunLooks toggledOn(RunLooks paragraph) {
    return new RunLooks(
        toggled(bold, paragraph.bold),
        toggled(italic, paragraph.italic),
        underlined != null ? underlined : paragraph.underlined,
        toggled(struck, paragraph.struck),
        toggled(hidden, paragraph.hidden),
        style);
  }

  private static @Nullable Boolean toggled(@Nullable Boolean own, @Nullable Boolean below) {
    if (own == null || below == null) {
      return own == null ? below : own;
    }
    return own ^ below;
  }

  Look look() {
    return new Look(is(bold), is(italic), is(underlined), is(struck));
  }

  boolean isHidden() {
    return is(hidden);
  }

  private static boolean is(@Nullable Boolean value) {
    return value != null && value;
  }
}
