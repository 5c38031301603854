package metodist.model.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.Problem;

/// Номера приказов: numbers run within a calendar year and a suffix («-о/д», «-р»), each suffix on
/// its own (domain.md 1.6). The list given is the series' issuer's orders; undated ones are left
/// out.
public record OrderNumbers(List<Order> issuersOrders) {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*(.*)");

  public OrderNumbers {
    issuersOrders = List.copyOf(issuersOrders);
  }

  /// The running part of «473-о/д»: 473. Empty when the number does not begin with digits.
  public static OptionalInt running(String number) {
    Matcher matcher = NUMBER.matcher(number.strip());
    if (!matcher.matches() || matcher.group(1).length() > 9) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(matcher.group(1)));
  }

  /// The part of «473-о/д» after the digits: «-о/д».
  public static String suffix(String number) {
    Matcher matcher = NUMBER.matcher(number.strip());
    return matcher.matches() ? matcher.group(2).strip() : "";
  }

  /// The next number of the series with its suffix: one above the highest.
  public String next(int year, String suffix) {
    TreeSet<Integer> used = used(year, suffix);
    return (used.isEmpty() ? 1 : used.last() + 1) + suffix;
  }

  /// The numbers between the lowest and the highest that no order carries.
  public List<Integer> gaps(int year, String suffix) {
    TreeSet<Integer> used = used(year, suffix);
    List<Integer> gaps = new ArrayList<>();
    if (!used.isEmpty()) {
      for (int number = used.first(); number < used.last(); number++) {
        if (!used.contains(number)) {
          gaps.add(number);
        }
      }
    }
    return gaps;
  }

  /// Another order of the same year that carries the same number.
  public Optional<Order> sameNumber(Order order) {
    var date = order.date();
    if (order.number().isBlank() || date == null) {
      return Optional.empty();
    }
    return issuersOrders.stream()
        .filter(o -> !o.id().equals(order.id()) && o.state() != OrderState.REVOKED)
        .filter(o -> inYear(o, date.getYear()))
        .filter(o -> same(o.number(), order.number()))
        .findFirst();
  }

  /// What is wrong with the order's number within its series.
  public List<Problem> check(Order order) {
    List<Problem> problems = new ArrayList<>();
    sameNumber(order)
        .ifPresent(
            o ->
                problems.add(
                    Problem.error(
                        "number", "Номер " + order.number() + " уже занят: " + o.title() + ".")));
    OptionalInt running = running(order.number());
    var date = order.date();
    if (!order.number().isBlank() && running.isEmpty()) {
      problems.add(Problem.warning("number", "Номер приказа обычно начинается с цифр."));
    }
    if (date != null && running.isPresent()) {
      skipped(order, date.getYear(), running.getAsInt())
          .ifPresent(p -> problems.add(Problem.warning("number", p)));
      outOfOrder(order, running.getAsInt())
          .ifPresent(o -> problems.add(Problem.warning("date", chronology(o))));
    }
    return problems;
  }

  private Optional<Order> outOfOrder(Order order, int number) {
    var date = order.date();
    if (date == null) {
      return Optional.empty();
    }
    String suffix = suffix(order.number());
    return issuersOrders.stream()
        .filter(o -> !o.id().equals(order.id()))
        .filter(o -> inYear(o, date.getYear()) && same(suffix(o.number()), suffix))
        .filter(
            o -> {
              OptionalInt other = running(o.number());
              var otherDate = o.date();
              return other.isPresent()
                  && otherDate != null
                  && ((other.getAsInt() < number && otherDate.isAfter(date))
                      || (other.getAsInt() > number && otherDate.isBefore(date)));
            })
        .findFirst();
  }

  /// A number further than one above the last leaves a gap in the series.
  private Optional<String> skipped(Order order, int year, int number) {
    String suffix = suffix(order.number());
    TreeSet<Integer> used =
        new OrderNumbers(issuersOrders.stream().filter(o -> !o.id().equals(order.id())).toList())
            .used(year, suffix);
    Integer below = used.lower(number);
    return below == null || below == number - 1
        ? Optional.empty()
        : Optional.of("Перед этим номером пропуск: последний в году — № " + below + suffix + ".");
  }

  private static String chronology(Order other) {
    return "Номер и дата идут не по порядку: есть " + other.title() + ".";
  }

  private TreeSet<Integer> used(int year, String suffix) {
    TreeSet<Integer> used = new TreeSet<>();
    for (Order order : issuersOrders) {
      OptionalInt number = running(order.number());
      if (number.isPresent() && inYear(order, year) && same(suffix(order.number()), suffix)) {
        used.add(number.getAsInt());
      }
    }
    return used;
  }

  private static boolean inYear(Order order, int year) {
    var date = order.date();
    return date != null && date.getYear() == year;
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }
}
