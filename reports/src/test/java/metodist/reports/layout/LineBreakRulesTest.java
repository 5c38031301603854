package metodist.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A stroke in the expected text shows where a line may end.
class LineBreakRulesTest {
  @ParameterizedTest
  @CsvSource({
    "'слово слово', 'слово ^слово'",
    "'научно-практическая', 'научно-^практическая'",
    "'2026–2027', '2026–2027'",
    "'I–II', 'I–II'",
    "'дом–сад', 'дом–^сад'",
    "'2026/27', '2026/27'",
    "'п.\u00a05.2', 'п.\u00a05.2'",
    "'«Школа» и', '«Школа» ^и'",
    "'дом — сад', 'дом ^— ^сад'",
    "'и/или', 'и/^или'",
    "'(а) б', '(а) ^б'",
    "'да !', 'да !'",
    "'№ 5', '№ ^5'",
    "'т.е.', 'т.е.'",
    "'25%', '25%'",
    "'да…нет', 'да…^нет'"
  })
  void linesEndWhereOfficeProgramsEndThem(String text, String expected) {
    boolean[] breaks = LineBreakRules.breaks(text);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(breaks[i] ? "^" : "").append(text.charAt(i));
    }
    assertThat(shown).hasToString(expected);
  }
}
