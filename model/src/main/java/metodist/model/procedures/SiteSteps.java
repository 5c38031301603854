package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import metodist.model.contests.StatusKind;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.StateTrail;
import metodist.model.sites.Site;
import metodist.model.sites.Site.AwardBasis;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRules;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Шаги площадки: prolonged, suspended and resumed, ended early, completed. Each change of the term
/// names the order it stands on.
public final class SiteSteps {
  private SiteSteps() {}

  /// Prolongs the status to the end of that academic year; the new period follows the old one.
  public static Outcome<Site> prolong(Edit edit, SiteId id, AcademicYear to, AwardBasis basis) {
    Site site = edit.sites().get(id);
    List<Problem> problems =
        new ArrayList<>(SiteRules.prolongation(site, to, edit.now().toLocalDate()));
    problems.addAll(basisProblems(edit, basis));
    return Outcome.unlessBlocked(
        problems,
        () -> {
          List<Site.Prolongation> longer = new ArrayList<>(site.prolongations());
          longer.add(new Site.Prolongation(to, basis));
          Site prolonged = site.withProlongations(longer);
          return edit.save(
              site.state() == SiteState.COMPLETED
                  ? inState(edit, prolonged, SiteState.ACTIVE, "Продление")
                  : prolonged);
        });
  }

  /// Ends the status on a day, which is its last.
  public static Outcome<Site> terminate(
      Edit edit, SiteId id, LocalDate date, String reason, AwardBasis basis) {
    Site site = edit.sites().get(id);
    List<Problem> problems = new ArrayList<>(SiteRules.termination(site, date, reason));
    problems.addAll(basisProblems(edit, basis));
    return Outcome.unlessBlocked(
        problems,
        () ->
            edit.save(
                inState(
                    edit,
                    site.withTermination(new Site.Termination(date, reason.strip(), basis)),
                    SiteState.TERMINATED_EARLY,
                    reason)));
  }

  public static Outcome<Site> suspend(Edit edit, SiteId id, String reason) {
    Site site = edit.sites().get(id);
    if (site.state() != SiteState.ACTIVE) {
      return Outcome.refused("state", "Приостановить можно только действующий статус.");
    }
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите причину.");
    }
    return Outcome.done(edit.save(inState(edit, site, SiteState.SUSPENDED, reason)));
  }

  public static Outcome<Site> resume(Edit edit, SiteId id, String reason) {
    Site site = edit.sites().get(id);
    if (site.state() != SiteState.SUSPENDED) {
      return Outcome.refused("state", "Статус не приостановлен.");
    }
    return Outcome.done(edit.save(inState(edit, site, SiteState.ACTIVE, reason)));
  }

  /// Takes an early termination back with a reason.
  public static Outcome<Site> reverseTermination(Edit edit, SiteId id, String reason) {
    Site site = edit.sites().get(id);
    if (site.termination() == null) {
      return Outcome.refused("state", "Статус не был прекращён досрочно.");
    }
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите причину возврата состояния.");
    }
    return Outcome.done(
        edit.save(inState(edit, site.withTermination(null), SiteState.ACTIVE, reason)));
  }

  /// Marks every status whose term is over by that day as completed and returns those.
  public static List<Site> completeEnded(Edit edit, LocalDate today) {
    List<Site> completed = new ArrayList<>();
    for (Site site : edit.sites().all()) {
      boolean running = site.state() == SiteState.ACTIVE || site.state() == SiteState.SUSPENDED;
      if (running && site.lastDay().isBefore(today)) {
        completed.add(edit.save(inState(edit, site, SiteState.COMPLETED, "")));
      }
    }
    return completed;
  }

  /// Marks one status whose term is over as completed.
  public static Outcome<Site> complete(Edit edit, SiteId id) {
    Site site = edit.sites().get(id);
    boolean running = site.state() == SiteState.ACTIVE || site.state() == SiteState.SUSPENDED;
    if (!running || !site.lastDay().isBefore(edit.now().toLocalDate())) {
      return Outcome.refused("state", "Срок статуса ещё не истёк.");
    }
    return Outcome.done(edit.save(inState(edit, site, SiteState.COMPLETED, "")));
  }

  /// Enters a status awarded outside the program's contests: by a regional order, or years ago. It
  /// holds at once; a status that collides with another is refused or warned of.
  public static Outcome<Site> enter(Edit edit, Site typed) {
    List<Problem> problems = new ArrayList<>(basisProblems(edit, typed.basis()));
    problems.addAll(
        SiteRules.exclusivity(
            edit.sites().ofOrganisation(typed.organisationId()),
            edit.statusKinds().all().stream()
                .collect(Collectors.toMap(StatusKind::id, kind -> kind)),
            edit.statusKinds().get(typed.statusKindId()),
            typed.from(),
            typed.to()));
    return Outcome.unlessBlocked(problems, () -> edit.save(typed));
  }

  private static Site inState(Edit edit, Site site, SiteState to, String reason) {
    return site.inState(to, StateTrail.plus(site.history(), site.state(), to, edit.now(), reason));
  }

  private static List<Problem> basisProblems(Reading reading, AwardBasis basis) {
    return switch (basis) {
      case AwardBasis.ByOrder byOrder -> {
        Order order = reading.orders().find(byOrder.order()).orElse(null);
        if (order == null) {
          yield List.of(Problem.error("basis", "Выбранного приказа больше нет."));
        }
        yield order.state() == OrderState.REGISTERED
            ? List.of()
            : List.of(Problem.warning("basis", "Приказ-основание ещё не зарегистрирован."));
      }
      case AwardBasis.ByOldOrder old ->
          old.number().isBlank() || old.date() == null
              ? List.of(Problem.warning("basis", "Не указаны номер или дата приказа-основания."))
              : List.of();
    };
  }
}
