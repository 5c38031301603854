package metodist.reports.docx;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.tree.Ranges;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// The words of a Word file as POI reads them, in the shape of [TreeText]; contents lines are left
/// out.
final class DocxText {
  private final List<String> lines = new ArrayList<>();

  private DocxText() {}

  static List<String> of(XWPFDocument document) {
    DocxText text = new DocxText();
    document.getBodyElements().forEach(text::add);
    for (XWPFFootnote note : document.getFootnotes()) {
      note.getParagraphs().forEach(text::add);
    }
    return text.lines;
  }

  private void add(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      String style = paragraph.getStyle();
      if (style == null || !style.startsWith("TOC")) {
        add(paragraph);
      }
    } else if (element instanceof XWPFTable table) {
      table
          .getRows()
          .forEach(
              row ->
                  row.getTableCells().forEach(cell -> cell.getBodyElements().forEach(this::add)));
    }
  }

  private void add(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      if (run.getCTR().sizeOfFootnoteReferenceArray() == 0
          && run.getCTR().sizeOfFootnoteRefArray() == 0) {
        text.append(run.text().replace(String.valueOf(Ranges.JOINER), ""));
      }
    }
    if (!text.toString().isBlank()) {
      lines.add(text.toString().strip());
    }
  }
}
