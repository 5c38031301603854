package metodist.reports.twin;

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

  @BeforeAll
  static void needsTheJudge() {
    TwinSet.needsTheJudge();
  }

  @Test
  void sampleDocumentsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    TwinSet.compare("samples", SampleDocuments.all());
  }

  @Test
  void randomDocumentsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    Map<String, Document> stress = new LinkedHashMap<>();
    for (int seed = 1; seed <= STRESS; seed++) {
      stress.put("stress-" + seed, StressDocuments.of(seed));
    }
    TwinSet.compare("stress", stress);
  }
}
