package metodist.reports.source.docx;

import java.io.IOException;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The paragraph properties that matter. `outline` is 0–8, 9 for body text; `list` is the number of
/// a list definition, `marker` one that the file has already written out (Word 2003).
record ParagraphLooks(
    String style,
    @Nullable Integer outline,
    @Nullable String list,
    @Nullable Integer level,
    @Nullable String marker,
    boolean markDeleted) {
  static final ParagraphLooks NOTHING = new ParagraphLooks("", null, null, null, null, false);

  /// Reads `w:pPr`.
  static ParagraphLooks read(XmlPull xml) throws IOException {
    ParagraphLooks[] looks = {NOTHING};
    xml.children(name -> looks[0] = looks[0].with(name, xml));
    return looks[0];
  }

  private ParagraphLooks with(String name, XmlPull xml) throws IOException {
    return switch (name) {
      case "w:pStyle" ->
          new ParagraphLooks(xml.attribute("val", ""), outline, list, level, marker, markDeleted);
      case "w:outlineLvl" ->
          new ParagraphLooks(style, xml.number("val", 9), list, level, marker, markDeleted);
      case "w:numPr", "w:listPr" -> withList(xml);
      case "w:rPr" -> new ParagraphLooks(style, outline, list, level, marker, isMarkDeleted(xml));
      default -> this;
    };
  }

  private ParagraphLooks withList(XmlPull xml) throws IOException {
    ParagraphLooks[] looks = {this};
    xml.children(
        name -> {
          ParagraphLooks at = looks[0];
          looks[0] =
              switch (name) {
                case "w:numId" ->
                    new ParagraphLooks(
                        style,
                        outline,
                        xml.attribute("val", "0"),
                        at.level,
                        at.marker,
                        markDeleted);
                case "w:ilvl" ->
                    new ParagraphLooks(
                        style, outline, at.list, xml.number("val", 0), at.marker, markDeleted);
                case "wx:t" ->
                    new ParagraphLooks(
                        style, outline, at.list, at.level, xml.attribute("val"), markDeleted);
                default -> at;
              };
        });
    return looks[0];
  }

  private static boolean isMarkDeleted(XmlPull xml) throws IOException {
    boolean[] deleted = {false};
    xml.children(
        name ->
            deleted[0] |=
                name.equals("w:del")
                    || name.equals("w:moveFrom")
                    || (name.equals("aml:annotation")
                        && xml.attribute("type", "").equals("Word.Deletion")));
    return deleted[0];
  }
}
