package metodist.app.feature.reviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.CriteriaSet;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.procedures.ReviewSteps;
import metodist.model.reviews.ConflictOfInterest;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the screen of the experts' work shows, as of one moment. The sheets of an application
/// stand in `slots` by the order of their experts' names, so that «Эксперт 1» is the same person
/// wherever the same experts judge.
record ReviewBoard(
    Contest contest, @Nullable ScoreMatrix matrix, List<Line> lines, List<Expert> experts) {

  /// One application with its sheets. `place` is 0 without a total.
  record Line(
      ApplicationId id,
      @Nullable Integer number,
      String organisation,
      String topic,
      ApplicationState state,
      List<Slot> slots,
      ScoreMatrix.@Nullable Result result) {

    /// Whether its marks can still be changed.
    boolean open() {
      return state == ApplicationState.ADMITTED || state == ApplicationState.IN_REVIEW;
    }

    Optional<BigDecimal> spread() {
      ScoreMatrix.Result known = result;
      if (known == null || known.expertTotals().size() < 2) {
        return Optional.empty();
      }
      BigDecimal least =
          known.expertTotals().values().stream().reduce(BigDecimal::min).orElseThrow();
      BigDecimal most =
          known.expertTotals().values().stream().reduce(BigDecimal::max).orElseThrow();
      return Optional.of(most.subtract(least));
    }
  }

  /// A sheet and whose it is.
  record Slot(ReviewSheet sheet, String expert) {
    ReviewSheetId id() {
      return sheet.id();
    }
  }

  /// Somebody who can be assigned, and how many sheets of this contest they already have.
  record Expert(PersonId id, String name, String post, int sheets) {}

  static ReviewBoard read(Reading reading, ContestId id) {
    Contest contest = reading.contests().get(id);
    ScoreMatrix matrix = ReviewSteps.matrix(reading, id).orElse(null);
    List<Line> lines =
        reading.applications().ofContest(id).stream()
            .filter(a -> ApplicationFlow.admitted(a.state()))
            .sorted(
                Comparator.comparing(
                    ReviewBoard::number, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(application -> line(reading, application, matrix))
            .toList();
    return new ReviewBoard(contest, matrix, lines, experts(reading, lines));
  }

  private static @Nullable Integer number(Application application) {
    var registration = application.registration();
    return registration == null ? null : registration.number();
  }

  private static Line line(Reading reading, Application application, @Nullable ScoreMatrix matrix) {
    List<Slot> slots =
        reading.reviewSheets().ofApplication(application.id()).stream()
            .map(
                sheet ->
                    new Slot(
                        sheet,
                        reading
                            .people()
                            .find(sheet.expertId())
                            .map(p -> p.name().surnameInitials())
                            .orElse("")))
            .sorted(Comparator.comparing(Slot::expert))
            .toList();
    return new Line(
        application.id(),
        number(application),
        reading.organisations().get(application.applicantId()).title(),
        application.topic(),
        application.state(),
        slots,
        matrix == null ? null : matrix.result(application.id()));
  }

  private static List<Expert> experts(Reading reading, List<Line> lines) {
    LocalDate today = reading.now().toLocalDate();
    List<Expert> experts = new ArrayList<>();
    for (Person person : reading.people().all()) {
      boolean expert =
          person.roles().stream()
              .anyMatch(r -> r.kind() == PersonRole.Kind.EXPERT && r.holdsOn(today));
      if (expert) {
        int sheets =
            (int)
                lines.stream()
                    .flatMap(line -> line.slots().stream())
                    .filter(slot -> slot.sheet().expertId().equals(person.id()))
                    .count();
        experts.add(
            new Expert(person.id(), person.name().full(), post(reading, person, today), sheets));
      }
    }
    experts.sort(Comparator.comparing(Expert::name));
    return List.copyOf(experts);
  }

  private static String post(Reading reading, Person person, LocalDate today) {
    return person
        .mainPostOn(today)
        .map(
            post ->
                post.title()
                    + reading
                        .organisations()
                        .find(post.organisationId())
                        .map(o -> ", " + o.title())
                        .orElse(""))
        .orElse("");
  }

  /// The most experts any application has; at least as many as the contest asks for.
  int slots() {
    int most = lines.stream().mapToInt(line -> line.slots().size()).max().orElse(0);
    return Math.max(most, contest.minExperts());
  }

  List<CriteriaSet.Criterion> criteria() {
    ScoreMatrix known = matrix;
    return known == null ? List.of() : known.criteria().criteria();
  }

  Optional<Line> line(ApplicationId id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /// The ranking with the line drawn.
  Ranking ranking(Ranking.Cut cut) {
    ScoreMatrix known = matrix;
    return Ranking.of(
        known == null ? List.of() : known.results(),
        criteria().isEmpty() ? null : criteria().getFirst().no(),
        cut);
  }

  /// Conflicts of an expert with an application, in words.
  static List<ConflictOfInterest.Kind> conflicts(
      Reading reading, PersonId expert, ApplicationId application) {
    return ConflictOfInterest.find(
        reading.people().get(expert),
        reading.applications().get(application),
        reading.now().toLocalDate());
  }
}
