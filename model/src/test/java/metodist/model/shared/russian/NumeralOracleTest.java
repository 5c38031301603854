package metodist.model.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writer and reader of numbers in words against an independent speller, ICU's, from 0 to a
/// thousand million: the nominative for the writer, all cases and genders for the reader.
class NumeralOracleTest {
  private final RuleBasedNumberFormat speller =
      new RuleBasedNumberFormat(new ULocale("ru"), RuleBasedNumberFormat.SPELLOUT);

  private static List<Long> samples(int random) {
    Random dice = new Random(473);
    return java.util.stream.LongStream.concat(
            java.util.stream.LongStream.rangeClosed(0, 2_200),
            dice.longs(random, 0, 1_000_000_000L))
        .boxed()
        .toList();
  }

  @Test
  void theWriterAgrees() {
    for (long number : samples(20_000)) {
      assertThat(AmountInWords.words(number))
          .as("%d", number)
          .isEqualTo(spelled(number, "%spellout-cardinal-masculine"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%spellout-cardinal-masculine",
        "%spellout-cardinal-feminine",
        "%spellout-cardinal-neuter",
        "%spellout-cardinal-masculine-genitive",
        "%spellout-cardinal-feminine-genitive",
        "%spellout-cardinal-masculine-dative",
        "%spellout-cardinal-feminine-dative",
        "%spellout-cardinal-feminine-accusative",
        "%spellout-cardinal-masculine-ablative",
        "%spellout-cardinal-feminine-ablative",
        "%spellout-cardinal-masculine-locative"
      })
  void theReaderUnderstandsEveryForm(String rules) {
    for (long number : samples(2_000)) {
      String words = spelled(number, rules);
      assertThat(NumeralReader.read(words)).as(words).contains(number);
    }
  }

  private String spelled(long number, String rules) {
    return speller.format(number, rules).replace("\u00ad", "");
  }
}
