package metodist.reports.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
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

  /// Random papers are full of long divided rows, and LibreOffice keeps divisions made in an
  /// earlier state of its layout: the share of papers it may contradict itself on.
  private static final double CONTRADICTED = 0.25;

  /// The same for their count of pages.
  private static final double PAGES_CONTRADICTED = 0.1;

  @BeforeAll
  static void needsTheJudge() {
    TwinSet.needsTheJudge();
  }

  @Test
  void sampleDocumentsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    assertThat(TwinSet.compare("samples", SampleDocuments.all()).values())
        .noneMatch(Verdict::contradicted);
  }

  @Test
  void tablesAtTheFootOfAPageAreTheSamePagesInBoth() throws IOException, InterruptedException {
    assertThat(TwinSet.compare("feet", FeetOfPages.all()).values())
        .noneMatch(Verdict::contradicted);
  }

  @Test
  void randomDocumentsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    Map<String, Document> stress = new LinkedHashMap<>();
    for (int seed = 1; seed <= STRESS; seed++) {
      stress.put("stress-" + seed, StressDocuments.of(seed));
    }
    Collection<Verdict> verdicts = TwinSet.compare("stress", stress).values();
    assertThat(verdicts.stream().filter(Verdict::contradicted).count())
        .as("papers on which LibreOffice contradicts itself")
        .isLessThanOrEqualTo((long) (STRESS * CONTRADICTED));
    assertThat(verdicts.stream().filter(Verdict::pagesContradicted).count())
        .as("papers of which LibreOffice does not know the count of pages")
        .isLessThanOrEqualTo((long) (STRESS * PAGES_CONTRADICTED));
  }
}
