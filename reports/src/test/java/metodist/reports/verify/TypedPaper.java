package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// A foreign file typed in a test: a line is a paragraph, « / » a line break inside it, «#1. » an
/// automatic number, «*» at the beginning bold; lines beginning with «|» are rows of a table (an
/// empty cell after «>» continues the cell before it).
final class TypedPaper {
  private final List<SourceBlock> blocks = new ArrayList<>();
  private int ordinal;

  private TypedPaper() {}

  static CheckedFile file(String name, String text) {
    return new CheckedFile(name, document(text));
  }

  static SourceDocument document(String text) {
    TypedPaper paper = new TypedPaper();
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("|")) {
        rows.add(line);
        continue;
      }
      paper.table(rows);
      paper.blocks.add(paper.paragraph(line));
    }
    paper.table(rows);
    return new SourceDocument(SourceFormat.DOCX, paper.blocks, List.of(), Map.of(), List.of());
  }

  private void table(List<String> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int columns = 0;
    List<SourceTable.Row> made = new ArrayList<>();
    for (String row : rows) {
      String[] texts = row.substring(1).split("\\|", -1);
      List<SourceTable.Cell> cells = new ArrayList<>();
      int column = 0;
      for (int i = 0; i < texts.length; i++) {
        int span = 1;
        while (i + 1 < texts.length && texts[i + 1].strip().equals(">")) {
          span++;
          i++;
        }
        String text = texts[i - span + 1].strip();
        cells.add(new SourceTable.Cell(column, span, 1, List.of(paragraph(text))));
        column += span;
      }
      columns = Math.max(columns, column);
      made.add(new SourceTable.Row(cells, false));
    }
    blocks.add(new SourceTable(columns, made));
    rows.clear();
  }

  private SourceParagraph paragraph(String line) {
    String marker = "";
    String text = line;
    if (text.startsWith("#")) {
      int end = text.indexOf(' ');
      marker = text.substring(1, end);
      text = text.substring(end + 1);
    }
    boolean bold = text.startsWith("*");
    String shown = (bold ? text.substring(1) : text).replace(" / ", "\n");
    return new SourceParagraph(
        ordinal++,
        List.of(new SourceParagraph.Run(shown, bold, false, false, false, false)),
        marker,
        0,
        SourceParagraph.Origin.BODY);
  }
}
