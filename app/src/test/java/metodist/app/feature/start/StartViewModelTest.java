package metodist.app.feature.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.procedures.Finding;
import metodist.model.procedures.FindingKind;
import metodist.model.sites.Site;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
  private final TestOffice t = TestOffice.district();

  @Test
  void stagesOfRunningContestsStandWithTheOverdueOnesFirst() {
    Agenda agenda = t.read(Agenda::read);

    assertThat(agenda.stages()).isNotEmpty();
    assertThat(agenda.stages().getFirst().day()).isBefore(agenda.today());
    assertThat(agenda.stages().getLast().day()).isAfter(agenda.today());
    assertThat(Agenda.ahead(ContestState.DECISION, ContestStage.Kind.SUBMISSION)).isFalse();
    assertThat(Agenda.ahead(ContestState.ACCEPTING, ContestStage.Kind.SUBMISSION)).isTrue();
  }

  @Test
  void checksAreMadeBesideTheWorkAndGivenUpWhenNobodyLooks() {
    Deque<Runnable> beside = new ArrayDeque<>();
    StartViewModel vm = new StartViewModel(t.data, beside::add);
    assertThat(vm.agenda().value()).isNotNull();
    assertThat(vm.checks().get()).isNull();
    vm.close();
    beside.remove().run();
    assertThat(vm.checks().get()).isNull();

    vm.refresh();
    beside.remove().run();
    assertThat(vm.checks().get()).isNotNull();
  }

  @Test
  void choresAreWhatCanBeDoneNow() {
    assertThat(t.read(Agenda::read).chores())
        .extracting(Chore::what)
        .contains(Chore.What.REGISTER, Chore.What.CHECK, Chore.What.AWARD);
    assertThat(TestOffice.empty().read(Agenda::read).chores())
        .extracting(Chore::what)
        .containsExactly(
            Chore.What.DESCRIBE_CENTRE, Chore.What.ENTER_ORGANISATIONS, Chore.What.BEGIN_CONTEST);
  }

  @Test
  void findingPassedOverIsTakenBackFromItsList() {
    removeTheTopicOfASite();
    StartViewModel vm = new StartViewModel(t.data, Runnable::run);
    int before = shown(vm).groups().size();
    Finding finding =
        shown(vm).groups().stream()
            .flatMap(group -> group.lines().stream())
            .map(line -> line.finding())
            .filter(found -> found.kind() == FindingKind.SITE_WITHOUT_TOPIC)
            .findFirst()
            .orElseThrow();

    vm.pass(finding, "тема в приказе не названа");
    vm.refresh();
    assertThat(shown(vm).groups()).hasSize(before - 1);
    assertThat(shown(vm).passed()).hasSize(1);

    vm.takeBack(shown(vm).passed().getFirst());
    vm.refresh();
    assertThat(shown(vm).groups()).hasSize(before);
    assertThat(t.failures).isEmpty();
  }

  private static Checks shown(StartViewModel vm) {
    return Objects.requireNonNull(vm.checks().get());
  }

  private void removeTheTopicOfASite() {
    t.workspace.edit(
        "Убрать тему",
        edit -> {
          Site s =
              edit.sites().all().stream()
                  .filter(each -> each.heldOn(edit.now().toLocalDate()))
                  .findFirst()
                  .orElseThrow();
          return edit.save(
              new Site(
                  s.id(),
                  s.version(),
                  s.organisationId(),
                  s.statusKindId(),
                  "",
                  s.programme(),
                  s.from(),
                  s.to(),
                  s.basis(),
                  s.applicationId(),
                  s.managerId(),
                  s.supervisorId(),
                  s.page(),
                  s.prolongations(),
                  s.termination(),
                  s.state(),
                  List.copyOf(s.history())));
        });
  }
}
