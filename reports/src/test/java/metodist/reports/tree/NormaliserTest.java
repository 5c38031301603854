package metodist.reports.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metodist.reports.twin.SampleDocuments;
import org.junit.jupiter.api.Test;

class NormaliserTest {
  private static final ParagraphFormat PLAIN = ParagraphFormat.PLAIN;

  @Test
  void onlyTheLargerOfTwoSpacesRemains() {
    List<Block> blocks =
        Normaliser.blocks(
            List.of(
                Paragraph.of("а", PLAIN.spaced(0, 240)), Paragraph.of("б", PLAIN.spaced(120, 0))));
    assertThat(((Paragraph) blocks.get(0)).format().spaceAfter()).isZero();
    assertThat(((Paragraph) blocks.get(1)).format().spaceBefore()).isEqualTo(240);
  }

  @Test
  void pageBreaksStandOnlyBetweenBlocksAndNeverTwice() {
    Block.PageBreak end = new Block.PageBreak();
    Paragraph a = Paragraph.of("а", PLAIN);
    assertThat(Normaliser.blocks(List.of(end, a, end, end, a, end))).containsExactly(a, end, a);
  }

  @Test
  void textLosesWhatNoFileCanCarry() {
    assertThat(NormalText.of("а\u0000б\tв\u00adг\uD800")).isEqualTo("аб вг");
    assertThat(NormalText.of("и\u0306")).isEqualTo("й");
    assertThat(NormalText.of("\uD835\uDC65")).isEqualTo("x");
    assertThat(NormalText.of("😀 — «да» № 5")).isEqualTo("😀 — «да» № 5");
  }

  @Test
  void normalisingTwiceChangesNothing() {
    for (Document document : SampleDocuments.all().values()) {
      Document once = Normaliser.normalise(document);
      assertThat(Normaliser.normalise(once)).isEqualTo(once);
    }
  }
}
