package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import metodist.model.directory.PersonId;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderRules;
import org.jspecify.annotations.Nullable;

/// Rearranging the clauses of an order. A place is the path of indexes from 0: [1, 0] is clause
/// 2.1. Places that do not exist leave the clauses as they are.
final class Clauses {
  private Clauses() {}

  /// Puts an empty clause behind the given place, on its level; behind all for an empty place.
  static List<Clause> add(List<Clause> clauses, List<Integer> after) {
    if (after.isEmpty()) {
      return inserted(clauses, clauses.size(), new Clause(""));
    }
    return at(clauses, after, (siblings, index) -> inserted(siblings, index + 1, new Clause("")));
  }

  /// Puts a clause at the end, in the place of an empty last one.
  static List<Clause> append(List<Clause> clauses, String text) {
    return replaceable(clauses)
        ? replaced(clauses, clauses.size() - 1, clause -> clause.withText(text))
        : inserted(clauses, clauses.size(), new Clause(text));
  }

  /// Puts a sub-clause at the end of the last clause, in the place of an empty last one.
  static List<Clause> appendSub(List<Clause> clauses, String text) {
    return clauses.isEmpty()
        ? append(clauses, text)
        : replaced(
            clauses,
            clauses.size() - 1,
            clause -> clause.withSubclauses(append(clause.subclauses(), text)));
  }

  private static boolean replaceable(List<Clause> clauses) {
    return !clauses.isEmpty()
        && clauses.getLast().text().isBlank()
        && clauses.getLast().subclauses().isEmpty();
  }

  /// Puts an empty sub-clause at the end of a clause.
  static List<Clause> addSub(List<Clause> clauses, List<Integer> of) {
    return at(
        clauses,
        of,
        (siblings, index) ->
            replaced(
                siblings,
                index,
                clause ->
                    clause.withSubclauses(
                        inserted(
                            clause.subclauses(), clause.subclauses().size(), new Clause("")))));
  }

  static List<Clause> text(List<Clause> clauses, List<Integer> place, String text) {
    return at(
        clauses,
        place,
        (siblings, index) -> replaced(siblings, index, clause -> clause.withText(text)));
  }

  static List<Clause> appendix(
      List<Clause> clauses, List<Integer> place, String text, @Nullable UUID key) {
    return at(
        clauses,
        place,
        (siblings, index) ->
            replaced(siblings, index, clause -> clause.withText(text).mentioning(key)));
  }

  /// Gives a clause who is responsible and the words of the term.
  static List<Clause> assign(
      List<Clause> clauses, List<Integer> place, @Nullable PersonId person, String term) {
    return at(
        clauses,
        place,
        (siblings, index) ->
            replaced(siblings, index, clause -> clause.assigned(person, term.strip())));
  }

  static List<Clause> remove(List<Clause> clauses, List<Integer> place) {
    return at(
        clauses,
        place,
        (siblings, index) -> {
          List<Clause> shorter = new ArrayList<>(siblings);
          shorter.remove((int) index);
          return shorter;
        });
  }

  /// Moves a clause among its neighbours by -1 or 1.
  static List<Clause> move(List<Clause> clauses, List<Integer> place, int by) {
    return at(
        clauses,
        place,
        (siblings, index) -> {
          int to = index + by;
          if (to < 0 || to >= siblings.size()) {
            return siblings;
          }
          List<Clause> moved = new ArrayList<>(siblings);
          moved.add(to, moved.remove((int) index));
          return moved;
        });
  }

  /// Every mention of an appendix taken away, when the appendix itself goes.
  static List<Clause> without(List<Clause> clauses, UUID key) {
    return clauses.stream()
        .map(
            clause ->
                key.equals(clause.appendixKey())
                    ? clause
                        .withText(clause.text().replace(" " + MENTION, "").replace(MENTION, ""))
                        .mentioning(null)
                        .withSubclauses(without(clause.subclauses(), key))
                    : clause.withSubclauses(without(clause.subclauses(), key)))
        .toList();
  }

  static final String MENTION = OrderRules.MENTION;

  @FunctionalInterface
  private interface Change {
    List<Clause> apply(List<Clause> siblings, Integer index);
  }

  private static List<Clause> at(List<Clause> clauses, List<Integer> place, Change change) {
    if (place.isEmpty() || place.getFirst() < 0 || place.getFirst() >= clauses.size()) {
      return clauses;
    }
    int index = place.getFirst();
    if (place.size() == 1) {
      return change.apply(clauses, index);
    }
    return replaced(
        clauses,
        index,
        clause ->
            clause.withSubclauses(at(clause.subclauses(), place.subList(1, place.size()), change)));
  }

  private static List<Clause> inserted(List<Clause> clauses, int index, Clause clause) {
    List<Clause> longer = new ArrayList<>(clauses);
    longer.add(index, clause);
    return longer;
  }

  private static List<Clause> replaced(
      List<Clause> clauses, int index, UnaryOperator<Clause> change) {
    List<Clause> changed = new ArrayList<>(clauses);
    changed.set(index, change.apply(clauses.get(index)));
    return changed;
  }

  /// All clauses with their places and printed numbers, in reading order.
  static List<Placed> placed(Order order) {
    List<Placed> out = new ArrayList<>();
    collect(order.clauses(), List.of(), "", out);
    return out;
  }

  private static void collect(
      List<Clause> clauses, List<Integer> prefix, String number, List<Placed> out) {
    for (int i = 0; i < clauses.size(); i++) {
      List<Integer> place = new ArrayList<>(prefix);
      place.add(i);
      String no = number + (i + 1) + ".";
      out.add(new Placed(List.copyOf(place), no, clauses.get(i)));
      collect(clauses.get(i).subclauses(), place, no, out);
    }
  }

  /// The clause at a place, if there is one.
  static Optional<Clause> placedIn(List<Clause> clauses, List<Integer> place) {
    if (place.isEmpty() || place.getFirst() < 0 || place.getFirst() >= clauses.size()) {
      return Optional.empty();
    }
    Clause found = clauses.get(place.getFirst());
    return place.size() == 1
        ? Optional.of(found)
        : placedIn(found.subclauses(), place.subList(1, place.size()));
  }

  /// A clause with its place and its printed number («2.1.»).
  record Placed(List<Integer> place, String number, Clause clause) {}
}
