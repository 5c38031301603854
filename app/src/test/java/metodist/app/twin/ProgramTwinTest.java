package metodist.app.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.forms.ShippedForms;
import metodist.model.issued.PaperKind;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.model.workspace.Reading;
import metodist.reports.DocumentService;
import metodist.reports.PaperRef;
import metodist.reports.layout.Layout;
import metodist.reports.tree.Document;
import metodist.reports.twin.TwinSet;
import metodist.reports.twin.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every kind of paper the program can draw from the sample district must be the same pages in Word
/// and in PDF. Of each kind the first papers are taken (`twin.each`, 12 by default; 0 takes all).
@Tag("twin")
class ProgramTwinTest {
  private static final int EACH = Integer.getInteger("twin.each", 12);

  @BeforeAll
  static void needsTheJudge() {
    TwinSet.needsTheJudge();
  }

  @Test
  void papersOfTheSampleDistrictAreTheSamePagesInBoth() throws IOException, InterruptedException {
    SampleClock clock =
        new SampleClock(
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow")));
    InMemoryWorkspace workspace = new InMemoryWorkspace(clock, new ShippedForms());
    SampleDistrict.fill(workspace, clock);
    Map<String, Document> papers = workspace.read(ProgramTwinTest::papers);
    assertThat(papers).isNotEmpty();
    papers.forEach(
        (name, tree) -> assertThat(Layout.of(tree).report().tornWords()).as(name).isEmpty());
    assertThat(TwinSet.compare("program", papers).values()).noneMatch(Verdict::contradicted);
  }

  private static Map<String, Document> papers(Reading reading) {
    DocumentService service = new DocumentService();
    Map<PaperKind, Integer> taken = new EnumMap<>(PaperKind.class);
    Map<String, Document> papers = new LinkedHashMap<>();
    for (PaperRef ref : service.all(reading)) {
      int count = taken.merge(ref.kind(), 1, Integer::sum);
      if (EACH == 0 || count <= EACH) {
        papers.put(
            ref.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + count,
            service.compose(reading, ref.kind(), ref.subject()).tree());
      }
    }
    return papers;
  }
}
