package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.intake.LabelFinder.Ending;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.LabelFinder.Option;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.source.SourceParagraph;
import org.jspecify.annotations.Nullable;

/// Reads running text — of the body, of a cell over the whole width — line by line into nodes: each
/// line may be a heading, begin with a label, or go on with what stood before.
final class LineScan {
  private static final double POSSIBLE = 0.5;
  private static final Pattern BETWEEN = Pattern.compile("(?U);\\s+(?=\\p{L})");
  private static final double FULL = 0.85;
  private static final double BROKEN = 0.08;
  private final LabelFinder finder;
  private final LabelScore score;
  private final Headings headings;
  private final List<Node> nodes = new ArrayList<>();
  private int boxes = 1_000_000;

  LineScan(LabelFinder finder, LabelScore score, Headings headings) {
    this.finder = finder;
    this.score = score;
    this.headings = headings;
  }

  List<Node> nodes() {
    return nodes;
  }

  double headingScore(Passage passage) {
    return score.heading(Headings.withoutNumber(passage.text())).score();
  }

  /// A cell read as running text; `number` stood in a cell before it.
  void box(List<Stretch> lines, String number) {
    free(lines, boxes++, number);
  }

  /// Whether one of the lines begins with a label and a colon.
  boolean labelled(List<Stretch> lines) {
    return lines.stream()
        .map(l -> finder.find(Passage.of(List.of(l))))
        .anyMatch(f -> f.best() >= 0.8 && f.options().getFirst().cut().ending() == Ending.COLON);
  }

  void free(List<Stretch> text, int box, String number) {
    int start = nodes.size();
    List<Stretch> lines = text.stream().flatMap(l -> apart(l).stream()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      if (line.blank()) {
        nodes.add(new Node(Node.Kind.LINE, List.of(line), box, null));
        continue;
      }
      Stretch next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      int nodesBefore = nodes.size();
      i += line(line, next, box, i == 0 ? number : "") - 1;
      boolean first = box == Sheet.BODY ? line.from() == 0 : nodesBefore == start;
      for (Node node : nodes.subList(nodesBefore, nodes.size())) {
        if (node.slot() != null) {
          node.slot().first = first;
        }
      }
    }
  }

  /// «Телефон: …; Сайт: …»: a line that holds several labels with a colon each is as many lines.
  private List<Stretch> apart(Stretch line) {
    List<Stretch> lines = new ArrayList<>();
    String text = line.text();
    Matcher sign = BETWEEN.matcher(text);
    int from = 0;
    while (sign.find()) {
      if (target(line.part(from, sign.start())) >= 0) {
        int next = target(line.part(sign.end(), text.length()));
        if (next >= 0 && next != target(line.part(from, sign.start()))) {
          lines.add(line.part(from, sign.start()));
          from = sign.end();
        }
      }
    }
    lines.add(from == 0 ? line : line.part(from, text.length()));
    return lines;
  }

  /// The field whose label and a colon the stretch begins with, −1 for none.
  private int target(Stretch stretch) {
    Found found = finder.find(Passage.of(List.of(stretch)));
    boolean label =
        found.best() >= FULL && found.options().getFirst().cut().ending() == Ending.COLON;
    return label ? found.options().getFirst().target() : -1;
  }

  /// Reads one line, or two when a label is broken over them; how many it took.
  private int line(Stretch line, @Nullable Stretch next, int box, String number) {
    if (line.para().origin == SourceParagraph.Origin.FOOTNOTE) {
      nodes.add(Node.EDGE);
      return 1;
    }
    if (Signature.signed(line.text())) {
      nodes.add(new Node(Node.Kind.LINE, List.of(line), box, null));
      return 1;
    }
    List<Stretch> one = List.of(line);
    Found found = finder.find(Passage.of(one));
    if (next != null && !next.blank()) {
      List<Stretch> two = List.of(line, next);
      double apart =
          Math.max(headingScore(Passage.of(one)), headingScore(Passage.of(List.of(next))));
      if (headingScore(Passage.of(two)) > apart + BROKEN && headings.enter(Passage.of(two))) {
        nodes.add(new Node(Node.Kind.HEADING, two, box, slot(two, number)));
        return 2;
      }
      Found both = finder.find(Passage.of(two));
      double single = Math.max(found.best(), finder.find(Passage.of(List.of(next))).best());
      if (brokenLabel(single, both, line)) {
        nodes.add(new Node(Node.Kind.LINE, two, box, slot(both, number)));
        return 2;
      }
    }
    if (headings.enter(Passage.of(one)) || unanswered(line)) {
      nodes.add(new Node(Node.Kind.HEADING, one, box, slot(one, number)));
      return 1;
    }
    headings.passed();
    nodes.add(
        new Node(Node.Kind.LINE, one, box, found.best() >= POSSIBLE ? slot(found, number) : null));
    return 1;
  }

  /// A heading with a colon and only the place for an answer behind it.
  private boolean unanswered(Stretch line) {
    int colon = line.text().indexOf(':');
    return colon > 0
        && Value.of(List.of(line.part(colon + 1, line.text().length()))).absent()
        && headings.enter(Passage.of(List.of(line.part(0, colon))));
  }

  private static boolean brokenLabel(double single, Found two, Stretch first) {
    if (two.options().isEmpty()) {
      return false;
    }
    Option best = two.options().getFirst();
    int firstEnd = first.to() - first.from();
    return best.score() >= 0.8
        && best.score() > single + BROKEN
        && best.cut().to() > firstEnd + 1
        && best.cut().ending() != Ending.WORDS;
  }

  private @Nullable Slot slot(List<Stretch> lines, String number) {
    Found found = finder.find(Passage.of(lines));
    return found.best() >= 0.8 ? slot(found, number) : null;
  }

  private Slot slot(Found found, String number) {
    return new Slot(found, false, headings.section(), number.isEmpty() ? found.number() : number);
  }
}
