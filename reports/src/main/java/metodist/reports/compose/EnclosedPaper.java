package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;

/// Another paper of the program within an order: its sections under the mark of the appendix, its
/// numberings under names of their own, its pages counted on with the order's.
final class EnclosedPaper {
  private final Document paper;
  private final String name;

  EnclosedPaper(Document paper, String name) {
    this.paper = paper;
    this.name = name;
  }

  List<Numbering> numberings() {
    return paper.numberings().stream().map(n -> new Numbering(own(n.id()), n.levels())).toList();
  }

  /// The sections; the first begins with the mark, drawn for its width.
  List<Section> sections(IntFunction<Pages> mark) {
    List<Section> sections = new ArrayList<>();
    for (Section section : paper.sections()) {
      List<Block> blocks = new ArrayList<>();
      if (sections.isEmpty()) {
        blocks.addAll(mark.apply(section.page().textWidth()).blocks());
      }
      section.blocks().forEach(b -> blocks.add(renamed(b)));
      sections.add(Section.numberedThroughout(section.page(), blocks));
    }
    return sections;
  }

  private String own(String numbering) {
    return name + "." + numbering;
  }

  private Block renamed(Block block) {
    return switch (block) {
      case Paragraph p -> {
        Paragraph.ListPosition list = p.list();
        yield list == null ? p : p.numbered(own(list.numberingId()), list.level());
      }
      case Table t ->
          new Table(
              t.columnWidths(),
              t.rows().stream().map(this::renamed).toList(),
              t.frame(),
              t.indentLeft());
      case Block.PageBreak b -> b;
      case Block.Picture b -> b;
      case Block.Contents b -> b;
    };
  }

  private Table.Row renamed(Table.Row row) {
    return new Table.Row(
        row.kind(),
        row.cells().stream()
            .map(
                c ->
                    new Table.Cell(
                        c.blocks().stream().map(this::renamed).toList(),
                        c.colSpan(),
                        c.rowSpan(),
                        c.vAlign(),
                        c.rule()))
            .toList(),
        row.splits(),
        row.minHeight());
  }
}
