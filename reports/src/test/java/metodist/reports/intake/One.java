package metodist.reports.intake;
import java.util.*;
final class One {
  public static void main(String[] a) {
    for (var v : a[0].startsWith("H") ? HoldOut.all() : Variations.known()) if (v.name().startsWith(a[0])) {
      var form = TestForms.get(a[1]); int seed = Integer.parseInt(a[2]);
      Plan plan = Plan.of(form, new AnswerMaker(seed * 31L + 7, Boolean.getBoolean("hard")).answers(form));
      var doc = v.write().apply(plan, new Random(seed)).doc().build();
      Dump.blocks(doc.blocks(), "");
      FormReading r = new FormMatcher(TestForms.ALL, List.of()).match(doc);
      r.found().forEach(x -> System.out.printf("  %.2f %-28s [%s]%n", x.confidence(), x.place(), x.label()));
      r.unplaced().forEach(u -> System.out.println("  UNPLACED " + u.text().replace("\n", "⏎")));
    }
  }
}
