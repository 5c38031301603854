package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import metodist.model.forms.FormDefinition;
import metodist.reports.intake.Variations.Variation;
import metodist.reports.source.SourceDocument;

/// The development set: every way of filling in, each shipped form, usual and hard answers.
final class ReaderSet {
  private final FormMatcher matcher = new FormMatcher(TestForms.ALL, List.of());

  static List<Variation> all() {
    List<Variation> all = new ArrayList<>(Variations.known());
    all.addAll(HoldOut.all());
    return all;
  }

  /// Reads `count` files of each form written in one way.
  Measure measure(Variation variation, int count, boolean hard) {
    Measure measure = new Measure();
    for (FormDefinition form : TestForms.ALL) {
      for (int seed = 0; seed < count; seed++) {
        Plan plan = Plan.of(form, new AnswerMaker(seed * 31L + 7, hard).answers(form));
        Variations.Sample sample = variation.write().apply(plan, new Random(seed));
        SourceDocument document = sample.doc().build();
        long start = System.nanoTime();
        FormReading reading = matcher.match(document);
        long time = System.nanoTime() - start;
        String name = variation.name() + (hard ? "/hard" : "") + "/" + seed;
        measure.add(name, form, sample.plan().answers(), reading, time);
        measure.lost += Conservation.lost(document, reading, sample.plan()).size();
      }
    }
    return measure;
  }
}
