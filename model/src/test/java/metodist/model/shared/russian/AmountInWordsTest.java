package metodist.model.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
  @ParameterizedTest
  @CsvSource({
    "0, Ноль рублей 00 копеек",
    "0.01, Ноль рублей 01 копейка",
    "1, Один рубль 00 копеек",
    "2, Два рубля 00 копеек",
    "5, Пять рублей 00 копеек",
    "11, Одиннадцать рублей 00 копеек",
    "12, Двенадцать рублей 00 копеек",
    "14, Четырнадцать рублей 00 копеек",
    "21, Двадцать один рубль 00 копеек",
    "22, Двадцать два рубля 00 копеек",
    "76.01, Семьдесят шесть рублей 01 копейка",
    "100, Сто рублей 00 копеек",
    "101, Сто один рубль 00 копеек",
    "111, Сто одиннадцать рублей 00 копеек",
    "112, Сто двенадцать рублей 00 копеек",
    "200, Двести рублей 00 копеек",
    "1000, Одна тысяча рублей 00 копеек",
    "1001, Одна тысяча один рубль 00 копеек",
    "1245.18, Одна тысяча двести сорок пять рублей 18 копеек",
    "2000, Две тысячи рублей 00 копеек",
    "2002, Две тысячи два рубля 00 копеек",
    "3458.03, Три тысячи четыреста пятьдесят восемь рублей 03 копейки",
    "5000, Пять тысяч рублей 00 копеек",
    "11000, Одиннадцать тысяч рублей 00 копеек",
    "12012, Двенадцать тысяч двенадцать рублей 00 копеек",
    "21000, Двадцать одна тысяча рублей 00 копеек",
    "100000, Сто тысяч рублей 00 копеек",
    "180000, Сто восемьдесят тысяч рублей 00 копеек",
    "1000000, Один миллион рублей 00 копеек",
    "1000005, Один миллион пять рублей 00 копеек",
    "1001000, Один миллион одна тысяча рублей 00 копеек",
    "2000000, Два миллиона рублей 00 копеек",
    "999999999.99, Девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот"
        + " девяносто девять рублей 99 копеек",
  })
  void writesSumsAsContractsDo(BigDecimal amount, String words) {
    assertThat(AmountInWords.full(amount)).isEqualTo(words);
  }

  @Test
  void putsDigitsBeforeTheWords() {
    assertThat(AmountInWords.withDigits(new BigDecimal("180000")))
        .isEqualTo("180\u00a0000,00 (Сто восемьдесят тысяч) рублей 00 копеек");
  }

  @Test
  void hasNoWordsForANegativeSum() {
    assertThatThrownBy(() -> AmountInWords.full(new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
