package metodist.model.sites;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Dates;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;

/// Правила статуса площадки (domain.md 5.5): what it is on a date, when its end is near, how it may
/// be prolonged or ended, what may not be held together.
public final class SiteRules {
  /// From so many days before the end of the term on the end is worth a warning.
  public static final int WARNING_DAYS = 90;

  private SiteRules() {}

  /// The state as it was or will be on a date, as far as the dates tell.
  public static SiteState stateOn(Site site, LocalDate date) {
    if (site.state() == SiteState.ASSIGNED || date.isBefore(site.from().firstDay())) {
      return SiteState.ASSIGNED;
    }
    if (site.heldOn(date)) {
      return site.state() == SiteState.SUSPENDED ? SiteState.SUSPENDED : SiteState.ACTIVE;
    }
    return site.termination() == null ? SiteState.COMPLETED : SiteState.TERMINATED_EARLY;
  }

  /// The state of a status entered by hand: awarded already, and over when its last year is.
  public static SiteState stateOfEntered(AcademicYear to, LocalDate today) {
    return to.lastDay().isBefore(today) ? SiteState.COMPLETED : SiteState.ACTIVE;
  }

  /// The register on a date: the sites whose status holds then.
  public static List<Site> heldOn(List<Site> sites, LocalDate date) {
    return sites.stream().filter(s -> s.heldOn(date)).toList();
  }

  /// The last academic year of the status with its prolongations.
  public static AcademicYear lastYear(Site site) {
    return site.prolongations().isEmpty() ? site.to() : site.prolongations().getLast().to();
  }

  /// «Срок статуса заканчивается 31 августа 2023 г., осталось 40 дней», when the end is near or
  /// passed and the site still counts as active.
  public static Optional<Problem> endOfTerm(Site site, LocalDate today) {
    if (site.state() != SiteState.ACTIVE && site.state() != SiteState.SUSPENDED) {
      return Optional.empty();
    }
    LocalDate last = site.lastDay();
    long left = ChronoUnit.DAYS.between(today, last);
    if (left < 0) {
      return Optional.of(
          Problem.warning(
              "to",
              "Срок статуса закончился "
                  + Dates.wordsInFull(last)
                  + ": продлите его или отметьте окончание."));
    }
    if (left > WARNING_DAYS) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.warning(
            "to",
            "Срок статуса заканчивается "
                + Dates.wordsInFull(last)
                + (left == 0 ? " — сегодня." : ", осталось " + Plural.DAYS.count(left) + ".")));
  }

  /// Whether the status may be prolonged to the end of that year. A new period follows the old one
  /// without a gap by its nature; it must reach further, and the site must not have ended early.
  public static List<Problem> prolongation(Site site, AcademicYear to, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (site.state() == SiteState.ASSIGNED) {
      problems.add(Problem.error("state", "Статус ещё не присвоен: приказ не зарегистрирован."));
    }
    if (site.termination() != null) {
      problems.add(Problem.error("state", "Статус прекращён досрочно, продлить его нельзя."));
    }
    AcademicYear last = lastYear(site);
    if (to.compareTo(last) <= 0) {
      problems.add(
          Problem.error("to", "Статус уже действует до конца " + last.text() + " учебного года."));
    }
    if (today.isAfter(site.lastDay().plusDays(WARNING_DAYS)) && site.termination() == null) {
      problems.add(
          Problem.error(
              "to",
              "Срок закончился "
                  + Dates.wordsInFull(site.lastDay())
                  + ": продление должно следовать сразу за сроком. Присвойте статус заново."));
    }
    return problems;
  }

  public static List<Problem> termination(Site site, LocalDate date, String reason) {
    List<Problem> problems = new ArrayList<>();
    if (site.state() == SiteState.ASSIGNED) {
      problems.add(Problem.error("state", "Статус ещё не присвоен: приказ не зарегистрирован."));
    }
    if (site.termination() != null || site.state() == SiteState.COMPLETED) {
      problems.add(Problem.error("state", "Статус уже не действует."));
    }
    if (reason.isBlank()) {
      problems.add(Problem.error("reason", "Укажите основание досрочного прекращения."));
    }
    if (date.isBefore(site.from().firstDay())) {
      problems.add(
          Problem.error(
              "date",
              "Статус начинается только " + Dates.wordsInFull(site.from().firstDay()) + "."));
    }
    if (date.isAfter(site.lastDay())) {
      problems.add(
          Problem.error(
              "date",
              "Срок статуса закончится раньше: " + Dates.wordsInFull(site.lastDay()) + "."));
    }
    return problems;
  }

  /// What a new status would collide with: the same kind held already in those years, or an
  /// exclusive kind beside another exclusive one of its level.
  public static List<Problem> exclusivity(
      List<Site> ofOrganisation,
      Map<StatusKindId, StatusKind> kinds,
      StatusKind kind,
      AcademicYear from,
      AcademicYear to) {
    List<Problem> problems = new ArrayList<>();
    for (Site site : ofOrganisation) {
      StatusKind other = kinds.get(site.statusKindId());
      boolean ended =
          site.state() == SiteState.TERMINATED_EARLY && site.lastDay().isBefore(from.firstDay());
      boolean overlaps = site.from().compareTo(to) <= 0 && lastYear(site).compareTo(from) >= 0;
      if (other == null || ended || !overlaps) {
        continue;
      }
      if (other.id().equals(kind.id())) {
        problems.add(
            Problem.warning(
                "statusKindId",
                "Организация уже имеет статус «" + other.name() + "» до " + end(site) + "."));
      } else if (kind.exclusive() && other.exclusive() && other.level() == kind.level()) {
        problems.add(
            Problem.error(
                "statusKindId",
                "Организация уже имеет статус «"
                    + other.name()
                    + "» до "
                    + end(site)
                    + ": два таких статуса одновременно не присваиваются."));
      }
    }
    return problems;
  }

  private static String end(Site site) {
    return Dates.wordsInFull(site.lastDay());
  }

  /// Sites by the end of their term, the nearest first.
  public static Comparator<Site> byEnd() {
    return Comparator.comparing(Site::lastDay);
  }
}
