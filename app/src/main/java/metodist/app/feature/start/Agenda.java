package metodist.app.feature.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.StageDates;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.shared.RecordId;
import metodist.model.shared.WorkingCalendar;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Reading;

/// What concerns the user today, read from the facts: stages of running contests that end soon,
/// statuses that end, work begun and not finished. `centreKnown` is false before the first-run
/// questions were answered.
public record Agenda(
    LocalDate today,
    boolean centreKnown,
    boolean anyOrganisation,
    List<Due> stages,
    List<Due> endings,
    List<Begun> drafts) {
  private static final int SHOWN = 12;
  private static final int DAYS_AHEAD = 366;
  private static final int ENDING_DAYS = 120;

  public Agenda {
    stages = List.copyOf(stages);
    endings = List.copyOf(endings);
    drafts = List.copyOf(drafts);
  }

  /// Something with a day: what, of which record.
  public record Due(LocalDate day, String what, String whose, RecordId record) {}

  /// Work begun.
  public record Begun(String what, String state, RecordId record) {}

  public static Agenda read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return new Agenda(
        today,
        reading.centre().current().isPresent(),
        !reading.organisations().all().isEmpty(),
        stages(reading, today),
        endings(reading, today),
        drafts(reading));
  }

  private static List<Due> stages(Reading reading, LocalDate today) {
    List<Due> due = new ArrayList<>();
    for (Contest contest : reading.contests().all()) {
      if (!running(contest.state())) {
        continue;
      }
      StageDates dates = new StageDates(contest.stages(), WorkingCalendar.RUSSIA);
      for (ContestStage stage : contest.stages()) {
        dates
            .span(stage)
            .last()
            .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(DAYS_AHEAD)))
            .ifPresent(day -> due.add(new Due(day, stage.title(), contest.title(), contest.id())));
      }
    }
    return first(due);
  }

  private static boolean running(ContestState state) {
    return switch (state) {
      case PLANNED,
          ANNOUNCED,
          ACCEPTING,
          CLOSED,
          TECHNICAL_REVIEW,
          CONTENT_REVIEW,
          PRESENTATION,
          DECISION ->
          true;
      case AWARDED, ARCHIVED, CANCELLED -> false;
    };
  }

  private static List<Due> endings(Reading reading, LocalDate today) {
    List<Due> due = new ArrayList<>();
    for (Site site : reading.sites().all()) {
      LocalDate last = site.lastDay();
      if (site.state() == SiteState.ACTIVE
          && !last.isBefore(today)
          && last.isBefore(today.plusDays(ENDING_DAYS))) {
        String holder =
            reading
                .organisations()
                .find(site.organisationId())
                .map(organisation -> organisation.title())
                .orElse("");
        due.add(new Due(last, holder, site.title(), site.id()));
      }
    }
    return first(due);
  }

  private static List<Due> first(List<Due> due) {
    return due.stream().sorted(Comparator.comparing(Due::day)).limit(SHOWN).toList();
  }

  private static List<Begun> drafts(Reading reading) {
    List<Begun> begun = new ArrayList<>();
    for (Application application : reading.applications().all()) {
      if (application.state() == ApplicationState.DRAFT
          || application.state() == ApplicationState.RETURNED) {
        begun.add(new Begun(application.title(), application.state().title(), application.id()));
      }
    }
    for (Order order : reading.orders().all()) {
      if (order.state() == OrderState.DRAFT || order.state() == OrderState.ON_APPROVAL) {
        begun.add(new Begun(order.title(), order.state().title(), order.id()));
      }
    }
    return begun.stream().limit(SHOWN).toList();
  }
}
