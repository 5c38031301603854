package metodist.reports.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import metodist.reports.tree.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Word and PDF from one tree must be the same pages, for sample papers of every make and for
/// random ones. Runs in the profile `twin`, which needs soffice.
@Tag("twin")
class TwinTest {
  private static final int STRESS = Integer.getInteger("twin.stress", 40);

  /// Random papers are full of long divided rows, of which LibreOffice keeps a division made in an
  /// earlier state of its layout. The share of those it is not sure about itself.
  private static final double CONTRADICTED = 0.3;

  @BeforeAll
  static void needsTheJudge() {
    TwinSet.needsTheJudge();
  }

  @Test
  void sampleDocumentsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    assertThat(TwinSet.compare("samples", SampleDocuments.all())).isEmpty();
  }

  @Test
  void randomDocumentsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    Map<String, Document> stress = new LinkedHashMap<>();
    for (int seed = 1; seed <= STRESS; seed++) {
      stress.put("stress-" + seed, StressDocuments.of(seed));
    }
    assertThat(TwinSet.compare("stress", stress))
        .as("papers on which LibreOffice contradicts itself")
        .hasSizeLessThanOrEqualTo((int) (STRESS * CONTRADICTED));
  }
}
