package metodist.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metodist.reports.layout.Structure.Node;
import metodist.reports.layout.Structure.Role;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;
import org.junit.jupiter.api.Test;

class LayoutStructureTest {
  @Test
  void neighbouringClausesFormOneListWithTheDeeperOnesInside() {
    List<Node> nodes =
        laidOut(
                plain("первый").numbered("clauses", 0),
                plain("внутри").numbered("clauses", 1),
                plain("второй").numbered("clauses", 0))
            .structure()
            .nodes();
    List<Node> lists = of(nodes, Role.L);
    assertThat(lists).hasSize(2);
    assertThat(nodes.get(lists.get(0).parent()).role()).isEqualTo(Role.SECT);
    assertThat(nodes.get(lists.get(1).parent()).role()).isEqualTo(Role.LBODY);
    assertThat(of(nodes, Role.LI))
        .extracting(Node::parent)
        .containsExactly(lists.get(0).id(), lists.get(1).id(), lists.get(0).id());
    assertThat(of(nodes, Role.LBL)).hasSize(3);
  }

  @Test
  void noteStandsUnderTheParagraphThatRefersToIt() {
    Paragraph paragraph =
        new Paragraph(
            List.of(new Inline.Text("слово"), new Inline.Footnote(List.of(plain("сноска")))),
            ParagraphFormat.PLAIN);
    List<Node> nodes = laidOut(paragraph).structure().nodes();
    Node note = of(nodes, Role.NOTE).getFirst();
    assertThat(nodes.get(note.parent()).role()).isEqualTo(Role.P);
  }

  @Test
  void wordWiderThanItsColumnIsNamedInTheReport() {
    Table table = new Table(List.of(700), List.of(Table.Row.body(new Table.Cell(plain("Место")))));
    Document document = document(List.of(table));
    assertThat(Layout.of(document).report().tornWords()).containsExactly("Место");
  }

  private static List<Node> of(List<Node> nodes, Role role) {
    return nodes.stream().filter(n -> n.role() == role).toList();
  }

  private static Paragraph plain(String text) {
    return Paragraph.of(text, TextStyle.PLAIN, ParagraphFormat.PLAIN);
  }

  private static Pages laidOut(Paragraph... paragraphs) {
    return Layout.of(document(List.of(paragraphs)));
  }

  private static Document document(List<? extends metodist.reports.tree.Block> blocks) {
    return new Document(
        "Проба",
        Typeface.TIMES_14,
        List.of(Numbering.clauses("clauses")),
        List.of(Section.numberedThroughout(PageSpec.a4Portrait(), List.copyOf(blocks))));
  }
}
