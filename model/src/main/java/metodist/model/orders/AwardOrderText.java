package metodist.model.orders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import metodist.model.contests.Application;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.StatusKind;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Dates;

/// The usual words of an order that awards a status; afterwards they are the user's to change. The
/// names of people and organisations are not among them: those are drawn from the register.
public final class AwardOrderText {
  private AwardOrderText() {}

  /// «О присвоении статуса «Районная базовая площадка» на 2022-2023 учебный год», without a full
  /// stop.
  public static String subject(StatusKind kind, AcademicYear year) {
    return "О\u00a0присвоении статуса «" + kind.name() + "» " + onYear(kind, year);
  }

  private static String onYear(StatusKind kind, AcademicYear year) {
    int years = Math.max(1, kind.termYears());
    return years == 1
        ? "на\u00a0" + year.text() + " учебный год"
        : "на\u00a0" + year.start() + "–" + (year.start() + years) + " годы";
  }

  /// «По итогам конкурса …, на основании решения Экспертного совета (протокол от … № …)»; the
  /// minutes are named as far as they are known.
  public static String preamble(StatusKind kind, List<Application> awarded) {
    Set<String> minutes = new LinkedHashSet<>();
    for (Application application : awarded) {
      CouncilDecision decision = application.decision();
      if (decision != null && !decision.minutesNumber().isBlank()) {
        var date = decision.minutesDate();
        minutes.add(
            "протокол "
                + (date == null ? "" : "от\u00a0" + Dates.digits(date) + " ")
                + "№\u00a0"
                + decision.minutesNumber().strip());
      }
    }
    String contest = "По итогам конкурса на присвоение статуса «" + kind.name() + "»";
    return minutes.isEmpty()
        ? contest
        : contest
            + ", на основании решения Экспертного совета ("
            + String.join(", ", minutes)
            + ")";
  }

  /// The clauses; the first one mentions the list. Control is not among them: it is printed from
  /// `controlledBy`.
  public static List<Order.Clause> clauses(StatusKind kind, AcademicYear year, UUID list) {
    return List.of(
        new Order.Clause(
            "Присвоить статус «"
                + kind.name()
                + "» "
                + onYear(kind, year)
                + " образовательным организациям согласно перечню "
                + OrderRules.MENTION
                + ".",
            list,
            List.of()),
        new Order.Clause(
            "Руководителям образовательных организаций, указанных в перечне, обеспечить реализацию"
                + " заявленных программ и планов работы."),
        new Order.Clause(
            "Методическому центру организовать научно-методическое сопровождение работы площадок"
                + " и выдать свидетельства о присвоении статуса."));
  }

  /// The title over the list, answering «чего?».
  public static String listTitle(StatusKind kind, AcademicYear year) {
    return "Перечень образовательных организаций, которым присвоен статус «"
        + kind.name()
        + "» "
        + onYear(kind, year);
  }
}
