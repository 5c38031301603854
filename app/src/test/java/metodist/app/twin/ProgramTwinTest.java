package metodist.app.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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

  /// Of each kind the first and the last few: what was entered last in the sample is unlike what
  /// was entered first.
  private static Map<String, Document> papers(Reading reading) {
    DocumentService service = new DocumentService();
    Map<PaperKind, List<PaperRef>> kinds = new EnumMap<>(PaperKind.class);
    service
        .all(reading)
        .forEach(r -> kinds.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
    Map<String, Document> papers = new LinkedHashMap<>();
    kinds.forEach(
        (kind, refs) -> {
          for (int i = 0; i < refs.size(); i++) {
            if (EACH == 0 || i < (EACH + 1) / 2 || i >= refs.size() - EACH / 2) {
              papers.put(
                  kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + (i + 1),
                  service.compose(reading, kind, refs.get(i).subject()).tree());
            }
          }
        });
    return papers;
  }
}
