package metodist.app.feature.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.StageDates;
import metodist.model.orders.OrderState;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.procedures.ContestSteps;
import metodist.model.shared.Problem;
import metodist.model.shared.RecordId;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;

/// What concerns the user today, read from the facts: stages of running contests that end soon or
/// are overdue, statuses that end, work begun and not finished, what to do next. `centreKnown` is
/// false before the first-run questions were answered.
public record Agenda(
    LocalDate today,
    boolean centreKnown,
    boolean anyOrganisation,
    List<Due> stages,
    List<Due> endings,
    List<Begun> drafts,
    List<Chore> chores) {
  private static final int SHOWN = 12;
  private static final int DAYS_AHEAD = 366;
  private static final int DAYS_BACK = 60;
  private static final int ENDING_DAYS = 120;

  public Agenda {
    stages = List.copyOf(stages);
    endings = List.copyOf(endings);
    drafts = List.copyOf(drafts);
    chores = List.copyOf(chores);
  }

  /// Something with a day: what, of which record. A day before today is overdue.
  public record Due(LocalDate day, String what, String whose, RecordId record) {}

  /// Work begun: what, its state, how many required fields are still empty.
  public record Begun(String what, String state, int missing, RecordId record) {}

  public static Agenda read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return new Agenda(
        today,
        reading.centre().current().isPresent(),
        reading.organisations().any(),
        stages(reading, today),
        endings(reading, today),
        drafts(reading),
        Chore.read(reading));
  }

  private static List<Due> stages(Reading reading, LocalDate today) {
    List<Due> due = new ArrayList<>();
    for (Contest contest : reading.contests().all()) {
      StageDates dates = ContestSteps.dates(reading, contest);
      for (ContestStage stage : contest.stages()) {
        if (ahead(contest.state(), stage.kind())) {
          dates
              .span(stage)
              .last()
              .filter(day -> day.isAfter(today.minusDays(DAYS_BACK)))
              .filter(day -> day.isBefore(today.plusDays(DAYS_AHEAD)))
              .ifPresent(
                  day -> due.add(new Due(day, stage.title(), contest.title(), contest.id())));
        }
      }
    }
    return first(due);
  }

  /// Whether a contest in that state has such a stage still before it or under way.
  static boolean ahead(ContestState state, ContestStage.Kind kind) {
    ContestState last =
        switch (kind) {
          case PREPARATION -> ContestState.ANNOUNCED;
          case SUBMISSION -> ContestState.ACCEPTING;
          case TECHNICAL_REVIEW -> ContestState.TECHNICAL_REVIEW;
          case CONTENT_REVIEW -> ContestState.CONTENT_REVIEW;
          case PRESENTATION -> ContestState.PRESENTATION;
          case DECISION -> ContestState.DECISION;
        };
    return state.compareTo(last) <= 0;
  }

  private static List<Due> endings(Reading reading, LocalDate today) {
    List<Due> due = new ArrayList<>();
    reading.sites().endingBetween(today, today.plusDays(ENDING_DAYS - 1)).stream()
        .sorted(Comparator.comparing(Site::lastDay))
        .limit(SHOWN)
        .forEach(
            site ->
                due.add(new Due(site.lastDay(), holder(reading, site), site.title(), site.id())));
    return due;
  }

  private static String holder(Reading reading, Site site) {
    return reading
        .organisations()
        .find(site.organisationId())
        .map(organisation -> organisation.title())
        .orElse("");
  }

  private static List<Due> first(List<Due> due) {
    return due.stream().sorted(Comparator.comparing(Due::day)).limit(SHOWN).toList();
  }

  private static List<Begun> drafts(Reading reading) {
    List<Begun> begun = new ArrayList<>();
    reading
        .applications()
        .inStates(EnumSet.of(ApplicationState.DRAFT, ApplicationState.RETURNED), SHOWN)
        .forEach(application -> begun.add(begun(reading, application)));
    reading
        .orders()
        .inStates(EnumSet.of(OrderState.DRAFT, OrderState.ON_APPROVAL), SHOWN - begun.size())
        .forEach(
            order -> begun.add(new Begun(order.title(), order.state().title(), 0, order.id())));
    return begun;
  }

  private static Begun begun(Reading reading, Application application) {
    String applicant =
        reading
            .organisations()
            .find(application.applicantId())
            .map(organisation -> organisation.title())
            .orElse("");
    int missing =
        (int) ApplicationSteps.check(reading, application).stream().filter(Problem::blocks).count();
    return new Begun(
        applicant.isEmpty() ? application.title() : application.title() + ", " + applicant,
        application.state().title(),
        missing,
        application.id());
  }
}
