package metodist.reports.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;

/// Prints a tree as plain text: a line for a paragraph (headings marked «#», numbered ones with
/// their number), a line for a table row with cells between «|». No-break spaces show as plain ones
/// unless asked for.
final class OutlineText {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, int[]> counters = new HashMap<>();

  static String of(Document document) {
    return exact(document).replace('\u00a0', ' ');
  }

  static String exact(Document document) {
    OutlineText text = new OutlineText();
    for (Section section : document.sections()) {
      text.out.append(section.page().landscape() ? "=== альбомный лист\n" : "=== книжный лист\n");
      section.blocks().forEach(text::block);
    }
    return text.out.toString();
  }

  /// The text of one section's blocks.
  static String ofSection(Document document, int index) {
    OutlineText text = new OutlineText();
    document.sections().get(index).blocks().forEach(text::block);
    return text.out.toString().replace('\u00a0', ' ');
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph p -> line(paragraph(p));
      case Table t -> t.rows().forEach(this::row);
      case Block.PageBreak _ -> line("--- новая страница");
      case Block.Picture p -> line("[рисунок: " + p.alt() + "]");
      case Block.Contents _ -> line("[оглавление]");
    }
  }

  private void line(String text) {
    if (!text.isBlank()) {
      out.append(text).append('\n');
    }
  }

  private String paragraph(Paragraph p) {
    String mark = p.outlineLevel() > 0 ? "#".repeat(p.outlineLevel()) + " " : "";
    return mark + number(p) + inlines(p.inlines());
  }

  private String number(Paragraph p) {
    Paragraph.ListPosition position = p.list();
    if (position == null) {
      return "";
    }
    if (position.numberingId().equals("dashes")) {
      return "– ";
    }
    int[] counts = counters.computeIfAbsent(position.numberingId(), _ -> new int[9]);
    counts[position.level()]++;
    for (int deeper = position.level() + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    StringBuilder number = new StringBuilder();
    for (int level = 0; level <= position.level(); level++) {
      number.append(counts[level]).append('.');
    }
    return number.append(' ').toString();
  }

  static String inlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      text.append(
          switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Tab _ -> " → ";
            case Inline.LineBreak _ -> " / ";
            case Inline.Footnote f -> "[сноска: " + f.content().size() + "]";
            case Inline.PageNumber _ -> "[стр.]";
            case Inline.PageCount _ -> "[всего]";
            case Inline.Link l -> inlines(List.copyOf(l.content()));
            case Inline.Marked m -> inlines(List.copyOf(m.content()));
            case Inline.Picture p -> "[рисунок: " + p.alt() + "]";
            case Inline.QrCode q -> "[QR: " + q.text() + "]";
          });
    }
    return text.toString();
  }

  private void row(Table.Row row) {
    List<String> cells = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      List<String> parts = new ArrayList<>();
      for (Block block : cell.blocks()) {
        OutlineText inner = new OutlineText();
        inner.block(block);
        if (!inner.out.toString().isBlank()) {
          parts.add(inner.out.toString().strip().replace("\n", " / "));
        }
      }
      cells.add(String.join(" / ", parts));
    }
    String kind =
        switch (row.kind()) {
          case HEADER -> "[шапка] ";
          case SECTION -> "[раздел] ";
          case TOTAL -> "[итог] ";
          case BODY -> "";
        };
    line(kind + String.join(" | ", cells));
  }
}
