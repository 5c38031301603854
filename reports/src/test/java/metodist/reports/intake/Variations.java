package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The ways to change and to lay out a form on which the reader was built.
final class Variations {
  /// One way: its name, and a form put on paper by it with the answers that should be read.
  record Variation(String name, BiFunction<Plan, Random, Sample> write) {}

  /// A document and the plan it was made of.
  record Sample(Plan plan, Doc doc) {}

  private Variations() {}

  static List<Variation> known() {
    List<Variation> all = new ArrayList<>();
    add(all, "01 three columns", (p, r) -> p, Layouts::threeColumns);
    add(all, "02 number inside label", (p, r) -> p, Layouts::twoColumnsNumberInside);
    add(all, "03 two columns", (p, r) -> p, Layouts::twoColumns);
    add(all, "04 capitals and colon", (p, r) -> Changes.capitals(p), Layouts::twoColumns);
    add(all, "05 typos", Changes::typos, Layouts::threeColumns);
    add(
        all,
        "06 parentheses dropped",
        (p, r) -> Changes.withoutParentheses(p),
        Layouts::twoColumns);
    add(all, "07 hints", Changes::hints, Layouts::twoColumns);
    add(all, "08 shuffled", Changes::shuffled, Layouts::twoColumns);
    add(all, "09 deleted", Changes::deleted, Layouts::threeColumns);
    add(all, "10 unknown rows", Changes::added, Layouts::twoColumns);
    add(all, "11 numbered lines", (p, r) -> p, Layouts::numberedLines);
    add(all, "12 bold label, text below", (p, r) -> p, Layouts::boldLabelTextBelow);
    add(all, "13 dashes", (p, r) -> p, Layouts::dashes);
    add(all, "14 label above", (p, r) -> p, Layouts::labelAbove);
    add(all, "14b label above, numbered", (p, r) -> p, Layouts::labelAboveNumbered);
    add(all, "15 split", (p, r) -> p, Layouts::split);
    add(all, "16 header and remarks", (p, r) -> p, Layouts::remarks);
    add(all, "17 in the label cell", (p, r) -> p, Layouts::inTheLabelCell);
    add(all, "17b under the label", (p, r) -> p, Layouts::underTheLabelInOneCell);
    add(all, "18 invisible signs", Changes::invisible, Layouts::twoColumns);
    add(all, "19 Latin letters", Changes::latinLetters, Layouts::threeColumns);
    add(all, "20 underscores", (p, r) -> Changes.underscores(p), Layouts::colons);
    add(all, "21 broken by Enter", (p, r) -> Changes.brokenByEnter(p), Layouts::threeColumns);
    add(all, "22 renumbered", (p, r) -> Changes.renumbered(p), Layouts::threeColumns);
    add(all, "23 other forms", (p, r) -> Changes.otherForms(p), Layouts::twoColumns);
    add(all, "24 synonyms", (p, r) -> Changes.synonyms(p), Layouts::twoColumns);
    add(all, "25 continued rows", (p, r) -> p, Layouts::continued);
    add(all, "26 merged cells", (p, r) -> p, Layouts::mergedDown);
    add(all, "27 colon lines", (p, r) -> p, Layouts::colonLines);
    return all;
  }

  static void add(
      List<Variation> all,
      String name,
      BiFunction<Plan, Random, Plan> change,
      Function<Plan, Doc> layout) {
    all.add(
        new Variation(
            name,
            (plan, random) -> {
              Plan changed = change.apply(plan, random);
              return new Sample(changed, layout.apply(changed));
            }));
  }
}
