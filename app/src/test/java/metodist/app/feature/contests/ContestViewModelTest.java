package metodist.app.feature.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.StatusKind;
import metodist.model.shared.AcademicYear;
import org.junit.jupiter.api.Test;

class ContestViewModelTest {
  private final TestOffice t = TestOffice.district();

  private StatusKind internship() {
    return t.read(
        r ->
            r.statusKinds().all().stream()
                .filter(k -> k.code().equals(ContestTemplates.INTERNSHIP))
                .findFirst()
                .orElseThrow());
  }

  private ContestId created() {
    ContestId[] id = new ContestId[1];
    NewContest.create(
        t.data,
        internship(),
        new AcademicYear(2028),
        LocalDate.of(2027, 4, 28),
        made -> id[0] = made);
    return Objects.requireNonNull(id[0]);
  }

  @Test
  void newContestHasTheShippedStagesChecklistAndCriteria() {
    ContestId id = created();
    Contest contest = t.read(r -> r.contests().get(id));

    assertThat(contest.state()).isEqualTo(ContestState.PLANNED);
    assertThat(contest.stages())
        .isEqualTo(ContestTemplates.internshipStages(LocalDate.of(2027, 4, 28)));
    assertThat(contest.checklist()).isNotEmpty();
    assertThat(contest.criteriaSetId()).isNotNull();
    assertThat(t.failures).isEmpty();
  }

  @Test
  void stageCountedFromAnotherFollowsIt() {
    ContestId id = created();
    ContestViewModel vm = new ContestViewModel(t.data, id);
    ContestStage submission =
        t.read(r -> r.contests().get(id)).stages().stream()
            .filter(s -> s.kind() == ContestStage.Kind.SUBMISSION)
            .findFirst()
            .orElseThrow();

    vm.stage(
        new ContestStage(
            submission.no(),
            submission.kind(),
            submission.title(),
            "",
            "",
            null,
            new ContestStage.StageDate.Fixed(LocalDate.of(2027, 5, 14))));
    vm.refresh();

    ContestCard card = Objects.requireNonNull(vm.card().value());
    assertThat(card.stages().get(2).end()).isEqualTo(LocalDate.of(2027, 5, 17));
  }

  @Test
  void saysWhyTheNextStateIsNotPossible() {
    Contest running =
        t.read(
            r ->
                r.contests().all().stream()
                    .filter(c -> c.state() == ContestState.TECHNICAL_REVIEW)
                    .findFirst()
                    .orElseThrow());
    ContestViewModel vm = new ContestViewModel(t.data, running.id());

    assertThat(vm.nextObstacle()).contains("технической экспертизы");
  }

  @Test
  void refusedStepChangesNothingAndIsTold() {
    Contest running =
        t.read(
            r ->
                r.contests().all().stream()
                    .filter(c -> c.state() == ContestState.TECHNICAL_REVIEW)
                    .findFirst()
                    .orElseThrow());
    new ContestViewModel(t.data, running.id()).advance();

    assertThat(t.failures).hasSize(1);
    Contest now = t.read(r -> r.contests().get(running.id()));
    assertThat(now).isEqualTo(running);
  }

  @Test
  void blankLinesAreNoQuestions() {
    ContestId id = created();
    new ContestViewModel(t.data, id).checklist(List.of("Пакет получен", "  ", "Файлы читаются "));

    assertThat(t.read(r -> r.contests().get(id)).checklist())
        .containsExactly("Пакет получен", "Файлы читаются");
  }

  @Test
  void unchangedValueMakesNoStepOfUndo() {
    ContestId id = created();
    long before = t.workspace.revision();
    new ContestViewModel(t.data, id).title(t.read(r -> r.contests().get(id)).title());

    assertThat(t.workspace.revision()).isEqualTo(before);
  }
}
