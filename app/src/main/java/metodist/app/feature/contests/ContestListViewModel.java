package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.StageDates;
import metodist.model.contests.StatusKind;
import metodist.model.procedures.ContestSteps;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;

/// Список конкурсов by academic year, newest first, with what is next for each.
public final class ContestListViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<ContestRow>> rows;

  public ContestListViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<ContestRow>>live(ContestListViewModel::read);
  }

  static List<ContestRow> read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return reading.contests().all().stream()
        .map(contest -> row(reading, contest, today))
        .sorted(Comparator.comparing(ContestRow::year).reversed().thenComparing(ContestRow::title))
        .toList();
  }

  private static ContestRow row(Reading reading, Contest contest, LocalDate today) {
    List<Application> applications = reading.applications().ofContest(contest.id());
    Optional<Deadline> next = next(reading, contest, today);
    return new ContestRow(
        contest.id(),
        contest.title(),
        reading.statusKinds().find(contest.statusKindId()).map(StatusKind::name).orElse(""),
        contest.year(),
        contest.state(),
        applications.size(),
        (int) applications.stream().filter(a -> undecided(a.state())).count(),
        next.map(d -> d.stage().title()).orElse(""),
        next.map(Deadline::day).orElse(null));
  }

  private static boolean undecided(ApplicationState state) {
    return switch (state) {
      case REJECTED, AWARDED, DECLINED, WITHDRAWN -> false;
      case DRAFT,
          SUBMITTED,
          REGISTERED,
          RETURNED,
          ADMITTED,
          IN_REVIEW,
          REVIEWED,
          PRESENTATION,
          PRESENTED,
          RECOMMENDED,
          NOT_RECOMMENDED,
          RESERVE,
          CONDITIONAL ->
          true;
    };
  }

  private record Deadline(ContestStage stage, LocalDate day) {}

  private static Optional<Deadline> next(Reading reading, Contest contest, LocalDate today) {
    StageDates dates = ContestSteps.dates(reading, contest);
    List<Deadline> ahead = new ArrayList<>();
    for (ContestStage stage : contest.stages()) {
      dates
          .span(stage)
          .last()
          .filter(day -> !day.isBefore(today))
          .ifPresent(day -> ahead.add(new Deadline(stage, day)));
    }
    return ahead.stream().min(Comparator.comparing(Deadline::day));
  }

  public LiveQuery<List<ContestRow>> rows() {
    return rows;
  }

  /// Makes the contest of the next year on the pattern of one.
  public void copyToNextYear(ContestId id, Consumer<ContestId> created) {
    desk.change(
        "Перенести конкурс на следующий год",
        edit ->
            edit.save(NewContest.next(edit.contests().get(id), edit.workingYears().calendar()))
                .id(),
        created);
  }

  public void remove(List<ContestRow> chosen, Runnable done) {
    desk.change(
        chosen.size() == 1 ? "Удалить конкурс" : "Удалить: " + Plural.RECORDS.count(chosen.size()),
        edit -> chosen.forEach(row -> edit.remove(row.id())),
        done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
