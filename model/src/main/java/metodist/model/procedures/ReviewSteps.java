package metodist.model.procedures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationFlow.Event;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.Registration;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.reviews.ConflictOfInterest;
import metodist.model.reviews.MarkInput;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.reviews.SheetScores;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Содержательная экспертиза: experts are assigned (a sheet is the assignment), enter marks, sign;
/// the review of an application is closed when enough sheets are signed and agree.
public final class ReviewSteps {
  private ReviewSteps() {}

  /// Assigns an expert. A conflict of interest needs a reason, which the sheet keeps. The
  /// application goes to the experts as soon as it has as many as the contest asks for.
  public static Outcome<ReviewSheet> assign(
      Edit edit, ApplicationId id, PersonId expertId, String reason) {
    Application application = edit.applications().get(id);
    Contest contest = edit.contests().get(application.contestId());
    List<ReviewSheet> sheets = edit.reviewSheets().ofApplication(id);
    List<Problem> problems = new ArrayList<>();
    if (application.state() != ApplicationState.ADMITTED
        && application.state() != ApplicationState.IN_REVIEW) {
      problems.add(
          Problem.error(
              "state",
              "Эксперты назначаются допущенным заявкам, а эта в состоянии «"
                  + application.state().title()
                  + "»."));
    }
    if (sheets.stream().anyMatch(s -> s.expertId().equals(expertId))) {
      problems.add(Problem.error("expertId", "Этот эксперт уже назначен."));
    }
    boolean conflict = addConflicts(edit, application, expertId, reason, problems);
    return Outcome.unlessBlocked(
        problems,
        () -> {
          ReviewSheet sheet =
              ReviewSheet.assigned(ReviewSheetId.random(), id, expertId)
                  .withConflictReason(conflict ? reason.strip() : "");
          ReviewSheet saved = edit.save(sheet);
          if (application.state() == ApplicationState.ADMITTED
              && sheets.size() + 1 >= contest.minExperts()) {
            edit.save(ApplicationFlow.move(application, Event.START_REVIEW, edit.now(), ""));
          }
          return saved;
        });
  }

  private static boolean addConflicts(
      Reading reading,
      Application application,
      PersonId expertId,
      String reason,
      List<Problem> problems) {
    boolean blocking = false;
    Person expert = reading.people().get(expertId);
    for (ConflictOfInterest.Kind kind :
        ConflictOfInterest.find(expert, application, reading.now().toLocalDate())) {
      String message =
          "Конфликт интересов: "
              + expert.name().surnameInitials()
              + " — "
              + kind.text()
              + (kind.blocks() && reason.isBlank()
                  ? ". Назначьте другого эксперта или укажите причину."
                  : ".");
      boolean blocks = kind.blocks() && reason.isBlank();
      problems.add(
          blocks ? Problem.error("reason", message) : Problem.warning("expertId", message));
      blocking |= kind.blocks();
    }
    return blocking;
  }

  /// Takes an assignment back. A sheet with marks or a signature stays.
  public static Outcome<ReviewSheetId> unassign(Edit edit, ReviewSheetId id) {
    ReviewSheet sheet = edit.reviewSheets().get(id);
    if (sheet.signedOn() != null || !sheet.marks().isEmpty()) {
      return Outcome.refused("marks", "Эксперт уже поставил баллы: лист удалить нельзя.");
    }
    edit.remove(id);
    return Outcome.done(id);
  }

  /// Replaces the marks of a sheet; null takes a mark away. Marks outside the scale are refused,
  /// the rest is not entered either.
  public static Outcome<ReviewSheet> enterMarks(
      Edit edit, ReviewSheetId id, Map<Integer, @Nullable BigDecimal> changes) {
    ReviewSheet sheet = edit.reviewSheets().get(id);
    Application application = edit.applications().get(sheet.applicationId());
    CriteriaSet set = criteria(edit, application);
    List<Problem> problems = new ArrayList<>(open(sheet, application));
    if (set == null) {
      return Outcome.refused("criteriaSetId", "У конкурса нет набора критериев.");
    }
    Map<Integer, BigDecimal> marks = new LinkedHashMap<>(sheet.marks());
    changes.forEach(
        (no, mark) -> {
          Criterion criterion =
              set.criteria().stream().filter(c -> c.no() == no).findFirst().orElse(null);
          if (criterion == null) {
            problems.add(Problem.error("marks." + no, "Критерия " + no + " в наборе нет."));
          } else if (mark == null) {
            marks.remove(no);
          } else {
            MarkInput.objection(mark, criterion)
                .ifPresent(m -> problems.add(Problem.error("marks." + no, m)));
            marks.put(no, mark);
          }
        });
    return Outcome.unlessBlocked(problems, () -> edit.save(sheet.withMarks(marks)));
  }

