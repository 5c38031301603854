package metodist.app.feature.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import metodist.app.feature.TestOffice;
import metodist.app.feature.journal.JournalViewModel.JournalRow;
import metodist.model.contests.StatusKind;
import org.junit.jupiter.api.Test;

class JournalViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final JournalViewModel vm = new JournalViewModel(t.workspace, t.office.desk().tasks());

  private void edits(int count) {
    StatusKind kind = t.read(r -> r.statusKinds().all().getFirst());
    for (int i = 0; i < count; i++) {
      StatusKind now = t.read(r -> r.statusKinds().get(kind.id()));
      t.workspace.edit("Шаг " + i, edit -> edit.save(now));
    }
  }

  private List<Long> numbers() {
    return vm.entries().stream().map(row -> row.line().sequence()).toList();
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    edits(250);
    vm.readJournal();

    long all = t.workspace.revision();
    assertThat(numbers())
        .hasSize((int) Math.min(all, 1000))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates()
        .startsWith(all, all - 1);
  }

  @Test
  void earlierLinesAreShownWhenAskedFor() {
    edits(1300);
    vm.readJournal();
    assertThat(vm.entries()).hasSize(1000);
    assertThat(vm.earlier().get()).isTrue();

    vm.readEarlier();
    assertThat(vm.entries()).hasSize((int) t.workspace.revision());
    assertThat(vm.earlier().get()).isFalse();
  }

  @Test
  void aNewStepComesOnTopAndWhatWasShownStays() {
    vm.readJournal();
    List<JournalRow> before = List.copyOf(vm.entries());
    edits(1);
    vm.readJournal();

    assertThat(vm.entries()).hasSize(before.size() + 1).endsWith(before.toArray(JournalRow[]::new));
    assertThat(vm.entries().getFirst().line().title()).isEqualTo("Шаг 0");
  }
}
