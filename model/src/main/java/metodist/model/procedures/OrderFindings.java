package metodist.model.procedures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.Organisation;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderNumbers;
import metodist.model.orders.OrderRules;
import metodist.model.orders.OrderState;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Findings about orders and their numbers.
final class OrderFindings {
  /// An order with number and date that stays unregistered longer is worth a word.
  private static final int DAYS_TO_REGISTER = 14;

  private OrderFindings() {}

  static void collect(Reading reading, List<Finding> findings) {
    for (Order order : reading.orders().all()) {
      if (!order.state().closed()) {
        open(reading, order, findings);
      } else {
        renamed(reading, order, findings);
      }
      OrderRules.textProblems(order).stream()
          .filter(Problem::blocks)
          .forEach(
              p ->
                  findings.add(
                      Finding.error(
                          "order-appendices", order, p.message(), "Исправьте текст приказа.")));
      OrderSteps.numbers(reading, order.letterheadId())
          .sameNumber(order)
          .ifPresent(
              o ->
                  findings.add(
                      Finding.error(
                          "order-number-repeated",
                          order,
                          "Тот же номер у другого приказа: " + o.title() + ".",
                          "Дайте одному из приказов другой номер.")));
    }
    gaps(reading, findings);
  }

  private static void open(Reading reading, Order order, List<Finding> findings) {
    LocalDate date = order.date();
    LocalDate today = reading.now().toLocalDate();
    if (date != null
        && !order.number().isBlank()
        && date.plusDays(DAYS_TO_REGISTER).isBefore(today)) {
      findings.add(
          Finding.warning(
              "order-not-registered",
              order,
              "Приказ от " + Dates.digits(date) + " до сих пор не зарегистрирован.",
              "Зарегистрируйте приказ или удалите черновик."));
    }
    if (order.signatoryId() == null) {
      findings.add(
          Finding.warning(
              "order-without-signatory",
              order,
              "Не указано, кто подписывает приказ.",
              "Выберите подписывающего."));
    }
  }

  /// An organisation renamed since the order keeps its old name in it, which surprises people.
  private static void renamed(Reading reading, Order order, List<Finding> findings) {
    LocalDate date = order.date();
    if (date == null) {
      return;
    }
    for (ApplicationId id : order.awards()) {
      reading
          .applications()
          .find(id)
          .flatMap(a -> reading.organisations().find(a.applicantId()))
          .filter(o -> !o.nameOn(date).equals(o.name()))
          .ifPresent(o -> findings.add(renaming(order, o, date)));
    }
  }

  private static Finding renaming(Order order, Organisation organisation, LocalDate date) {
    return Finding.warning(
        "organisation-renamed-after",
        order,
        "Организация переименована после приказа: в нём «"
            + organisation.nameOn(date).shortName()
            + "», сейчас «"
            + organisation.name().shortName()
            + "».",
        "Приказ печатает наименование своей даты; при необходимости издайте приказ об изменениях.");
  }

  private static void gaps(Reading reading, List<Finding> findings) {
    Set<Object> seen = new HashSet<>();
    for (Letterhead letterhead : reading.letterheads().all()) {
      if (!seen.add(List.of(letterhead.issuerId(), letterhead.numberSuffix()))) {
        continue;
      }
      OrderNumbers numbers = OrderSteps.numbers(reading, letterhead.id());
      Map<Integer, List<Integer>> byYear = new TreeMap<>();
      for (Order order : numbers.issuersOrders()) {
        LocalDate date = order.date();
        if (date != null && order.state() != OrderState.DRAFT) {
          byYear.computeIfAbsent(date.getYear(), y -> numbers.gaps(y, letterhead.numberSuffix()));
        }
      }
      byYear.forEach(
          (year, gaps) -> {
            if (!gaps.isEmpty()) {
              findings.add(
                  Finding.warning(
                      "order-number-gap",
                      letterhead,
                      "В номерах приказов " + year + " года пропущены: " + shorten(gaps) + ".",
                      "Проверьте, все ли приказы внесены."));
            }
          });
    }
  }

  private static String shorten(List<Integer> gaps) {
    String first = String.join(", ", gaps.stream().limit(10).map(String::valueOf).toList());
    return gaps.size() > 10 ? first + " и ещё " + (gaps.size() - 10) : first;
  }
}
