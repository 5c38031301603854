package metodist.reports.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import metodist.reports.intake.FormLexicon.Kind;
import metodist.reports.intake.FormLexicon.Rows;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.LabelFinder.Option;
import org.jspecify.annotations.Nullable;

/// Decides which label is whose. Single fields are assigned all at once so that the sum of the
/// scores is greatest; numbers count when most of them agree with the form; order decides only
/// between equals. Repeated fields go by reading order inside their group.
final class Assignment {
  private static final double LEAST = FormReading.POSSIBLE;
  private static final double NUMBERS_AGREE = 0.7;

  /// A mark and a label that agree this well need no other evidence.
  private static final double AGREES = 0.5;

  private static final double FULLER = 0.12;
  private static final double NEVER = 9;
  private static final double MARK = 0.3;
  private static final double UNLIKE = 0.42;
  private static final double DISAGREES = 0.25;
  private final FormLexicon lexicon;
  private final List<Slot> slots;
  private final Set<String> readTables;
  private final Set<Integer> done = new HashSet<>();
  private final LabelStyle style = new LabelStyle();
  private boolean numbersCount;

  /// `readTables` are the repeating tables already read as tables, `found` the targets that need no
  /// label any more.
  Assignment(FormLexicon lexicon, List<Slot> slots, Set<String> readTables, Set<Integer> found) {
    this.lexicon = lexicon;
    this.slots = slots;
    this.readTables = readTables;
    done.addAll(found);
  }

  void assign() {
    numbersCount = numbersAgree();
    Set<Integer> known = new HashSet<>(done);
    attempt();
    if (style.learn(slots)) {
      slots.forEach(Slot::free);
      done.clear();
      done.addAll(known);
      attempt();
    }
    between();
    slots.forEach(this::weighAmbiguity);
    slots.forEach(this::weighBetterLabel);
    lexicon.rows().stream().filter(Rows::repeat).forEach(this::weighGroups);
  }

  private void attempt() {
    lexicon.rows().forEach(this::repeated);
    single();
  }

  private boolean numbersAgree() {
    int all = 0;
    int equal = 0;
    for (Slot slot : slots) {
      if (slot.number.isEmpty() || slot.found.best() < 0.75) {
        continue;
      }
      Target best = lexicon.targets().get(slot.found.options().getFirst().target());
      if (!best.number().isEmpty()) {
        all++;
        equal += agrees(best, slot.number) ? 1 : 0;
      }
    }
    return all >= 4 && equal >= NUMBERS_AGREE * all;
  }

  private static boolean agrees(Target target, String number) {
    return !target.number().isEmpty()
        && Pattern.matches(target.number().replace(".", "\\.").replace("{n}", "\\d{1,2}"), number);
  }

  /// The fields of one repeated group, or of a table whose rows stand as labelled lines.
  private void repeated(Rows rows) {
    if (!rows.repeat() && readTables.contains(rows.id())) {
      return;
    }
    boolean inside = false;
    boolean over = false;
    boolean begun = false;
    int group = -1;
    Set<Target> filled = new HashSet<>();
    for (Slot slot : slots) {
      if (slot.assigned()) {
        continue;
      }
      Option own = best(slot, rows);
      double single = bestSingle(slot);
      boolean number = own != null && numbersCount && agrees(target(own), slot.number);
      boolean marked = own != null && slot.marked == target(own);
      double mine =
          own == null
              ? 0
              : (marked ? MARK : 0)
                  + own.score()
                  + (inside ? 0.08 : 0)
                  + (number ? 0.15 : 0)
                  - style.strange(slot, own);
      boolean starter = own != null && target(own) == rows.columns().getFirst();
      boolean may =
          inside
              || number
              || marked
              || (slot.section == rows.section() && !over)
              || (starter && rows.repeat());
      double needed = needed(rows, slot, own, starter);
      boolean again = own != null && !starter && filled.contains(target(own));
      if (own == null
          || !may
          || mine < needed
          || mine < single
          || own.score() < 0.5
          || (again && begun && !opens(slot, own, rows))) {
        over |= inside && single >= 0.85;
        inside &= single < 0.85;
        continue;
      }
      begun |= starter;
      if (starter || group < 0 || filled.contains(target(own))) {
        group++;
        filled.clear();
      }
      filled.add(target(own));
      inside = rows.repeat();
      double bonus = (number ? 0.15 : inside ? 0.04 : 0) - style.strange(slot, own);
      slot.assign(target(own), marked ? 0.99 : Math.min(1, own.score() + bonus));
      slot.group = group;
    }
  }

