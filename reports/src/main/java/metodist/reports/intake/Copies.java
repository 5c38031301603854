package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import metodist.reports.intake.FormLexicon.Kind;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.Part;

/// A file that holds the same form twice, one after the other: only the first is read, so that the
/// answers of two never mix.
final class Copies {
  private static final int FEWEST = 4;
  private static final double SHARE = 0.6;
  private static final double SURE = 0.95;

  private Copies() {}

  /// The number of parts the first copy of the form takes; all of them when there is but one. A
  /// copy begins where one of the first labels of the form stands again; `title` knows the lines of
  /// the form's title.
  static int first(
      List<Part> parts, LabelFinder finder, FormLexicon lexicon, Predicate<String> title) {
    List<Set<Integer>> labels = new ArrayList<>();
    for (Part part : parts) {
      labels.add(labels(part, finder, lexicon));
    }
    Set<Integer> before = new HashSet<>();
    Set<Integer> first = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (first.size() < FEWEST) {
        first.addAll(labels.get(i));
      }
      long known =
          labels.get(i).stream().filter(t -> first.contains(t) && before.contains(t)).count();
      boolean again = known > 1 || (known == 1 && labels.get(i).size() == 1);
      if (before.size() >= FEWEST && again) {
        Set<Integer> after = new HashSet<>();
        labels.subList(i, labels.size()).forEach(after::addAll);
        after.retainAll(before);
        long opening = first.stream().filter(after::contains).count();
        if (2 * opening >= first.size()
            && after.size() >= FEWEST
            && after.size() >= SHARE * before.size()) {
          return start(parts, labels, i, title);
        }
      }
      before.addAll(labels.get(i));
    }
    return parts.size();
  }

  /// The second copy begins with its title, after the last label or table of the first.
  private static int start(
      List<Part> parts, List<Set<Integer>> labels, int repeated, Predicate<String> title) {
    int i = repeated;
    while (i > 0 && parts.get(i - 1) instanceof Free && labels.get(i - 1).isEmpty()) {
      i--;
    }
    for (int k = i; k < repeated; k++) {
      if (parts.get(k) instanceof Free free && title.test(free.line().text())) {
        return k;
      }
    }
    i = repeated;
    while (i > 0 && parts.get(i - 1) instanceof Free free && labels.get(i - 1).isEmpty()) {
      boolean answer = !free.line().blank() && i >= 2 && !labels.get(i - 2).isEmpty();
      if (answer) {
        break;
      }
      i--;
    }
    return i;
  }

  /// The fields of the form whose labels stand in the part.
  static Set<Integer> labels(Part part, LabelFinder finder, FormLexicon lexicon) {
    Set<Integer> found = new HashSet<>();
    switch (part) {
      case Free free -> add(Passage.of(List.of(free.line())), finder, lexicon, found);
      case Grid grid ->
          grid.rows()
              .forEach(r -> r.cells().forEach(c -> add(c.passage(), finder, lexicon, found)));
    }
    return found;
  }

  private static void add(
      Passage passage, LabelFinder finder, FormLexicon lexicon, Set<Integer> found) {
    LabelFinder.Found labels = finder.find(passage);
    if (labels.best() >= SURE) {
      LabelFinder.Option best = labels.options().getFirst();
      String label = passage.text().substring(best.cut().from(), best.cut().to());
      if (lexicon.targets().get(best.target()).kind() == Kind.FIELD
          && Words.of(label).size() >= 2) {
        found.add(best.target());
      }
    }
  }
}
