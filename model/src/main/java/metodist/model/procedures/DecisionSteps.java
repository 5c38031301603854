package metodist.model.procedures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// Решения Экспертного совета: first drafts beside each application, then all of them applied at
/// once.
public final class DecisionSteps {
  private DecisionSteps() {}

  /// What the ranking suggests for each admitted application: by the line when one is drawn, else
  /// by the thresholds of the criteria. Applications that neither tells about are left out.
  public static Map<ApplicationId, CouncilDecision.Verdict> suggestions(
      ScoreMatrix matrix, Ranking ranking, Ranking.Cut cut) {
    Map<ApplicationId, CouncilDecision.Verdict> suggestions = new LinkedHashMap<>();
    for (Ranking.Row row : ranking.rows()) {
      ApplicationId id = row.result().application();
      if (cut instanceof Ranking.Cut.None) {
        Ranking.suggestion(row.result(), matrix.criteria()).ifPresent(v -> suggestions.put(id, v));
      } else if (row.place() > 0) {
        suggestions.put(
            id, row.above() ? CouncilDecision.Verdict.AWARD : CouncilDecision.Verdict.REFUSE);
      }
    }
    return suggestions;
  }

  /// Notes a draft decision (null takes it away) without changing the application's state.
  public static Outcome<Application> draft(
      Edit edit, ApplicationId id, @Nullable CouncilDecision decision) {
    Application application = edit.applications().get(id);
    if (!ApplicationFlow.admitted(application.state())
        || application.state() == ApplicationState.AWARDED
        || application.state() == ApplicationState.DECLINED) {
      return Outcome.refused(
          "state",
          "Решение по заявке в состоянии «" + application.state().title() + "» не принимается.");
    }
    return Outcome.done(edit.save(application.withDecision(decision)));
  }

  /// Applies the given decisions at once; all or none.
  public static Outcome<List<Application>> decide(
      Edit edit, Map<ApplicationId, CouncilDecision> decisions) {
    List<Problem> problems = new ArrayList<>();
    Map<ApplicationId, CouncilDecision> ordered = new LinkedHashMap<>(decisions);
    ordered.forEach(
        (id, decision) -> problems.addAll(check(edit, edit.applications().get(id), decision)));
    if (ordered.isEmpty()) {
      problems.add(Problem.error("", "Ни по одной заявке решение не принято."));
    }
    return Outcome.unlessBlocked(
        problems.stream().distinct().toList(),
        () -> {
          List<Application> decided = new ArrayList<>();
          ordered.forEach((id, decision) -> decided.add(apply(edit, id, decision)));
          return decided;
        });
  }

  /// Applies the draft decisions of these applications at once.
  public static Outcome<List<Application>> applyDrafts(Edit edit, List<ApplicationId> ids) {
    Map<ApplicationId, CouncilDecision> decisions = new LinkedHashMap<>();
    for (ApplicationId id : ids) {
      Application application = edit.applications().get(id);
      CouncilDecision decision = application.decision();
      if (decision == null) {
        return Outcome.refused("decision", application.title() + ": решение не указано.");
      }
      decisions.put(id, decision);
    }
    return decide(edit, decisions);
  }

  private static List<Problem> check(Edit edit, Application application, CouncilDecision decision) {
    List<Problem> problems = new ArrayList<>();
    Contest contest = edit.contests().get(application.contestId());
    if (contest.state() != ContestState.DECISION) {
      problems.add(
          Problem.error(
              "contest",
              "Конкурс в состоянии «"
                  + contest.state().title()
                  + "», решения принимаются в состоянии «"
                  + ContestState.DECISION.title()
                  + "»."));
    }
    if (application.state() != decision.verdict().state()) {
      ApplicationFlow.check(application, ApplicationFlow.event(decision.verdict())).stream()
          .map(p -> Problem.error(p.field(), application.title() + ": " + lower(p.message())))
          .forEach(problems::add);
    }
    if (decision.minutesNumber().isBlank() || decision.minutesDate() == null) {
      problems.add(
          Problem.warning(
              "minutesNumber", "Не указаны номер и дата протокола Экспертного совета."));
    }
    if (decision.verdict() == CouncilDecision.Verdict.REVISE && decision.note().isBlank()) {
      problems.add(
          Problem.warning("note", application.title() + ": не сказано, что нужно доработать."));
    }
    return problems;
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static Application apply(Edit edit, ApplicationId id, CouncilDecision decision) {
    Application noted = edit.applications().get(id).withDecision(decision);
    if (noted.state() == decision.verdict().state()) {
      return edit.save(noted);
    }
    return edit.save(
        ApplicationFlow.move(
            noted, ApplicationFlow.event(decision.verdict()), edit.now(), decision.note()));
  }
}
