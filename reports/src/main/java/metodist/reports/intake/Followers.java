package metodist.reports.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Part;

/// A file that holds another of the known forms behind this one, or this one again: what stands
/// under the title of the other is not this form's, unless something of this form is still to come.
final class Followers {
  private static final double TITLE = 0.93;
  private static final int FEWEST = 4;
  private static final int LONGEST = 300;
  private static final int LINES = 3;

  private Followers() {}

  /// The number of parts before the title of another form. `form` is this one, `own` tells what of
  /// it — labels, headers of tables — a part holds.
  static int first(
      List<Part> parts, LabelScore form, List<LabelScore> others, Function<Part, Set<String>> own) {
    Set<String> before = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean table = before.stream().anyMatch(o -> o.startsWith("table "));
      boolean copy = table && title(parts, i, List.of(form));
      if (copy || ((before.size() >= FEWEST || table) && title(parts, i, others))) {
        Set<String> after = new HashSet<>();
        parts.subList(i, parts.size()).forEach(p -> after.addAll(own.apply(p)));
        boolean something = !copy || after.stream().anyMatch(o -> o.startsWith("table "));
        after.removeAll(before);
        if (something
            && after.size() < LINES
            && after.stream().noneMatch(o -> o.startsWith("table "))) {
          return i;
        }
      }
      before.addAll(own.apply(parts.get(i)));
    }
    return parts.size();
  }

  private static boolean title(List<Part> parts, int from, List<LabelScore> others) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(parts.size(), from + LINES); i++) {
      if (!(parts.get(i) instanceof Free free) || (i == from && free.line().blank())) {
        return false;
      }
      text.append(' ').append(free.line().text());
      if (text.length() > LONGEST) {
        return false;
      }
      String line = text.toString();
      for (LabelScore other : others) {
        LabelScore.Overlap overlap = other.inTitle(line);
        if (overlap.recall() >= TITLE && overlap.precision() >= TITLE) {
          return true;
        }
      }
    }
    return false;
  }
}