  /// The score matrix of a contest: its admitted applications by number, and their sheets. Empty
  /// without criteria.
  public static Optional<ScoreMatrix> matrix(Reading reading, ContestId id) {
    CriteriaSet set = ContestSteps.criteria(reading, reading.contests().get(id));
    if (set == null) {
      return Optional.empty();
    }
    List<ApplicationId> applications =
        reading.applications().ofContest(id).stream()
            .filter(a -> ApplicationFlow.admitted(a.state()))
            .sorted(Comparator.comparingInt(ReviewSteps::number))
            .map(Application::id)
            .toList();
    return Optional.of(
        new ScoreMatrix(
            set,
            applications,
            reading.reviewSheets().ofContest(id).stream()
                .filter(s -> applications.contains(s.applicationId()))
                .toList()));
  }

  private static int number(Application application) {
    Registration registration = application.registration();
    return registration == null ? Integer.MAX_VALUE : registration.number();
  }

  /// Enters marks on several sheets at once, as a paste does: what fits is entered, what does not
  /// is told as a warning. The value is the number of sheets changed.
  public static Outcome<Integer> enterMarksOnSheets(
      Edit edit, Map<ReviewSheetId, Map<Integer, @Nullable BigDecimal>> changes) {
    List<Problem> problems = new ArrayList<>();
    int changed = 0;
    for (var entry : changes.entrySet()) {
      Outcome<ReviewSheet> outcome = enterMarks(edit, entry.getKey(), entry.getValue());
      changed += outcome.done() ? 1 : 0;
      outcome.problems().stream()
          .map(p -> Problem.warning(p.field(), p.message()))
          .forEach(problems::add);
    }
    return new Outcome.Done<>(changed, problems);
  }

  /// Keeps the words of a sheet: comments, strengths, remarks, recommendation.
  public static Outcome<ReviewSheet> enterWords(Edit edit, ReviewSheet changed) {
    ReviewSheet stored = edit.reviewSheets().get(changed.id());
    Application application = edit.applications().get(stored.applicationId());
    return Outcome.unlessBlocked(
        open(stored, application),
        () ->
            edit.save(
                new ReviewSheet(
                    changed.id(),
                    changed.version(),
                    stored.applicationId(),
                    stored.expertId(),
                    stored.marks(),
                    changed.comments(),
                    changed.strengths(),
                    changed.remarks(),
                    changed.recommendation(),
                    stored.conflictReason(),
                    stored.signedOn())));
  }

  private static List<Problem> open(ReviewSheet sheet, Application application) {
    if (sheet.signedOn() != null) {
      return List.of(
          Problem.error("signedOn", "Лист подписан: снимите подпись, чтобы изменить баллы."));
    }
    return reviewOpen(application);
  }

  private static List<Problem> reviewOpen(Application application) {
    return application.state() == ApplicationState.ADMITTED
            || application.state() == ApplicationState.IN_REVIEW
        ? List.of()
        : List.of(Problem.error("state", "Экспертиза этой заявки завершена."));
  }