  /// Whether a field that stands a second time may begin a group without the group's own name: in a
  /// row of a table, or in the form's own words as the first of its fields.
  private boolean opens(Slot slot, Option own, Rows rows) {
    Target second = rows.columns().get(Math.min(1, rows.columns().size() - 1));
    return slot.row || (own.target() == second.index() && fullWording(slot, own));
  }

  /// The form's own label as it is printed.
  private boolean fullWording(Slot slot, @Nullable Option own) {
    return own != null && own.score() >= 0.95 && wording(slot, target(own)) >= 0.9;
  }

  private double needed(Rows rows, Slot slot, @Nullable Option own, boolean starter) {
    if (!rows.repeat()) {
      return 0.8;
    }
    if (starter && own != null && Numerals.missing(slot, own, target(own))) {
      return NEVER;
    }
    if (slot.row) {
      return 0.62;
    }
    double odd = own == null ? 1 : style.strange(slot, own);
    if (odd > LabelStyle.ONCE) {
      return NEVER;
    }
    boolean strange = odd > 0;
    return strange ? (fullWording(slot, own) ? 0.8 : NEVER) : starter ? 0.7 : 0.8;
  }

  private @Nullable Option best(Slot slot, Rows rows) {
    return slot.found.options().stream()
        .filter(o -> rows.columns().contains(target(o)))
        .max(Comparator.comparingDouble(o -> o.score() + (slot.marked == target(o) ? MARK : 0)))
        .orElse(null);
  }

  private double bestSingle(Slot slot) {
    double best = 0;
    for (Option option : slot.found.options()) {
      if (target(option).kind() == Kind.FIELD && !done.contains(option.target())) {
        best = Math.max(best, weight(slot, target(option)));
      }
    }
    return best;
  }

  private Target target(Option option) {
    return lexicon.targets().get(option.target());
  }

  private void single() {
    List<Slot> free = slots.stream().filter(s -> !s.assigned()).toList();
    List<Target> open =
        lexicon.targets().stream()
            .filter(t -> t.kind() == Kind.FIELD && !done.contains(t.index()))
            .toList();
    List<Slot> chosen =
        free.stream().filter(s -> open.stream().anyMatch(t -> weight(s, t) >= LEAST)).toList();
    double[][] gain = new double[open.size()][chosen.size() + open.size()];
    for (int i = 0; i < open.size(); i++) {
      for (int j = 0; j < chosen.size(); j++) {
        double order = 0.002 * Math.abs((double) i / open.size() - (double) j / chosen.size());
        gain[i][j] = gain(chosen.get(j), open.get(i)) - order - 0.0001 * j;
      }
    }
    int[] taken = Hungarian.assign(gain);
    for (int i = 0; i < open.size(); i++) {
      if (taken[i] < chosen.size() && gain[i][taken[i]] > 0) {
        Slot slot = chosen.get(taken[i]);
        slot.assign(open.get(i), sure(slot, open.get(i)));
        done.add(open.get(i).index());
      }
    }
  }

  /// What an assignment is worth. One sure label is worth more than two poor ones, and a label with
  /// nothing after it less than one with an answer.
  private double gain(Slot slot, Target target) {
    double weight = weight(slot, target);
    if (weight < LEAST) {
      return -1;
    }
    double sure = (weight - 0.4) * (weight - 0.4) + FULLER * wording(slot, target);
    if (slot.promising) {
      return 0.1 + sure;
    }
    boolean label = slot.row || (!slot.heading && weight >= 0.95 && wording(slot, target) >= 0.9);
    return label ? 0.06 + sure : 0.1 * sure;
  }

  /// How much of the field's own label stands there: of two labels that say the same, the fuller.
  private double wording(Slot slot, Target target) {
    return slot.found
        .option(target.index())
        .map(o -> slot.found.passage().text().substring(o.cut().from(), o.cut().to()))
        .map(
            t ->
                Words.squeezed(t).length()
                    / Math.max(1.0, Words.squeezed(printed(target)).length()))
        .map(share -> Math.min(1, share))
        .orElse(0.0);
  }

  /// Whether the label may be that of the marked field, no other being clearly better.
  private static boolean agreesWithMark(Slot slot, Target target) {
    return slot.found
        .option(target.index())
        .filter(o -> o.score() >= AGREES && o.score() >= slot.found.best() - 0.2)
        .isPresent();
  }

  private static String printed(Target target) {
    return target.field().label().replaceAll("\\{[a-z]+}|[:…]", "").strip();
  }

