package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import metodist.reports.intake.LabelFinder.Ending;
import metodist.reports.intake.LabelFinder.Option;

/// How the labels of one document look in running text: bold, numbered, on a line of their own. A
/// writer is true to one manner, so words that look otherwise are hardly a label.
final class LabelStyle {
  private static final double SURE = 0.88;
  private static final int ENOUGH = 4;
  private static final double SHARE = 0.85;
  private static final String BULLETS = "–—-•●▪■◦·*+\u2010\u2011\u2212\uF0B7\uF02D\uF0A7";
  private static final double FULL = 0.95;
  private static final double STRANGE = 0.19;

  /// More than this is taken off a label that is unlike the others in more than one way.
  static final double ONCE = 1.5 * STRANGE;

  private static final List<BiPredicate<Slot, Option>> MANNERS =
      List.of(
          (slot, option) -> bold(slot, option),
          (slot, option) -> !slot.number.isEmpty(),
          (slot, option) -> alone(slot, option),
          (slot, option) -> option.cut().ending() == Ending.COLON,
          (slot, option) -> option.cut().ending() == Ending.DASH,
          (slot, option) -> option.cut().ending() == Ending.TAB,
          (slot, option) -> option.cut().ending() == Ending.UNDERSCORES,
          (slot, option) -> slot.found.passage().lines().getFirst().para().outline > 0,
          (slot, option) -> option.score() >= FULL,
          (slot, option) -> slot.first,
          (slot, option) -> bulleted(slot),
          (slot, option) -> !bulleted(slot),
          (slot, option) -> capital(slot));
  private final List<BiPredicate<Slot, Option>> usual = new ArrayList<>();

  /// Learns from labels already found; false when they have no manner in common.
  boolean learn(List<Slot> slots) {
    List<Slot> sure =
        slots.stream().filter(s -> s.assigned() && !s.row && s.confidence >= SURE).toList();
    if (sure.size() < ENOUGH) {
      return false;
    }
    for (BiPredicate<Slot, Option> manner : MANNERS) {
      long count =
          sure.stream()
              .filter(
                  s ->
                      s.found
                          .option(java.util.Objects.requireNonNull(s.target).index())
                          .filter(o -> manner.test(s, o))
                          .isPresent())
              .count();
      if (count >= SHARE * sure.size()) {
        usual.add(manner);
      }
    }
    return !usual.isEmpty();
  }

  /// What is taken off a label that does not look like the others.
  double strange(Slot slot, Option option) {
    if (slot.row) {
      return 0;
    }
    return STRANGE * usual.stream().filter(m -> !m.test(slot, option)).count();
  }

  /// Whether nothing stands behind the label on its line.
  private static boolean alone(Slot slot, Option option) {
    String text = slot.found.passage().text();
    int end = text.indexOf('\n', option.cut().to());
    String rest = text.substring(option.cut().to(), end < 0 ? text.length() : end);
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  /// Whether the line is an item of a list with bullets or dashes.
  private static boolean bulleted(Slot slot) {
    Passage passage = slot.found.passage();
    String line = passage.marker() + passage.text().strip();
    return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
  }

  /// Whether the line begins with a capital letter, its number aside.
  private static boolean capital(Slot slot) {
    String text = slot.found.passage().text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i));
      }
    }
    return true;
  }

  private static boolean bold(Slot slot, Option option) {
    List<Para.Stretch> label = slot.found.passage().slice(option.cut().from(), option.cut().to());
    return !label.isEmpty() && Passage.of(label).all(s -> s.looks(Para.BOLD));
  }
}
