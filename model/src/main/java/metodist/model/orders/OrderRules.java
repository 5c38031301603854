package metodist.model.orders;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import metodist.model.shared.terms.TermParser;

/// Правила приказа (domain.md 1.4–1.6): appendices are numbered by their first mention and stand
/// one to one with the mentions; what must be there before registration.
public final class OrderRules {
  /// The place in a clause where «(приложение № 1)» is printed.
  public static final String MENTION = "{приложение}";

  /// The place in a clause where the total of the order's estimate is printed.
  public static final String SUM = "{сумма}";

  private OrderRules() {}

  /// The number of each appendix, 1…n by first mention; those never mentioned come last, in their
  /// own order.
  public static Map<UUID, Integer> appendixNumbers(Order order) {
    Set<UUID> known = new HashSet<>();
    order.appendices().forEach(a -> known.add(a.key()));
    Set<UUID> ordered = new LinkedHashSet<>();
    mentions(order.clauses()).stream().filter(known::contains).forEach(ordered::add);
    order.appendices().forEach(a -> ordered.add(a.key()));
    Map<UUID, Integer> numbers = new LinkedHashMap<>();
    ordered.forEach(key -> numbers.put(key, numbers.size() + 1));
    return numbers;
  }

  /// The appendices in the order of their numbers.
  public static List<Order.Appendix> appendicesInOrder(Order order) {
    Map<UUID, Integer> numbers = appendixNumbers(order);
    return order.appendices().stream()
        .sorted((a, b) -> Integer.compare(number(numbers, a), number(numbers, b)))
        .toList();
  }

  private static int number(Map<UUID, Integer> numbers, Order.Appendix appendix) {
    return numbers.getOrDefault(appendix.key(), Integer.MAX_VALUE);
  }

  /// «приложение», or «приложение № 2» when there are several; empty for an unknown key.
  public static Optional<String> mention(Order order, UUID key) {
    Integer number = appendixNumbers(order).get(key);
    if (number == null) {
      return Optional.empty();
    }
    return Optional.of(
        order.appendices().size() == 1 ? "приложение" : "приложение №\u00a0" + number);
  }

  /// «Приложение», or «Приложение № 2» when there are several: the first line of its heading.
  public static String heading(Order order, Order.Appendix appendix) {
    Integer number = appendixNumbers(order).get(appendix.key());
    return order.appendices().size() == 1 || number == null
        ? "Приложение"
        : "Приложение №\u00a0" + number;
  }

  /// «от 28.09.2020 № 473», or blanks to fill in by hand before registration.
  public static String requisites(Order order) {
    var date = order.date();
    return "от\u00a0"
        + (date == null ? "____________" : Dates.digits(date))
        + " №\u00a0"
        + (order.number().isBlank() ? "______" : order.number());
  }

  /// What is wrong with the text: mentions and appendices that do not match, empty clauses.
  public static List<Problem> textProblems(Order order) {
    List<Problem> problems = new ArrayList<>();
    Set<UUID> known = new HashSet<>();
    for (Order.Appendix appendix : order.appendices()) {
      if (!known.add(appendix.key())) {
        problems.add(
            Problem.error("appendices", "Приложение «" + appendix.title() + "» указано дважды."));
      }
    }
    Set<UUID> mentioned = new HashSet<>(mentions(order.clauses()));
    for (Order.Appendix appendix : order.appendices()) {
      if (!mentioned.contains(appendix.key())) {
        problems.add(
            Problem.error(
                "appendices",
                "Приложение «" + appendix.title() + "» не упомянуто в тексте приказа."));
      }
      if (appendix.title().isBlank()) {
        problems.add(Problem.warning("appendices", "У приложения нет названия."));
      }
    }
    clauseProblems(order.clauses(), "", known, problems);
    return problems;
  }

  private static boolean empty(Order.Appendix appendix) {
    return appendix.content() == Order.Appendix.Content.TEXT
        ? appendix.paragraphs().isEmpty()
        : appendix.made().empty();
  }

  private static void clauseProblems(
      List<Order.Clause> clauses, String prefix, Set<UUID> known, List<Problem> problems) {
    for (int i = 0; i < clauses.size(); i++) {
      Order.Clause clause = clauses.get(i);
      String no = prefix + (i + 1);
      String field = "clauses." + no;
      UUID key = clause.appendixKey();
      if (clause.text().isBlank()) {
        problems.add(Problem.error(field, "Пункт " + no + " пуст."));
      }
      if (key != null && !known.contains(key)) {
        problems.add(Problem.error(field, "Пункт " + no + " упоминает приложение, которого нет."));
      }
      if (key == null && clause.text().contains(MENTION)) {
        problems.add(
            Problem.error(field, "В пункте " + no + " не выбрано, какое приложение упомянуто."));
      }
      if (key != null && !clause.text().contains(MENTION)) {
        problems.add(
            Problem.error(
                field,
                "В тексте пункта " + no + " нет места для упоминания: вставьте " + MENTION + "."));
      }
      placeProblems(clause, no, field, problems);
      clauseProblems(clause.subclauses(), no + ".", known, problems);
    }
  }

