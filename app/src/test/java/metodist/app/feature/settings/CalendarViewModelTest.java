package metodist.app.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.app.feature.TestOffice;
import metodist.model.calendar.DayText;
import metodist.model.calendar.WorkingYear;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {
  private final TestOffice t = TestOffice.empty();
  private final CalendarViewModel vm = new CalendarViewModel(t.data);
  private final List<CalendarViewModel.State> shown = new ArrayList<>();
  private final List<Outcome<WorkingYear>> outcomes = new ArrayList<>();

  private CalendarViewModel.State shown() {
    vm.read(2026, shown::add);
    return shown.getLast();
  }

  @Test
  void aYearIsByRuleUntilSomebodyChangesItAndAgainAfterwards() {
    assertThat(shown().entered()).isFalse();
    String rules = DayText.write(shown().year().daysOff());

    vm.daysOff(2026, rules + "; 12 мая", outcomes::add);
    assertThat(shown().entered()).isTrue();
    assertThat(t.read(r -> r.workingYears().calendar()).nextWorkingDay(LocalDate.of(2026, 5, 8)))
        .isEqualTo(LocalDate.of(2026, 5, 13));

    t.workspace.undo();
    assertThat(shown().entered()).isFalse();
    vm.daysOff(2026, rules + "; 12 мая", outcomes::add);
    vm.byRule(2026);
    assertThat(shown().entered()).isFalse();
    assertThat(t.failures).isEmpty();
  }

  @Test
  void nonsenseIsRefusedAndNothingIsChanged() {
    vm.daysOff(2026, "1 января; 31 июня", outcomes::add);
    vm.workingDays(2026, "13 мая", outcomes::add);
    vm.paste("нет здесь календаря", outcomes::add);

    assertThat(outcomes)
        .allSatisfy(outcome -> assertThat(outcome.done()).isFalse())
        .flatExtracting(Outcome::problems)
        .extracting(problem -> problem.message().replace('\u00a0', ' '))
        .contains(
            "Не понять «31 июня». Напишите, например: 9 марта.",
            "13 мая 2026 года — не суббота и не воскресенье.");
    assertThat(shown().entered()).isFalse();
  }
}
