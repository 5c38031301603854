package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextShiftTest {
  private final TextShift shift =
      new TextShift(Map.of(LocalDate.of(2025, 10, 30), LocalDate.of(2026, 10, 29)), 2025, 2026);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Форум инноваций 2025|Форум инноваций 2026",
        "Форум-2025 года|Форум-2026 года",
        "30 октября 2025 года|29 октября 2026 года",
        "30 октября ждём всех|29 октября ждём всех",
        "30.10.2025 в 10.00|29.10.2026 в 10.00",
        "в 2024–2025 учебном году|в 2025–2026 учебном году",
        "в 2025-2026 уч. году|в 2026-2027 уч. году",
        "приказ от 28.09.2025 № 473|приказ от 28.09.2025 № 473",
        "постановление от 13.11.2018 № 1496|постановление от 13.11.2018 № 1496",
        "кабинет 2024, код 120252|кабинет 2024, код 120252",
        "«Образование 2030»|«Образование 2030»",
        "31 октября 2025 года|31 октября 2025 года",
        "https://mc.example/forum-2025/section-1|https://mc.example/forum-2026/section-1",
      })
  void movesTheDaysAndTheYearOfTheOldEventAndNothingElse(String before, String after) {
    assertThat(shift.shifted(before)).isEqualTo(after);
  }

  @Test
  void tellsWhatStillLooksLikeLastYear() {
    assertThat(
            shift.doubts(
                "В 2022 году было 22 кейса; приказ от 28.09.2025 № 473; встреча 31 октября."))
        .containsExactly(
            "дата «28.09.2025»",
            "дата «31 октября»",
            "год 2022",
            "число «22 кейса»",
            "номер «№ 473»");
  }

  @Test
  void isSilentAboutWhatWasMovedAndWhatLiesAhead() {
    assertThat(shift.doubts("29 октября 2026 года, план 2026–2027, проект «Образование 2030»"))
        .isEmpty();
  }
}