  /// Places nobody knows, and those whose fact is not given.
  private static void placeProblems(
      Order.Clause clause, String no, String field, List<Problem> problems) {
    for (String place : Places.in(clause.text())) {
      if (!Places.known(place)) {
        problems.add(
            Problem.error(
                field, "В пункте " + no + " осталось незаполненное место " + place + "."));
      }
    }
    if (Places.ofPerson(clause.text()) && clause.personId() == null) {
      problems.add(Problem.error(field, "В пункте " + no + " не выбран ответственный."));
    }
    if (clause.text().contains(Places.TERM) && clause.term().isBlank()) {
      problems.add(Problem.error(field, "В пункте " + no + " не указан срок."));
    }
  }

  /// Everything that must be in place before registration.
  public static List<Problem> beforeRegistration(Order order) {
    List<Problem> problems = new ArrayList<>(textProblems(order));
    if (order.number().isBlank()) {
      problems.add(Problem.error("number", "Укажите номер приказа."));
    }
    if (order.date() == null) {
      problems.add(Problem.error("date", "Укажите дату приказа."));
    }
    if (order.subject().isBlank()) {
      problems.add(Problem.error("subject", "Укажите, о чём приказ."));
    }
    if (order.signatoryId() == null) {
      problems.add(Problem.error("signatoryId", "Укажите, кто подписывает приказ."));
    }
    if (order.clauses().isEmpty()) {
      problems.add(Problem.error("clauses", "В приказе нет ни одного пункта."));
    }
    boolean lists =
        order.appendices().stream().anyMatch(a -> a.content() == Order.Appendix.Content.AWARDS);
    if (lists && order.awards().isEmpty()) {
      problems.add(Problem.error("awards", "Перечень в приложении пуст."));
    }
    if (!lists && !order.awards().isEmpty()) {
      problems.add(
          Problem.error("appendices", "Нет приложения с перечнем тех, кому присваивается статус."));
    }
    eventProblems(order, problems);
    order.appendices().stream()
        .filter(a -> a.content().own() && empty(a))
        .forEach(
            a ->
                problems.add(
                    Problem.warning("appendices", "Приложение «" + a.title() + "» пусто.")));
    termProblems(order, order.clauses(), "", problems);
    if (order.executors().isEmpty()) {
      problems.add(Problem.warning("executors", "Не указан исполнитель."));
    }
    String subject = order.subject().strip();
    if (subject.endsWith(".")) {
      problems.add(Problem.warning("subject", "Точка в конце заголовка не ставится."));
    }
    if (!subject.isEmpty() && !subject.matches("(?U)(О|Об|Обо)\\s.*")) {
      problems.add(Problem.warning("subject", "Заголовок обычно начинается с «О» или «Об»."));
    }
    return problems;
  }

  /// An appendix drawn from an event needs the event, the estimate its estimate.
  private static void eventProblems(Order order, List<Problem> problems) {
    for (Order.Appendix appendix : order.appendices()) {
      boolean estimate = appendix.content() == Order.Appendix.Content.ESTIMATE;
      boolean without =
          estimate
              ? order.estimateId() == null
              : appendix.content().ofEvent() && order.eventId() == null;
      if (without) {
        problems.add(
            Problem.error(
                "appendices",
                "Приложение «"
                    + appendix.title()
                    + "» неоткуда составить: не выбрано мероприятие"
                    + " или смета."));
      }
    }
  }

  /// A term that ends before the order is dated, an event named where none is chosen.
  private static void termProblems(
      Order order, List<Order.Clause> clauses, String prefix, List<Problem> problems) {
    var date = order.date();
    for (int i = 0; i < clauses.size(); i++) {
      Order.Clause clause = clauses.get(i);
      String no = prefix + (i + 1);
      if (date != null && !clause.term().isBlank()) {
        new TermParser(AcademicYear.of(date))
            .parse(clause.term())
            .last()
            .filter(last -> last.isBefore(date))
            .ifPresent(
                last ->
                    problems.add(
                        Problem.warning(
                            "clauses." + no, "Срок в пункте " + no + " раньше даты приказа.")));
      }
      boolean event = order.eventId() == null && Places.ofEvent(clause.text());
      if (event || (order.estimateId() == null && clause.text().contains(SUM))) {
        problems.add(
            Problem.error(
                "clauses." + no,
                "Пункт " + no + " называет мероприятие или сумму, а у приказа их нет."));
      }
      termProblems(order, clause.subclauses(), no + ".", problems);
    }
  }

  private static List<UUID> mentions(List<Order.Clause> clauses) {
    List<UUID> found = new ArrayList<>();
    for (Order.Clause clause : clauses) {
      UUID key = clause.appendixKey();
      if (key != null) {
        found.add(key);
      }
      found.addAll(mentions(clause.subclauses()));
    }
    return found;
  }
}
