package metodist.reports.source.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import metodist.reports.source.Omission;
import metodist.reports.source.SourceMark;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.list.Symbols;
import metodist.reports.source.xml.XmlPull;

/// Walks through a stream of WordprocessingML into the tree. What it does not know it looks into,
/// so that text is found wherever Word puts it.
final class Story {
  private final XmlPull xml;
  private final TreeBuilder tree;
  private final StyleSheet styles;
  private final NumberingPart numbering;
  private final FieldStack fields;
  private final TableRows rows;
  private final List<NoteReference> notes = new ArrayList<>();
  private ParagraphLooks paragraph = ParagraphLooks.NOTHING;
  private RunLooks run = RunLooks.NOTHING;

  /// Word 2003 says for the whole file that blanks count; newer Word says it text by text.
  private final boolean blanksCount;

  private boolean inEmbeddedObject;
  private int controls;

  /// A footnote or endnote that the text refers to.
  record NoteReference(boolean endnote, String id) {}

  Story(
      XmlPull xml,
      TreeBuilder tree,
      StyleSheet styles,
      NumberingPart numbering,
      boolean blanksCount) {
    this.xml = xml;
    this.blanksCount = blanksCount;
    this.tree = tree;
    this.styles = styles;
    this.numbering = numbering;
    this.fields = new FieldStack(tree);
    this.rows = new TableRows(xml, tree, this::element, this::marksOnly);
  }

  /// Reads what the element at hand holds.
  void content() throws IOException {
    xml.children(this::element);
  }

  /// The notes referred to, in reading order.
  List<NoteReference> notes() {
    return notes;
  }

  private void element(String name) throws IOException {
    switch (name) {
      case "w:p" -> paragraph();
      case "w:r", "m:r" -> run();
      case "w:tbl" -> table();
      case "w:tr" -> rows.row();
      case "w:tc" -> rows.cell();
      case "w:sdt" -> contentControl();
      case "mc:AlternateContent" -> alternate();
      case "w:txbxContent" -> textBox();
      case "w:del", "w:moveFrom" -> deleted(name.equals("w:del"));
      case "aml:annotation" -> annotation();
      case "w:bookmarkStart" -> bookmark(xml.attribute("id", ""), xml.attribute("name", ""));
      case "w:bookmarkEnd" -> tree.endMark("bookmark " + xml.attribute("id", ""));
      case "w:footnote", "w:endnote" -> footnote();
      case "w:altChunk" -> tree.omit(Omission.FOREIGN_PARTS);
      case "w:object" -> embedded();
      default -> {
        if (!inlineSign(name) && !isProperties(name)) {
          xml.children(this::element);
        }
      }
    }
  }

