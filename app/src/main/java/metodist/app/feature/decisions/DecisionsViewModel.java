package metodist.app.feature.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilDecision.Verdict;
import metodist.model.contests.CouncilMeeting;
import metodist.model.directory.Centre;
import metodist.model.directory.PersonId;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.procedures.AwardSteps;
import metodist.model.procedures.ContestSteps;
import metodist.model.procedures.DecisionSteps;
import metodist.model.procedures.ReviewSteps;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Решения совета: drafts along the ranked list, applied at once, and turned in one step into the
/// order with its list, the sites and the certificates. The minutes' number and date are written
/// into every decision drafted from here on and into those drafted already.
public final class DecisionsViewModel {
  private final DataDesk desk;
  private final ContestId id;
  private final LiveQuery<DecisionBoard> board;
  private final StringProperty minutesNumber = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> minutesDate = new SimpleObjectProperty<>();
  private Minutes named = new Minutes("", null);

  /// The minutes that the decisions and the meeting name now.
  private record Minutes(String number, @Nullable LocalDate date) {}

  public DecisionsViewModel(DataDesk desk, ContestId id) {
    this.desk = desk;
    this.id = id;
    board = desk.live(reading -> DecisionBoard.read(reading, id));
    desk.<Optional<CouncilDecision>>read(
        reading ->
            reading.applications().ofContest(id).stream()
                .flatMap(a -> Optional.ofNullable(a.decision()).stream())
                .filter(d -> !d.minutesNumber().isBlank())
                .findFirst(),
        known ->
            known.ifPresent(
                decision -> {
                  named = new Minutes(decision.minutesNumber(), decision.minutesDate());
                  minutesNumber.set(decision.minutesNumber());
                  minutesDate.set(decision.minutesDate());
                }));
  }

  public ContestId id() {
    return id;
  }

  LiveQuery<DecisionBoard> board() {
    return board;
  }

  public StringProperty minutesNumber() {
    return minutesNumber;
  }

  public ObjectProperty<@Nullable LocalDate> minutesDate() {
    return minutesDate;
  }

  private CouncilDecision decision(Verdict verdict, String note) {
    return new CouncilDecision(verdict, minutesNumber.get(), minutesDate.get(), note);
  }

  /// What is known already with another verdict, the minutes of now and another note.
  private CouncilDecision decision(CouncilDecision known, Verdict verdict, String note) {
    return decision(verdict, note).withVotes(known.votes());
  }

  /// Drafts the same verdict for several applications; null takes the drafts away.
  public void draft(List<ApplicationId> ids, @Nullable Verdict verdict) {
    desk.perform(
        verdict == null ? "Убрать решения" : "Отметить решение: " + verdict.title(),
        edit -> draft(edit, ids, verdict),
        done -> {});
  }

  private Outcome<Integer> draft(Edit edit, List<ApplicationId> ids, @Nullable Verdict verdict) {
    List<Problem> problems = new ArrayList<>();
    int done = 0;
    for (ApplicationId each : ids) {
      CouncilDecision known = edit.applications().get(each).decision();
      Outcome<Application> outcome =
          DecisionSteps.draft(
              edit,
              each,
              verdict == null
                  ? null
                  : known == null ? decision(verdict, "") : decision(known, verdict, known.note()));
      problems.addAll(outcome.problems());
      done += outcome.done() ? 1 : 0;
    }
    return done == 0 && !problems.isEmpty()
        ? new Outcome.Refused<>(problems)
        : new Outcome.Done<>(done, problems);
  }

  public void note(ApplicationId application, String text) {
    desk.perform(
        "Изменить примечание к решению",
        edit -> {
          CouncilDecision known = edit.applications().get(application).decision();
          return known == null
              ? Outcome.refused("decision", "Сначала отметьте решение.")
              : DecisionSteps.draft(
                  edit, application, decision(known, known.verdict(), text.strip()));
        },
        done -> {});
  }

  /// Writes the minutes' number and date into the decisions drafted already.
  public void minutes(String number, @Nullable LocalDate date) {
    Minutes before = named;
    named = new Minutes(number.strip(), date);
    minutesNumber.set(number.strip());
    minutesDate.set(date);
    desk.change(
        "Указать протокол совета",
        edit -> {
          edit.applications().ofContest(id).stream()
              .filter(a -> a.decision() != null && a.state() != ApplicationState.AWARDED)
              .forEach(a -> withMinutes(edit, a));
          renumber(edit, before);
        });
  }

  /// What is known of the meeting whose minutes stand in the fields.
  Optional<CouncilMeeting> meetingOf(Contest contest) {
    return contest.meeting(minutesNumber.get(), minutesDate.get());
  }

  /// Writes down who of the council was present and how they voted, for the minutes: as a whole and
  /// on each of the applications named.
  void meeting(Told told, Map<ApplicationId, Optional<CouncilMeeting.Votes>> onEach) {
    CouncilMeeting meeting =
        new CouncilMeeting(
            minutesNumber.get(),
            minutesDate.get(),
            told.present(),
            told.invited().strip(),
            told.spoke().strip(),
            told.votes());
    desk.change(
        "Указать присутствовавших и голоса",
        edit -> {
          Contest stored = edit.contests().get(id);
          Contest changed =
              stored.withMeeting(meeting.minutesNumber(), meeting.minutesDate(), meeting);
          if (!changed.equals(stored)) {
            edit.save(changed);
          }
          onEach.forEach((application, votes) -> counted(edit, application, votes));
        });
  }

