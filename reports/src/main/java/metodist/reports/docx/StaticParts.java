package metodist.reports.docx;

import java.util.Map;
import java.util.TreeMap;

/// The parts that are the same in every file, or nearly so.
final class StaticParts {
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";

  /// Parts every document refers to: file name and type of relationship.
  static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "styles.xml", "styles",
              "settings.xml", "settings",
              "fontTable.xml", "fontTable",
              "footnotes.xml", "footnotes"));

  /// Without these two Word asks to repair the file, and LibreOffice draws no line above the notes.
  static final String FOOTNOTE_SEPARATORS =
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
          + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
          + "<w:continuationSeparator/></w:r></w:p></w:footnote>";

  private static final String[][] COMPATIBLE = {
    {"compatibilityMode", "15"},
    {"overrideTableStyleFontSizeAndJustification", "1"},
    {"enableOpenTypeFeatures", "1"},
    {"doNotFlipMirrorIndents", "1"},
    {"differentiateMultirowTableHeaders", "1"},
    {"useWord2013TrackBottomHyphenation", "0"}
  };

  private StaticParts() {}

  /// Mode 15 keeps Word out of «Режим ограниченной функциональности»; a line that ends with a
  /// manual break is not stretched; fields are never refreshed on opening, because Word would ask
  /// first.
  static void settings(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<w:settings").raw(Namespaces.WORD).raw(">");
    out.raw("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>");
    out.raw("<w:characterSpacingControl w:val=\"doNotCompress\"/>");
    out.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
    out.raw("<w:compat><w:doNotExpandShiftReturn/>");
    for (String[] setting : COMPATIBLE) {
      out.raw("<w:compatSetting w:name=\"").raw(setting[0]);
      out.raw("\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"");
      out.raw(setting[1]).raw("\"/>");
    }
    out.raw("</w:compat><w:themeFontLang w:val=\"ru-RU\"/><w:decimalSymbol w:val=\",\"/>");
    out.raw("<w:listSeparator w:val=\";\"/></w:settings>");
  }

  /// Names the free face with the same metrics for machines that lack Times New Roman.
  static void fonts(XmlOut out) {
    out.raw(XmlOut.DECLARATION).raw("<w:fonts").raw(Namespaces.WORD).raw(">");
    out.raw("<w:font w:name=\"Times New Roman\"><w:altName w:val=\"Liberation Serif\"/>");
    out.raw("<w:panose1 w:val=\"02020603050405020304\"/><w:charset w:val=\"CC\"/>");
    out.raw("<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>");
  }

  static void contentTypes(XmlOut out, RunningHeads heads, boolean custom, PrintXml print) {
    out.raw(XmlOut.DECLARATION);
    out.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    out.raw("<Default Extension=\"rels\" ContentType=");
    out.raw("\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    out.raw("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    out.raw("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
    override(out, "word/document.xml", WORD_TYPE + "document.main+xml");
    override(out, "word/styles.xml", WORD_TYPE + "styles+xml");
    override(out, "word/settings.xml", WORD_TYPE + "settings+xml");
    override(out, "word/fontTable.xml", WORD_TYPE + "fontTable+xml");
    override(out, "word/numbering.xml", WORD_TYPE + "numbering+xml");
    override(out, "word/footnotes.xml", WORD_TYPE + "footnotes+xml");
    for (RunningHeads.Part part : heads.parts()) {
      override(out, "word/" + part.name(), WORD_TYPE + part.type() + "+xml");
    }
    override(
        out, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(out, "docProps/app.xml", OFFICE_TYPE + "extended-properties+xml");
    if (custom) {
      override(out, "docProps/custom.xml", OFFICE_TYPE + "custom-properties+xml");
    }
    if (print.wanted()) {
      override(out, PrintXml.ABOUT, OFFICE_TYPE + "customXmlProperties+xml");
    }
    out.raw("</Types>");
  }

  private static void override(XmlOut out, String part, String type) {
    out.raw("<Override PartName=\"/").raw(part).raw("\" ContentType=\"").raw(type).raw("\"/>");
  }
}
