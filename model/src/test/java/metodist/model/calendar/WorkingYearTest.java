package metodist.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import metodist.model.shared.Problem;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.InMemoryForms;
import metodist.model.workspace.InMemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingYearTest {
  private static final LocalDate WORKED_SATURDAY = LocalDate.of(2024, 4, 27);

  @Test
  void yearNobodyEnteredGoesByTheRules() {
    WorkingYear year = WorkingYear.byRule(2024);

    assertThat(year.workingDays())
        .containsExactly(WORKED_SATURDAY, LocalDate.of(2024, 11, 2), LocalDate.of(2024, 12, 28));
    assertThat(DayText.write(year.daysOff()))
        .isEqualTo(
            "1–5, 8 января; 23 февраля; 8 марта; 29, 30 апреля; 1, 9, 10 мая; 12 июня; 4 ноября;"
                + " 30, 31 декабря");
  }

  @Test
  void yearEnteredAloneSaysWhatIsWorkedAndUndoGivesTheRulesBack() {
    InMemoryWorkspace workspace =
        new InMemoryWorkspace(
            Clock.fixed(Instant.parse("2024-01-10T09:00:00Z"), ZoneOffset.UTC),
            new InMemoryForms(List.of()));
    LocalDate may = LocalDate.of(2024, 5, 8);
    boolean entered =
        workspace.edit(
            "Изменить календарь",
            edit -> {
              var unused =
                  edit.save(
                      WorkingYear.byRule(2024)
                          .withDaysOff(List.of(may))
                          .withWorkingDays(List.of()));
              return true;
            });
    assertThat(entered).isTrue();
    WorkingCalendar calendar = workspace.<WorkingCalendar>read(r -> r.workingYears().calendar());

    assertThat(calendar.nextWorkingDay(LocalDate.of(2024, 5, 7))).isEqualTo(may.plusDays(1));
    assertThat(calendar.isWorking(WORKED_SATURDAY)).isFalse();
    assertThat(calendar.isWorking(LocalDate.of(2025, 5, 8))).isFalse();

    workspace.undo();
    calendar = workspace.<WorkingCalendar>read(r -> r.workingYears().calendar());
    assertThat(calendar.isWorking(WORKED_SATURDAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1–3 января; 9 марта; 1, 11 мая",
        "1-3 янв.; 9 марта 2026 г.; 1,11 мая",
        "январь: 1-3\nмарт: 9\nмай: 1, 11",
        "01.01, 02.01, 03.01.2026; 9.3; 2026-05-01 2026-05-11"
      })
  void daysAreReadAsPeopleWriteThem(String text) {
    List<LocalDate> days = DayText.read(2026, text).orThrow();

    assertThat(DayText.write(days)).isEqualTo("1–3 января; 9 марта; 1, 11 мая");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 июня", "9 мартобря", "после праздников", "9.3.2025"})
  void whatIsNoDayOfTheYearIsNamed(String text) {
    assertThat(DayText.read(2026, "1 января; " + text).problems())
        .extracting(Problem::message)
        .containsExactly("Не понять «" + text + "». Напишите, например: 9 марта.");
  }

  @Test
  void yearIsPastedFromThePublishedTable() {
    String line =
        "2021,\"1,2,3,4,5,6,7,8,9,10,16,17,23,24,30,31\",\"6,7,13,14,20*,21,22+,23,27,28\","
            + "\"6,7,8,13,14,20,21,27,28\",\"3,4,10,11,17,18,24,25,30*\","
            + "\"1,2,3+,8,9,10+,15,16,22,23,29,30\",\"5,6,11*,12,13,14+,19,20,26,27\","
            + "\"3,4,10,11,17,18,24,25,31\",\"1,7,8,14,15,21,22,28,29\","
            + "\"4,5,11,12,18,19,25,26\",\"2,3,9,10,16,17,23,24,30,31\","
            + "\"3*,4,5+,6,7,13,14,20,21,27,28\",\"4,5,11,12,18,19,25,26,31+\",247";
    WorkingYear byRule = WorkingYear.byRule(2021);

    WorkingYear pasted = YearPaste.read(line, List.of()).orThrow();
    assertThat(pasted.daysOff()).isEqualTo(byRule.daysOff());
    assertThat(pasted.workingDays()).isEqualTo(byRule.workingDays());

    WorkingYear again = YearPaste.read(line, List.of(byRule.withDaysOff(List.of()))).orThrow();
    assertThat(again.id()).isEqualTo(byRule.id());
    assertThat(again.daysOff()).isEqualTo(byRule.daysOff());
  }

  @Test
  void whatIsNoYearIsRefusedInOneSentence() {
    assertThat(YearPaste.read("Школа № 11\tдиректор", List.of()).problems())
        .extracting(Problem::message)
        .containsExactly(
            "В буфере обмена нет строки производственного календаря: год и двенадцать столбцов с"
                + " нерабочими днями месяцев.");
  }
}
