package metodist.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import metodist.reports.intake.Variations.Variation;
import org.junit.jupiter.api.Test;

/// What the reader of forms must reach on the whole development set.
class ReaderSetTest {
  private final ReaderSet set = new ReaderSet();

  @Test
  void readsWhatWasWrittenInEveryWayOfFillingIn() {
    Measure total = new Measure();
    for (Variation variation : ReaderSet.all()) {
      Measure measure = set.measure(variation, 1, false);
      assertThat(measure.exactShare()).as(variation.name()).isGreaterThan(0.9);
      total.add(measure);
    }
    assertReached(total, 0.995);
  }

  @Test
  void keepsAnswersThatLookLikeLabels() {
    Measure total = new Measure();
    ReaderSet.all().forEach(v -> total.add(set.measure(v, 1, true)));
    assertReached(total, 0.99);
  }

  private static void assertReached(Measure total, double exact) {
    assertThat(total.formsRight).as("forms recognised").isEqualTo(total.forms);
    assertThat(total.exactShare()).as("exact").isGreaterThan(exact);
    assertThat(total.silentShare()).as("accepted and wrong").isLessThan(0.005);
    assertThat(total.acceptedShare()).as("accepted").isGreaterThan(0.95);
    assertThat(total.lost).as("words lost").isZero();
  }
}
