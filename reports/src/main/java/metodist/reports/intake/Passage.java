package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import metodist.reports.intake.Para.Stretch;

/// Lines read as one text, with the way back to their places in the source.
record Passage(List<Stretch> lines, String text) {
  static final Passage NOTHING = new Passage(List.of(), "");

  Passage {
    lines = List.copyOf(lines);
  }

  static Passage of(List<Stretch> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(lines.get(i).text());
    }
    return new Passage(lines, text.toString());
  }

  boolean blank() {
    return lines.stream().allMatch(Stretch::blank);
  }

  /// The part from one place of the text to another, as stretches of the lines.
  List<Stretch> slice(int from, int to) {
    List<Stretch> parts = new ArrayList<>();
    int start = 0;
    for (Stretch line : lines) {
      int length = line.to() - line.from();
      int a = Math.max(from - start, 0);
      int b = Math.min(to - start, length);
      if (a < b || (a == b && a == 0 && length == 0 && from <= start && start < to)) {
        parts.add(line.part(a, b));
      } else if (a == 0 && length > 0 && b == 0 && from <= start && start < to) {
        parts.add(line.part(0, 0));
      }
      start += length + 1;
    }
    return parts;
  }

  /// The automatic number of the first line, empty for none.
  String marker() {
    return lines.isEmpty() ? "" : lines.getFirst().marker();
  }

  boolean all(Predicate<Stretch> test) {
    return lines.stream().filter(l -> !Words.blank(l.text())).allMatch(test);
  }
}
