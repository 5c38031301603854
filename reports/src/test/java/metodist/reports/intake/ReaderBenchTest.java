package metodist.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import metodist.reports.intake.Variations.Variation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints how well and how fast forms are read, way by way, and what went where.
@Tag("bench")
class ReaderBenchTest {
  private static final int FILES = 5;
  private static final int CONFUSIONS = 12;

  @Test
  void printsTheMetricsOfTheReader() {
    ReaderSet set = new ReaderSet();
    for (boolean hard : new boolean[] {false, true}) {
      Measure total = new Measure();
      for (Variation variation : ReaderSet.all()) {
        Measure measure = set.measure(variation, FILES, hard);
        System.out.printf("%-32s %s%n", variation.name() + (hard ? " (hard)" : ""), measure);
        measure.confusions.stream().limit(CONFUSIONS).forEach(c -> System.out.println("    " + c));
        total.add(measure);
      }
      System.out.println((hard ? "hard answers: " : "usual answers: ") + total);
      assertThat(total.exactShare()).isGreaterThan(0.99);
    }
  }
}
