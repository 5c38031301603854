package metodist.app.feature.applications;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Organisation;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// The list of applications of one contest: rows, the tabs above them with their counts, and the
/// contest chosen. Without a choice it takes the latest contest that is under way.
public final class ApplicationListViewModel {
  private final DataDesk desk;
  private final LiveQuery<Snapshot> query;
  private final ObservableList<ApplicationRow> all = FXCollections.observableArrayList();
  private final ObservableList<ApplicationRow> shown =
      FXCollections.unmodifiableObservableList(all);
  private final ObservableList<ContestChoice> contests = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable ContestId> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<AcademicYear>> year =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<@Nullable ContestChoice> contest =
      new ReadOnlyObjectWrapper<>();

  /// A contest to choose from, and how far it is.
  public record ContestChoice(ContestId id, String title, ContestState state) {
    @Override
    public String toString() {
      return title;
    }
  }

  record Snapshot(
      List<ContestChoice> contests, @Nullable ContestChoice contest, List<ApplicationRow> rows) {}

  public ApplicationListViewModel(DataDesk desk, @Nullable ContestId contestId) {
    this.desk = desk;
    wanted.set(contestId);
    query = desk.live(reading -> read(reading, wanted.get(), year.get()));
    query.onAnswer(this::show);
    wanted.addListener((property, before, now) -> query.refresh());
    year.addListener((property, before, now) -> query.refresh());
  }

  private void show(Snapshot snapshot) {
    if (!contests.equals(snapshot.contests())) {
      contests.setAll(snapshot.contests());
    }
    contest.set(snapshot.contest());
    if (!all.equals(snapshot.rows())) {
      all.setAll(snapshot.rows());
    }
  }

  static Snapshot read(Reading reading, @Nullable ContestId wanted, Optional<AcademicYear> year) {
    List<Contest> contests =
        reading.contests().all().stream()
            .filter(
                c ->
                    c.id().equals(wanted)
                        || year.isEmpty()
                        || Contest.concerns(c.year(), year.get()))
            .sorted(Comparator.comparing(Contest::year).reversed().thenComparing(Contest::title))
            .toList();
    Contest contest =
        contests.stream()
            .filter(c -> c.id().equals(wanted))
            .findFirst()
            .or(() -> contests.stream().filter(c -> underWay(c.state())).findFirst())
            .or(() -> contests.stream().findFirst())
            .orElse(null);
    List<ContestChoice> choices = contests.stream().map(ApplicationListViewModel::choice).toList();
    return contest == null
        ? new Snapshot(choices, null, List.of())
        : new Snapshot(choices, choice(contest), rowsOf(reading, contest));
  }

  private static boolean underWay(ContestState state) {
    return switch (state) {
      case PLANNED, AWARDED, ARCHIVED, CANCELLED -> false;
      case ANNOUNCED, ACCEPTING, CLOSED, TECHNICAL_REVIEW, CONTENT_REVIEW, PRESENTATION, DECISION ->
          true;
    };
  }

  private static ContestChoice choice(Contest contest) {
    return new ContestChoice(
        contest.id(), contest.title() + ", " + contest.year().shortText(), contest.state());
  }

  private static List<ApplicationRow> rowsOf(Reading reading, Contest contest) {
    return reading.applications().ofContest(contest.id()).stream()
        .map(application -> row(reading, application))
        .sorted(
            Comparator.comparing(
                    ApplicationRow::number, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ApplicationRow::organisation))
        .toList();
  }

  private static ApplicationRow row(Reading reading, Application application) {
    Organisation applicant = reading.organisations().get(application.applicantId());
    var registration = application.registration();
    TechnicalReview review = application.technicalReview();
    return new ApplicationRow(
        application.id(),
        registration == null ? null : registration.number(),
        applicant.id(),
        applicant.title(),
        application.topic(),
        application.state(),
        registration == null ? null : registration.receivedAt().toLocalDate(),
        review == null ? null : review.correctUntil());
  }

  public ObservableList<ApplicationRow> rows() {
    return shown;
  }

  public void remove(List<ApplicationRow> chosen, Runnable done) {
    desk.change(
        chosen.size() == 1
            ? "Удалить заявку"
            : "Удалить: " + Plural.APPLICATIONS.count(chosen.size()),
        edit -> chosen.forEach(row -> edit.remove(row.id())),
        done);
  }

  public ObservableList<ContestChoice> contests() {
    return contests;
  }

  public ReadOnlyObjectProperty<@Nullable ContestChoice> contest() {
    return contest.getReadOnlyProperty();
  }

  /// The academic year whose contests are offered; the one asked for by name is offered always.
  public ObjectProperty<Optional<AcademicYear>> year() {
    return year;
  }

  public void choose(ContestId id) {
    wanted.set(id);
  }

  /// Reads again what is shown.
  public void refresh() {
    query.refresh();
  }
}
