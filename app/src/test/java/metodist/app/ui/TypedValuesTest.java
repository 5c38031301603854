package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28.04.2026",
        "28.4.26",
        "28/04/2026",
        "280426",
        "28042026",
        "2026-04-28",
        "28 апреля 2026 г.",
        "«28» апреля 2026 года",
        "28.04",
        "28 апр 2026"
      })
  void understandsADateAsPeopleWriteIt(String typed) {
    assertThat(TypedDates.parse(typed, TODAY)).contains(LocalDate.of(2026, 4, 28));
  }

  @Test
  void mayIsNotMarch() {
    assertThat(TypedDates.parse("9 мая 2026", TODAY)).contains(LocalDate.of(2026, 5, 9));
    assertThat(TypedDates.parse("9 марта 2026", TODAY)).contains(LocalDate.of(2026, 3, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2026", "в течение года", "2 квартал 2026", "", "99"})
  void guessesNoDate(String typed) {
    assertThat(TypedDates.parse(typed, TODAY)).isEqualTo(Optional.empty());
  }

  @Test
  void sortsNumbersInNamesByTheirValue() {
    List<String> names = List.of("Школа № 54", "", "Школа № 9", "Ёлочка", "Единство", "школа № 10");

    assertThat(names.stream().sorted(NaturalOrder.INSTANCE).toList())
        .containsExactly("Единство", "Ёлочка", "Школа № 9", "школа № 10", "Школа № 54", "");
  }
}
