package metodist.reports.intake;

import java.util.List;
import java.util.Random;

final class DevRun {
  public static void main(String[] args) {
    FormMatcher matcher = new FormMatcher(TestForms.ALL, List.of());
    String only = args.length > 0 ? args[0] : "";
    int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int most = args.length > 2 ? Integer.parseInt(args[2]) : 12;
    Measure total = new Measure();
    List<Variations.Variation> all = only.startsWith("H") ? HoldOut.all() : Variations.known();
    for (Variations.Variation variation : all) {
      if (!only.isEmpty() && !only.equals("H") && !variation.name().startsWith(only)) {
        continue;
      }
      Measure measure = new Measure();
      for (var form : TestForms.ALL) {
        for (int seed = 0; seed < seeds; seed++) {
          Plan plan = Plan.of(form, new AnswerMaker(seed * 31L + 7, Boolean.getBoolean("hard")).answers(form));
          Variations.Sample sample = variation.write().apply(plan, new Random(seed));
          var document = sample.doc().build();
          long start = System.nanoTime();
          FormReading reading = matcher.match(document);
          measure.add(variation.name() + "/" + seed, form, sample.plan().answers(), reading, System.nanoTime() - start);
          measure.lost += Conservation.lost(document, reading, sample.plan()).size();
          if (args.length > 3) Conservation.lost(document, reading, sample.plan()).stream().limit(8).forEach(w -> System.out.println("   LOST " + form.code() + " " + w));
          if (args.length > 4) System.out.println("   UNPLACED " + reading.unplaced().stream().map(FormReading.Unplaced::text).toList());
        }
      }
      System.out.printf("%-28s %s%n", variation.name(), measure);
      measure.confusions.stream().limit(most).forEach(c -> System.out.println("      " + c));
      total.add(measure);
    }
    System.out.println("TOTAL " + total);
  }
}