  /// What is told of a meeting; `votes` is null where nobody counted them as a whole.
  record Told(
      List<PersonId> present, String invited, String spoke, CouncilMeeting.@Nullable Votes votes) {}

  private static void counted(Edit edit, ApplicationId id, Optional<CouncilMeeting.Votes> votes) {
    Application stored = edit.applications().get(id);
    CouncilDecision known = stored.decision();
    if (known != null && !votes.equals(Optional.ofNullable(known.votes()))) {
      edit.save(stored.withDecision(known.withVotes(votes.orElse(null))));
    }
  }

  /// The meeting keeps its people and votes when its minutes are numbered or dated anew.
  private void renumber(Edit edit, Minutes before) {
    Contest stored = edit.contests().get(id);
    stored
        .meeting(before.number(), before.date())
        .map(
            met ->
                stored.withMeeting(
                    before.number(),
                    before.date(),
                    met.numbered(minutesNumber.get(), minutesDate.get())))
        .filter(changed -> !changed.equals(stored))
        .ifPresent(edit::save);
  }

  private void withMinutes(Edit edit, Application application) {
    CouncilDecision known = application.decision();
    if (known != null) {
      CouncilDecision fresh = decision(known, known.verdict(), known.note());
      if (!fresh.equals(known)) {
        edit.save(application.withDecision(fresh));
      }
    }
  }

  /// Drafts what the ranking suggests: by the line, or by the thresholds of the criteria where none
  /// is drawn. Applications that cannot be decided as they stand are left alone.
  public void suggest(Ranking.Cut cut, Consumer<? super Integer> done) {
    desk.change(
        "Предложить решения по рейтингу",
        edit -> {
          ScoreMatrix matrix = ReviewSteps.matrix(edit, id).orElse(null);
          if (matrix == null) {
            return 0;
          }
          Integer priority =
              matrix.criteria().criteria().isEmpty()
                  ? null
                  : matrix.criteria().criteria().getFirst().no();
          Map<ApplicationId, Verdict> suggested =
              DecisionSteps.suggestions(matrix, Ranking.of(matrix.results(), priority, cut), cut);
          int count = 0;
          for (Map.Entry<ApplicationId, Verdict> each : suggested.entrySet()) {
            Application application = edit.applications().get(each.getKey());
            if (decidable(application, each.getValue())) {
              edit.save(application.withDecision(decision(each.getValue(), "")));
              count++;
            }
          }
          return count;
        },
        done);
  }

  /// Whether the verdict could be applied to the application as it stands: one that still waits for
  /// its presentation cannot be decided.
  private static boolean decidable(Application application, Verdict verdict) {
    return application.state() == verdict.state()
        || ApplicationFlow.target(application.state(), ApplicationFlow.event(verdict)).isPresent();
  }

  /// Brings the contest to the decisions.
  void advance() {
    desk.perform(
        "Перевести конкурс: " + ContestState.DECISION.title(),
        edit -> ContestSteps.advance(edit, id),
        done -> {});
  }

  /// Applies every draft at once; all or none.
  public void apply(Consumer<? super Outcome<List<Application>>> then) {
    desk.step(
        "Применить решения совета",
        edit -> DecisionSteps.applyDrafts(edit, DecisionBoard.read(edit, id).pending()),
        then);
  }

  /// «Приказ и свидетельства»: applies drafts not yet applied and makes the draft order, sites and
  /// certificates, all as one change.
  public void award(Consumer<? super Outcome<AwardSteps.Award>> then) {
    desk.step(
        "Подготовить приказ и свидетельства",
        edit -> {
          List<ApplicationId> pending = DecisionBoard.read(edit, id).pending();
          if (!pending.isEmpty()) {
            Outcome<List<Application>> applied = DecisionSteps.applyDrafts(edit, pending);
            if (!applied.done()) {
              return new Outcome.Refused<>(applied.problems());
            }
          }
          List<ApplicationId> candidates =
              AwardSteps.candidates(edit, id).stream().map(Application::id).toList();
          Outcome<AwardSteps.Award> outcome =
              AwardSteps.award(edit, id, letterhead(edit), candidates);
          if (!outcome.done() && !pending.isEmpty()) {
            outcome.orThrow();
          }
          return outcome;
        },
        then);
  }

  /// The letterhead of the body that gives orders (управление, отдел), else the first there is.
  private static LetterheadId letterhead(Reading reading) {
    var authority = reading.centre().current().map(Centre::authorityId).orElse(null);
    List<Letterhead> all = reading.letterheads().all();
    return all.stream()
        .filter(letterhead -> letterhead.issuerId().equals(authority))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Letterhead::id)
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Приказ не подготовлен: ещё нет ни одного бланка.",
                    "Заведите бланк в разделе «Настройки»."));
  }

  /// Reads again what is shown.
  public void refresh() {
    board.refresh();
  }
}
