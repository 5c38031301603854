package metodist.reports.docx;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;

/// The words of a tree, one line a paragraph, footnotes last: what every writer must bring over
/// whole.
public final class TreeText {
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private TreeText() {}

  public static List<String> of(Document document) {
    TreeText text = new TreeText();
    for (Section section : document.sections()) {
      text.blocks(section.blocks());
    }
    text.lines.addAll(text.notes);
    return text.lines;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> add(lines, text(paragraph));
        case Table table ->
            table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        case Block.PageBreak _, Block.Picture _, Block.Contents _ -> {}
      }
    }
  }

  private static void add(List<String> to, String line) {
    if (!line.isBlank()) {
      to.add(line.strip());
    }
  }

  private String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : paragraph.inlines()) {
      switch (inline) {
        case Inline.Text t -> text.append(t.text());
        case Inline.Link link -> link.content().forEach(t -> text.append(t.text()));
        case Inline.Marked marked -> marked.content().forEach(t -> text.append(t.text()));
        case Inline.Tab _ -> text.append('\t');
        case Inline.LineBreak _ -> text.append('\n');
        case Inline.Footnote note -> note.content().forEach(p -> add(notes, text(p)));
        case Inline.PageNumber _, Inline.PageCount _, Inline.Picture _, Inline.QrCode _ -> {}
      }
    }
    return text.toString();
  }
}
