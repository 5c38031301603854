package metodist.model.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;

import metodist.model.shared.AcademicYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до 25 мая | до 25 мая 2026 г.",
        "25.05.2026 | 25 мая 2026 г.",
        "2 квартал 2024 | 1 апреля – 30 июня 2024 г.",
        "Сентябрь 2023-июнь 2024 | 1 сентября 2023 г. – 30 июня 2024 г.",
        "Два раза в год | 2 раза в год",
        "раз в месяц | ''",
        "ежемесячно | 1 раз в месяц",
        "По планам площадок | без своего дня",
        "В течение года | 1 сентября 2025 г. – 31 августа 2026 г.",
        "когда соберёмся | ''"
      })
  void sayWhatWasUnderstood(String typed, String words) {
    Term term = new TermParser(new AcademicYear(2025)).parse(typed);

    assertThat(TermWords.of(term).replace('\u00a0', ' ')).isEqualTo(words);
  }
}
