package metodist.app.feature.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import metodist.app.feature.TestOffice;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilDecision.Verdict;
import metodist.model.contests.CouncilMeeting;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.procedures.AwardSteps;
import metodist.model.reviews.Ranking;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class DecisionsViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final Contest contest =
      t.read(
          r ->
              r.contests().all().stream()
                  .filter(c -> c.state() == ContestState.DECISION)
                  .findFirst()
                  .orElseThrow());
  private final DecisionsViewModel vm = new DecisionsViewModel(t.data, contest.id());

  private DecisionBoard board() {
    vm.refresh();
    return Objects.requireNonNull(vm.board().value());
  }

  @Test
  void placesSuggestAwardAboveTheLineAndRefusalBelow() {
    vm.suggest(new Ranking.Cut.Places(2), count -> assertThat(count).isPositive());

    assertThat(board().rows().stream().filter(r -> r.verdict() == Verdict.AWARD)).hasSize(2);
    assertThat(board().rows().stream().filter(r -> r.verdict() == Verdict.REFUSE)).isNotEmpty();
  }

  @Test
  void draftDoesNotChangeTheStateUntilApplied() {
    DecisionRow open =
        board().rows().stream()
            .filter(
                r ->
                    r.state() == ApplicationState.PRESENTED
                        || r.state() == ApplicationState.REVIEWED)
            .findFirst()
            .orElseThrow();

    vm.draft(List.of(open.id()), Verdict.RESERVE);
    assertThat(t.read(r -> r.applications().get(open.id())).state()).isEqualTo(open.state());
    vm.apply(outcome -> assertThat(outcome.done()).isTrue());

    assertThat(t.read(r -> r.applications().get(open.id())).state())
        .isEqualTo(ApplicationState.RESERVE);
  }

  @Test
  void votesOnOneApplicationStayWithItsDecisionWhateverElseIsWrittenDown() {
    DecisionRow row = board().rows().getFirst();
    vm.draft(List.of(row.id()), Verdict.AWARD);
    CouncilMeeting.Votes votes = new CouncilMeeting.Votes(7, 0, 1);
    vm.meeting(
        new DecisionsViewModel.Told(List.of(), "", "", null), Map.of(row.id(), Optional.of(votes)));

    vm.note(row.id(), "доработать раздел 3");
    vm.minutes("7", LocalDate.of(2026, 11, 20));
    vm.draft(List.of(row.id()), Verdict.REVISE);

    CouncilDecision decision =
        Objects.requireNonNull(t.read(r -> r.applications().get(row.id())).decision());
    assertThat(decision.votes()).isEqualTo(votes);
    assertThat(decision.minutesNumber()).isEqualTo("7");
    vm.meeting(
        new DecisionsViewModel.Told(List.of(), "", "", null), Map.of(row.id(), Optional.empty()));
    assertThat(board().rows().getFirst().votes()).isNull();
    assertThat(t.failures).isEmpty();
  }

  @Test
  void oneStepMakesTheDraftOrderTheSitesAndTheCertificates() {
    vm.suggest(new Ranking.Cut.Places(3), count -> {});
    Outcome<?>[] made = new Outcome<?>[1];
    vm.award(outcome -> made[0] = outcome);

    assertThat(t.failures).isEmpty();
    assertThat(made[0]).isInstanceOf(Outcome.Done.class);
    Order order =
        t.read(
            r ->
                r.orders().ofContest(contest.id()).stream()
                    .filter(o -> o.state() == OrderState.DRAFT)
                    .findFirst()
                    .orElseThrow());
    assertThat(order.awards()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(t.list(r -> r.sites().awardedBy(order.id()))).hasSameSizeAs(order.awards());
  }

  @Test
  void awardIsTakenBackByOneUndo() {
    vm.suggest(new Ranking.Cut.Places(3), count -> {});
    int orders = t.read(r -> r.orders().all()).size();
    int sites = t.read(r -> r.sites().all()).size();
    vm.award(
        outcome ->
            assertThat(((Outcome.Done<AwardSteps.Award>) outcome).value().certificates())
                .isNotEmpty());

    assertThat(t.workspace.undo()).isPresent();

    assertThat(t.list(r -> r.orders().all())).hasSize(orders);
    assertThat(t.list(r -> r.sites().all())).hasSize(sites);
  }
}
