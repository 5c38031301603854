package metodist.model.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in words read back.
class NumeralReaderTest {
  @ParameterizedTest
  @CsvSource({
    "ноль, 0",
    "Одна, 1",
    "двадцати одной, 21",
    "сто восемьдесят тысяч, 180000",
    "ста восьмидесяти тысячам, 180000",
    "двумстам сорока пятью, 245",
    "сорока, 40",
    "девяноста девяти, 99",
    "пятьюдесятью двумя, 52",
    "тысяча, 1000",
    "одна тысяча двести сорок пять, 1245",
    "тысячу триста, 1300",
    "одного миллиона двухсот тысяч, 1200000",
    "два миллиарда семь, 2000000007",
    "трёх, 3",
    "четырёхсот одиннадцати, 411",
    "Сто  восемьдесят   тысяч, 180000",
  })
  void readsNumeralsInAnyCase(String words, long value) {
    assertThat(NumeralReader.read(words)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "сто восемьдесят штук",
        "пять шесть",
        "десять сто",
        "двадцать одиннадцать",
        "тысяч миллион тысяч",
        "двадцать восьмое",
        "сто ноль"
      })
  void readsNothingElse(String words) {
    assertThat(NumeralReader.read(words)).isEmpty();
  }

  @Test
  void takesTheNumeralOffTheBeginning() {
    var prefix =
        NumeralReader.prefix(NumeralReader.words("двадцать пять тысяч рублей каждая"))
            .orElseThrow();
    assertThat(prefix).isEqualTo(new NumeralReader.Prefix(25_000, 3));
  }

  @Test
  void readsWhatTheWriterWrites() {
    Random random = new Random(20200928);
    for (int i = 0; i < 20_000; i++) {
      long number =
          i < 2_000 ? i : (long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(11)));
      assertThat(NumeralReader.read(AmountInWords.words(number))).contains(number);
    }
    assertThat(
            List.of(0L, 999L, 1_000L, 1_001L, 1_000_000L, 1_000_005L, 999_999_999_999L).stream()
                .allMatch(
                    n -> NumeralReader.read(AmountInWords.words(n)).filter(n::equals).isPresent()))
        .isTrue();
  }
}