  /// What stands for text or tells of something that is not read. False for anything else.
  private boolean inlineSign(String name) throws IOException {
    switch (name) {
      case "w:t", "m:t" -> words();
      case "w:tab", "w:ptab" -> text("\t");
      case "w:br", "w:cr" -> text("\n");
      case "w:noBreakHyphen" -> text("\u2011");
      case "w:softHyphen" -> text("\u00AD");
      case "w:sym", "x:symEx" -> symbol();
      case "w:fldChar" -> fields.at(xml);
      case "w:instrText", "w:delText", "w:delInstrText", "w:ffData", "w:tblGrid" -> {}
      case "w:footnoteReference" -> notes.add(new NoteReference(false, xml.attribute("id", "")));
      case "w:endnoteReference" -> notes.add(new NoteReference(true, xml.attribute("id", "")));
      case "w:commentReference" -> tree.omit(Omission.COMMENTS);
      case "a:blip", "v:imagedata" -> picture();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean isProperties(String name) {
    return name.endsWith("Pr") || name.endsWith("PrEx") || name.equals("w:binData");
  }

  private void paragraph() throws IOException {
    ParagraphLooks outer = paragraph;
    paragraph = ParagraphLooks.NOTHING;
    boolean[] begun = {false};
    xml.children(
        name -> {
          if (name.equals("w:pPr") && !begun[0]) {
            paragraph = ParagraphLooks.read(xml);
            return;
          }
          begin(begun);
          element(name);
        });
    begin(begun);
    fields.paragraphEnded();
    if (!paragraph.markDeleted()) {
      tree.endParagraph();
    }
    paragraph = outer;
  }

  private void begin(boolean[] begun) {
    if (!begun[0]) {
      begun[0] = true;
      String marker = tree.atParagraphStart() ? numbering.next(paragraph, styles) : "";
      tree.beginParagraph(marker, styles.outline(paragraph));
    }
  }

  private void run() throws IOException {
    RunLooks outer = run;
    run = styles.run(RunLooks.NOTHING, paragraph.style());
    xml.children(
        name -> {
          if (name.equals("w:rPr")) {
            run = styles.run(RunLooks.read(xml), paragraph.style());
          } else {
            element(name);
          }
        });
    run = outer;
  }

  private void table() throws IOException {
    tree.beginTable();
    xml.children(this::element);
    tree.endTable();
  }

  private void textBox() throws IOException {
    RunLooks outerRun = run;
    ParagraphLooks outerParagraph = paragraph;
    tree.beginTextBox();
    xml.children(this::element);
    tree.endTextBox();
    run = outerRun;
    paragraph = outerParagraph;
  }

  /// Word 2003 writes a note where it is referred to.
  private void footnote() throws IOException {
    RunLooks outerRun = run;
    tree.beginFootnote();
    xml.children(this::element);
    tree.endFootnote();
    run = outerRun;
  }

  private void contentControl() throws IOException {
    String[] said = {"", ""};
    boolean[] prompt = {false};
    String key = "control " + controls++;
    xml.children(
        name -> {
          if (name.equals("w:sdtPr")) {
            xml.children(
                property -> {
                  switch (property) {
                    case "w:tag" -> said[0] = xml.attribute("val", "");
                    case "w:alias" -> said[1] = xml.attribute("val", "");
                    case "w:showingPlcHdr" -> prompt[0] = RunLooks.isOn(xml);
                    default -> {}
                  }
                });
          } else if (name.equals("w:sdtContent")) {
            String called = said[0].isBlank() ? said[1] : said[0];
            if (!called.isBlank()) {
              tree.beginMark(key, SourceMark.Kind.CONTENT_CONTROL, called, prompt[0]);
            }
            xml.children(this::element);
            tree.endMark(key);
          } else {
            element(name);
          }
        });
  }

  /// The same thing said twice, for newer and older programs: the first saying is taken.
  private void alternate() throws IOException {
    boolean[] taken = {false};
    xml.children(
        name -> {
          if (!taken[0] && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
            taken[0] = true;
            xml.children(this::element);
          }
        });
  }

  private void annotation() throws IOException {
    String type = xml.attribute("type", "");
    switch (type) {
      case "Word.Deletion" -> deleted(true);
      case "Word.Comment" -> tree.omit(Omission.COMMENTS);
      case "Word.Bookmark.Start" -> bookmark(xml.attribute("id", ""), xml.attribute("name", ""));
      case "Word.Bookmark.End" -> tree.endMark("bookmark " + xml.attribute("id", ""));
      default -> xml.children(this::element);
    }
  }

  private void deleted(boolean told) throws IOException {
    boolean[] any = {false};
    xml.children(
        name -> {
          any[0] |= name.equals("w:r") || name.equals("aml:content");
          marksOnly(name);
        });
    if (told && any[0]) {
      tree.omit(Omission.DELETED_TEXT);
    }
  }

  /// Of text that is left out, its bookmarks still count: their other ends may stand in text that
  /// is kept. Returns whether there is text below.
  private boolean marksOnly(String name) throws IOException {
    boolean[] text = {false};
    switch (name) {
      case "w:bookmarkStart", "w:bookmarkEnd" -> element(name);
      case "w:t" -> text[0] = !xml.text().isBlank();
      default -> xml.children(child -> text[0] |= marksOnly(child));
    }
    return text[0];
  }

  /// Names with a leading «_» are Word's own.
  private void bookmark(String id, String name) {
    if (!name.isBlank() && !name.startsWith("_")) {
      tree.beginMark("bookmark " + id, SourceMark.Kind.BOOKMARK, name, false);
    }
  }

  private void embedded() throws IOException {
    boolean outer = inEmbeddedObject;
    inEmbeddedObject = true;
    tree.omit(Omission.OBJECTS);
    xml.children(this::element);
    inEmbeddedObject = outer;
  }

  private void picture() throws IOException {
    if (!inEmbeddedObject) {
      tree.omit(Omission.PICTURES);
    }
    xml.children(this::element);
  }

  private void words() throws IOException {
    boolean preserved = blanksCount || xml.attribute("space", "").equals("preserve");
    String text = xml.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    text(preserved ? text : trimmed(text));
  }

  /// Blanks at the ends count only where the file says so; no-break spaces always do.
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  private void symbol() {
    String code = xml.attribute("char", "");
    if (code.matches("[0-9A-Fa-f]{1,5}")) {
      int sign = Integer.parseInt(code, 16);
      text(Character.toString(Symbols.seen(sign < 0x100 ? 0xF000 + sign : sign)));
    }
  }

  private void text(String text) {
    if (fields.inCode()) {
      return;
    }
    if (run.isHidden()) {
      if (!text.isBlank()) {
        tree.omit(Omission.HIDDEN_TEXT);
      }
      return;
    }
    tree.text(text, run.look());
  }
}