  /// Signs a complete sheet.
  public static Outcome<ReviewSheet> sign(Edit edit, ReviewSheetId id, LocalDate date) {
    ReviewSheet sheet = edit.reviewSheets().get(id);
    Application application = edit.applications().get(sheet.applicationId());
    CriteriaSet set = criteria(edit, application);
    List<Problem> problems = new ArrayList<>(reviewOpen(application));
    if (sheet.signedOn() != null) {
      problems.add(Problem.error("signedOn", "Лист уже подписан."));
    }
    if (set == null || set.criteria().isEmpty()) {
      problems.add(Problem.error("criteriaSetId", "У конкурса нет критериев."));
    } else {
      List<Integer> missing = SheetScores.missing(sheet, set);
      if (!missing.isEmpty()) {
        problems.add(Problem.error("marks", "Нет баллов: " + criteriaList(missing) + "."));
      }
    }
    if (date.isAfter(edit.now().toLocalDate())) {
      problems.add(Problem.error("signedOn", "Дата подписи ещё не наступила."));
    }
    return Outcome.unlessBlocked(problems, () -> edit.save(sheet.signed(date)));
  }

  private static String criteriaList(List<Integer> numbers) {
    String list = String.join(", ", numbers.stream().map(String::valueOf).toList());
    return (numbers.size() == 1 ? "критерий " : "критерии ") + list;
  }

  /// Takes the signature off so that marks may be mended; only while the review is open.
  public static Outcome<ReviewSheet> unsign(Edit edit, ReviewSheetId id) {
    ReviewSheet sheet = edit.reviewSheets().get(id);
    Application application = edit.applications().get(sheet.applicationId());
    return Outcome.unlessBlocked(reviewOpen(application), () -> edit.save(sheet.signed(null)));
  }

  /// What stands in the way of closing the review of an application.
  public static List<Problem> beforeClosing(
      Reading reading, Application application, String reason) {
    List<Problem> problems =
        new ArrayList<>(ApplicationFlow.check(application, Event.CLOSE_REVIEW));
    Contest contest = reading.contests().get(application.contestId());
    CriteriaSet set = criteria(reading, application);
    List<ReviewSheet> sheets = reading.reviewSheets().ofApplication(application.id());
    List<ReviewSheet> signed = sheets.stream().filter(s -> s.signedOn() != null).toList();
    if (signed.size() < contest.minExperts()) {
      problems.add(
          Problem.error(
              "sheets",
              "Подписано листов: "
                  + signed.size()
                  + ", нужно не меньше "
                  + contest.minExperts()
                  + "."));
    }
    if (signed.size() < sheets.size()) {
      problems.add(
          Problem.error(
              "sheets",
              "Не подписано: " + Plural.SHEETS.count(sheets.size() - signed.size()) + "."));
    }
    if (set != null && SheetScores.spreadTooWide(signed, set)) {
      problems.add(
          reason.isBlank()
              ? Problem.error(
                  "reason",
                  "Оценки экспертов расходятся больше чем на "
                      + set.spreadPercent()
                      + " % максимума: назначьте ещё одного эксперта или укажите причину.")
              : Problem.warning("sheets", "Оценки экспертов сильно расходятся."));
    }
    return problems;
  }

  /// Closes the review: the sheets can no longer change. A spread beyond the limit needs a reason.
  public static Outcome<Application> close(Edit edit, ApplicationId id, String reason) {
    Application application = edit.applications().get(id);
    return Outcome.unlessBlocked(
        beforeClosing(edit, application, reason),
        () -> edit.save(ApplicationFlow.move(application, Event.CLOSE_REVIEW, edit.now(), reason)));
  }

  private static @Nullable CriteriaSet criteria(Reading reading, Application application) {
    return ContestSteps.criteria(reading, reading.contests().get(application.contestId()));
  }

  /// Saves a set of criteria unless marks were already given by it; then a new set must be made.
  public static Outcome<CriteriaSet> saveCriteria(Edit edit, CriteriaSet set) {
    boolean used =
        edit.contests().all().stream()
            .filter(c -> set.id().equals(c.criteriaSetId()))
            .flatMap(c -> edit.reviewSheets().ofContest(c.id()).stream())
            .anyMatch(s -> !s.marks().isEmpty());
    boolean changed =
        edit.criteriaSets()
            .find(set.id())
            .filter(old -> !old.criteria().equals(set.criteria()))
            .isPresent();
    if (used && changed) {
      return Outcome.refused(
          "criteria", "По этому набору уже поставлены баллы. Скопируйте набор и измените копию.");
    }
    return Outcome.done(edit.save(set));
  }
}
