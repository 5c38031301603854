package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventDatesTest {
  private static LocalDate may(int day) {
    return LocalDate.of(2027, 5, day);
  }

  private static String words(boolean alternative, LocalDate... days) {
    return new EventDates(List.of(days), alternative).words().replace('\u00a0', ' ');
  }

  @Test
  void saysDaysAsAPaperDoes() {
    assertThat(words(false)).isEmpty();
    assertThat(words(false, LocalDate.of(2026, 11, 1))).isEqualTo("1 ноября 2026 года");
    assertThat(words(false, may(12), may(13))).isEqualTo("12–13 мая 2027 года");
    assertThat(words(true, may(19), may(12))).isEqualTo("12 мая / 19 мая 2027 года");
    assertThat(words(true, may(12), may(13))).isEqualTo("12 мая / 13 мая 2027 года");
    assertThat(words(false, may(12), may(19), may(26)))
        .isEqualTo("12 мая, 19 мая и 26 мая 2027 года");
    assertThat(words(false, LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 14)))
        .isEqualTo("28 декабря 2026 года и 14 января 2027 года");
  }
}
