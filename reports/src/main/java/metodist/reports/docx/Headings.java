package metodist.reports.docx;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.ListNumbers;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;

/// The outline headings of a document in reading order, with the text the contents show for each.
/// Kept by position and not by paragraph: two headings may be equal.
record Headings(List<Heading> list, List<Paragraph> firstOfLevel) {
  static final int LEVELS = 3;

  record Heading(String text, int level) {}

  static Headings of(Document document) {
    Collector collector = new Collector(document);
    for (Section section : document.sections()) {
      collector.blocks(section.blocks());
    }
    return new Headings(List.copyOf(collector.found), List.copyOf(collector.first));
  }

  static String bookmark(int index) {
    return "_Toc" + (10_000_000 + index);
  }

  private static final class Collector {
    private final ListNumbers numbers;
    private final List<Heading> found = new ArrayList<>();
    private final List<Paragraph> first = new ArrayList<>();

    Collector(Document document) {
      numbers = new ListNumbers(document);
    }

    void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        switch (block) {
          case Paragraph paragraph -> paragraph(paragraph);
          case Table table -> table(table);
          case Block.PageBreak _, Block.Picture _, Block.Contents _ -> {}
        }
      }
    }

    private void table(Table table) {
      for (Table.Row row : table.rows()) {
        for (Table.Cell cell : row.cells()) {
          blocks(cell.blocks());
        }
      }
    }

    private void paragraph(Paragraph paragraph) {
      Paragraph.ListPosition place = paragraph.list();
      String number = place == null ? "" : numbers.next(place) + "\u00a0";
      int level = paragraph.outlineLevel();
      if (level > 0) {
        found.add(new Heading(number + text(paragraph), level));
        if (first.stream().noneMatch(p -> p.outlineLevel() == level)) {
          first.add(paragraph);
        }
      }
    }

    private static String text(Paragraph paragraph) {
      StringBuilder text = new StringBuilder();
      for (Inline inline : paragraph.inlines()) {
        switch (inline) {
          case Inline.Text t -> text.append(t.text());
          case Inline.Link link -> link.content().forEach(t -> text.append(t.text()));
          case Inline.Marked marked -> marked.content().forEach(t -> text.append(t.text()));
          case Inline.Tab _, Inline.LineBreak _ -> text.append(' ');
          case Inline.Footnote _,
              Inline.PageNumber _,
              Inline.PageCount _,
              Inline.Picture _,
              Inline.QrCode _ -> {}
        }
      }
      return text.toString().strip();
    }
  }
}
