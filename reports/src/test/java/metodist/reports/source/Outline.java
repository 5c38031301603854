package metodist.reports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A tree as lines to compare: «# 1» before headings, the list marker in brackets, cells as
/// `column+span×rows`, marks as `kind name=text`.
public final class Outline {
  private final List<String> lines = new ArrayList<>();

  private Outline() {}

  public static List<String> of(SourceDocument document) {
    Outline outline = new Outline();
    outline.add(document.blocks(), "");
    return outline.lines;
  }

  public static List<String> marks(SourceDocument document) {
    return document.marks().stream()
        .map(
            mark ->
                mark.kind()
                    + " "
                    + mark.name()
                    + "="
                    + covered(document, mark)
                    + (mark.placeholder() ? " (prompt)" : ""))
        .toList();
  }

  /// The text under a mark, paragraphs joined by «|».
  public static String covered(SourceDocument document, SourceMark mark) {
    List<String> parts = new ArrayList<>();
    for (int p = mark.start().paragraph(); p <= mark.end().paragraph(); p++) {
      String text = document.paragraphs().get(p).text();
      int from = p == mark.start().paragraph() ? mark.start().offset() : 0;
      int to = p == mark.end().paragraph() ? mark.end().offset() : text.length();
      parts.add(text.substring(from, to));
    }
    return String.join("|", parts);
  }

  private void add(List<SourceBlock> blocks, String indent) {
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> lines.add(indent + line(paragraph));
        case SourceTable table -> {
          lines.add(indent + "table " + table.columns());
          for (SourceTable.Row row : table.rows()) {
            lines.add(indent + (row.header() ? "- header" : "-"));
            for (SourceTable.Cell cell : row.cells()) {
              lines.add(
                  indent + " " + cell.column() + "+" + cell.columnSpan() + "×" + cell.rowSpan());
              add(cell.blocks(), indent + "  ");
            }
          }
        }
      }
    }
  }

  private static String line(SourceParagraph paragraph) {
    String heading = "#".repeat(paragraph.outlineLevel());
    String marker = paragraph.listMarker().isEmpty() ? "" : "[" + paragraph.listMarker() + "] ";
    String origin =
        paragraph.origin() == SourceParagraph.Origin.BODY ? "" : paragraph.origin() + " ";
    String text = paragraph.runs().stream().map(Outline::run).collect(Collectors.joining());
    return heading + origin + marker + text.replace("\n", "⏎").replace("\t", "→");
  }

  private static String run(SourceParagraph.Run run) {
    String text = run.text();
    text = run.struck() ? "~" + text + "~" : text;
    text = run.underlined() ? "_" + text + "_" : text;
    text = run.italic() ? "/" + text + "/" : text;
    return run.bold() ? "*" + text + "*" : text;
  }
}
