package metodist.model.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInputTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 4, 8);

  @ParameterizedTest
  @CsvSource({
    "28.04.2022, 2022-04-28",
    "28.04.22, 2022-04-28",
    "28.4, 2022-04-28",
    "28/04/2022, 2022-04-28",
    "2022-04-28, 2022-04-28",
    "280422, 2022-04-28",
    "28042022, 2022-04-28",
    "28 апреля 2022 г., 2022-04-28",
    "28 Апреля 2022 года, 2022-04-28",
    "28 апр, 2022-04-28",
    "8 мая, 2022-05-08",
    "сегодня, 2022-04-08",
  })
  void readsDatesAsTyped(String typed, LocalDate date) {
    assertThat(TypedInput.date(typed, TODAY).orThrow()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2022", "32.01.2022", "1.13.2022", "скоро", "", "28", "🙂"})
  void refusesWhatIsNoDate(String typed) {
    assertThat(TypedInput.date(typed, TODAY).done()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "180000, 180000",
    "180 000, 180000",
    "'180 000,00', 180000.00",
    "180000.00, 180000.00",
    "'1,5 руб.', 1.5",
    "-3, -3",
  })
  void readsNumbersAsTyped(String typed, BigDecimal number) {
    assertThat(TypedInput.number(typed).orThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "180000, 180000",
    "'180 000,00', 180000",
    "'12 500 руб.', 12500",
    "27 тыс. руб., 27000",
    "27 тысяч, 27000",
    "'1,5 млн', 1500000",
    "12 руб. 50 коп., 12.5",
    "12 рублей 5 копеек, 12.05",
    "-3 р., -3",
    "10 000 000 ₽, 10000000",
  })
  void readsSumsAsTyped(String typed, BigDecimal sum) {
    assertThat(TypedInput.sum(typed).orThrow()).isEqualByComparingTo(sum);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "дорого", "12 км", "1 2,3,4", "тыс. 5"})
  void whatIsNoSumIsNamed(String typed) {
    assertThat(TypedInput.sum(typed).problems().getFirst().message())
        .isEqualTo("«" + typed + "» — не сумма.");
  }

  @ParameterizedTest
  @CsvSource({
    "8 (000) 123-45-67, +7 (000) 123-45-67",
    "+70001234567, +7 (000) 123-45-67",
    "123 45 67 доб. 5, 123-45-67 доб. 5",
    "'123-45-67, 765-43-21', '123-45-67, 765-43-21'",
    "12-345, 12-345",
    "(00000) 2-11-34, (00000) 2-11-34",
  })
  void writesPhonesInOneForm(String typed, String phone) {
    assertThat(TypedInput.phone(typed).orThrow()).isEqualTo(phone);
  }

  @ParameterizedTest
  @CsvSource({"да, true", "+, true", "Нет, false", "-, false"})
  void readsYesAndNo(String typed, boolean yes) {
    assertThat(TypedInput.yesNo(typed).orThrow()).isEqualTo(yes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,5", "3000000000", "три"})
  void refusesWhatIsNoWholeNumber(String typed) {
    assertThat(TypedInput.wholeNumber(typed).done()).isFalse();
  }
}
