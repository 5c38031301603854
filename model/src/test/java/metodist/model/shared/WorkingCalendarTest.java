package metodist.model.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "2022-04-28, true",
    "2022-04-30, false",
    "2022-05-02, false",
    "2022-05-03, false",
    "2022-05-04, true",
    "2022-06-13, false",
    "2022-03-05, true",
    "2023-11-06, false",
    "2024-11-02, true",
    "2025-02-24, true",
    "2025-03-10, true",
    "2025-05-02, false",
    "2026-03-09, false",
    "2026-05-11, false",
    "2026-01-09, false",
    "2026-01-12, true",
    "2027-05-03, false",
  })
  void knowsWeekendsHolidaysAndTransfers(LocalDate date, boolean working) {
    assertThat(WorkingCalendar.RUSSIA.isWorking(date)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({"2022-04-28, 2022-04-29", "2022-05-16, 2022-05-17", "2022-04-29, 2022-05-04"})
  void findsTheNextWorkingDay(LocalDate date, LocalDate next) {
    assertThat(WorkingCalendar.RUSSIA.nextWorkingDay(date)).isEqualTo(next);
  }

  @Test
  void readsItsOwnTextBack() {
    assertThat(WorkingCalendar.parse(WorkingCalendar.RUSSIA.text()))
        .isEqualTo(WorkingCalendar.RUSSIA);
    assertThatThrownBy(() -> WorkingCalendar.parse("31.12.2026"))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("31.12.2026");
  }
}