  private double weight(Slot slot, Target target) {
    double base =
        slot.found.option(target.index()).map(o -> o.score() - style.strange(slot, o)).orElse(0.0);
    if (slot.marked == target) {
      return agreesWithMark(slot, target) ? base + MARK : UNLIKE + MARK;
    }
    if (slot.marked != null) {
      base -= DISAGREES;
    }
    if (base < 0.4) {
      return 0;
    }
    double context = 0;
    if (slot.section >= 0 && target.section() == -1) {
      context = -0.2;
    } else if (slot.section >= 0) {
      context = slot.section == target.section() ? 0.03 : -0.05;
    }
    return base + context + numberBonus(slot, target);
  }

  private double numberBonus(Slot slot, Target target) {
    if (!numbersCount || slot.number.isEmpty() || target.number().isEmpty()) {
      return 0;
    }
    return agrees(target, slot.number) ? 0.15 : -0.05;
  }

  private double sure(Slot slot, Target target) {
    if (slot.marked != null) {
      return slot.marked == target && agreesWithMark(slot, target) ? 0.99 : 0.7;
    }
    double base =
        slot.found.option(target.index()).map(o -> o.score() - style.strange(slot, o)).orElse(0.0);
    double context = slot.section == target.section() && slot.section >= 0 ? 0.02 : 0;
    return Math.min(1, base + context + Math.max(0, numberBonus(slot, target)));
  }

  /// A weak label that stands exactly where the form has the one field still missing: its
  /// neighbours vouch for it.
  private void between() {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int before = i == 0 ? -1 : index(slots.get(i - 1));
      int after = i + 1 == slots.size() ? -1 : index(slots.get(i + 1));
      Target own = slot.target;
      if (own != null && slot.confidence < 0.9 && own.kind() == Kind.FIELD) {
        boolean vouched =
            (before < 0 || before == own.index() - 1)
                && (after < 0 || after == own.index() + 1)
                && before + after > -2;
        slot.confidence += vouched ? 0.08 : 0;
      } else if (own == null && before >= 0 && after == before + 2) {
        Target missing = lexicon.targets().get(before + 1);
        double base = slot.found.option(missing.index()).map(Option::score).orElse(0.0);
        if (missing.kind() == Kind.FIELD && !done.contains(missing.index()) && base >= 0.4) {
          slot.assign(missing, 0.6);
          done.add(missing.index());
        }
      }
    }
  }

  private static int index(Slot slot) {
    return slot.target == null ? -1 : slot.target.index();
  }

  /// Another field the label might as well mean, and no label of its own: a person decides.
  private void weighAmbiguity(Slot slot) {
    Target own = slot.target;
    if (own == null || own.kind() != Kind.FIELD || slot.confidence >= 0.97) {
      return;
    }
    double mine = weight(slot, own);
    boolean rival =
        slot.found.options().stream()
            .map(this::target)
            .filter(t -> t.kind() == Kind.FIELD && t != own && !done.contains(t.index()))
            .anyMatch(t -> weight(slot, t) > mine - 0.04);
    if (rival) {
      slot.confidence = Math.min(slot.confidence, 0.78);
    }
  }

  /// The field's label stands better, without an answer, in another place: a person decides.
  private void weighBetterLabel(Slot slot) {
    Target own = slot.target;
    if (own == null || own.kind() != Kind.FIELD || slot.confidence < FormReading.CERTAIN) {
      return;
    }
    double mine = quality(slot, own);
    boolean better =
        slots.stream()
            .filter(s -> s != slot && !s.assigned() && slot.marked == null)
            .filter(s -> s.found.options().stream().limit(1).anyMatch(o -> target(o) == own))
            .anyMatch(s -> quality(s, own) > mine + 0.03);
    if (better) {
      slot.confidence = Math.min(slot.confidence, 0.7);
    }
  }

  /// How well a label agrees and how much of it stands there.
  private double quality(Slot slot, Target target) {
    double score = slot.found.option(target.index()).map(Option::score).orElse(1.0);
    return score + FULLER * wording(slot, target);
  }

  /// Groups of which some have the name that opens them and some have not: their fields may have
  /// come out of order.
  private void weighGroups(Rows rows) {
    List<Slot> own =
        slots.stream().filter(s -> s.group >= 0 && rows.columns().contains(s.target)).toList();
    Set<Integer> groups = new HashSet<>();
    Set<Integer> named = new HashSet<>();
    for (Slot slot : own) {
      groups.add(slot.group);
      if (slot.target == rows.columns().getFirst()) {
        named.add(slot.group);
      }
    }
    if (!named.isEmpty() && named.size() < groups.size()) {
      own.forEach(s -> s.confidence = Math.min(s.confidence, 0.75));
    }
  }
}
