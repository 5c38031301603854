package metodist.model.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.terms.Term.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermParserTest {
  private static String days(Term term) {
    return term.intervals().stream()
        .map(
            i ->
                Objects.equals(i.start(), i.end())
                    ? String.valueOf(i.end())
                    : (i.start() == null ? "" : i.start()) + "…" + i.end())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "2023 | В течение года | PERIOD_YEAR | 2023-09-01…2024-08-31",
        "2023 | Сентябрь 2023-июнь 2024 | MONTH_RANGE | 2023-09-01…2024-06-30",
        "2023 | Два раза в год | FREQUENCY | 2023-09-01…2024-08-31",
        "2023 | 1 раз в полугодие | FREQUENCY | 2023-09-01…2024-08-31",
        "2023 | 2 квартал 2024 | QUARTER | 2024-04-01…2024-06-30",
        "2023 | По плану редакционно-издательского совета | BY_EXTERNAL_PLAN | ^^",
        "2023 | По планам площадок | BY_EXTERNAL_PLAN | ^^",
        "2023 | Сентябрь 2023, февраль, июнь 2024 | MONTH_LIST | 2023-09-01…2023-09-30"
            + " 2024-02-01…2024-02-29 2024-06-01…2024-06-30",
        "2021 | Сентябрь-декабрь 2021г. | MONTH_RANGE | 2021-09-01…2021-12-31",
        "2021 | Январь-март 2022г. | MONTH_RANGE | 2022-01-01…2022-03-31",
        "2021 | Январь-март 2023г. | MONTH_RANGE | 2023-01-01…2023-03-31",
        "2021 | по мере запроса | ON_DEMAND | ^^",
        "2021 | ежегодный | FREQUENCY | 2021-09-01…2022-08-31",
        "2021 | к концу 2024г. | DEADLINE_FUZZY | …2024-12-31",
        "2021 | «14» сентября 2021 г. | DATE | 2021-09-14",
        "2020 | 30 октября 2020 года | DATE | 2020-10-30",
        "2022 | 01 ноября 2022 года | DATE | 2022-11-01",
        "2020 | 28.09.2020 | DATE | 2020-09-28",
        "2021 | 22 марта 25-29 марта | DATE_LIST | 2022-03-22 2022-03-25…2022-03-29",
        "2021 | 23 марта 28-31 марта | DATE_LIST | 2022-03-23 2022-03-28…2022-03-31",
        "2021 | апрель | MONTH | 2022-04-01…2022-04-30",
        "2021 | май-июнь | MONTH_RANGE | 2022-05-01…2022-06-30",
        "2021 | апрель – май | MONTH_RANGE | 2022-04-01…2022-05-31",
        "2021 | 29 апреля | DATE | 2022-04-29",
        "2021 | 20-27 апреля | DATE_RANGE | 2022-04-20…2022-04-27",
        "2021 | 12 мая 2022 года / 19 мая 2022 года | DATE_ALTERNATIVE | 2022-05-12 2022-05-19",
        "2021 | до 20 мая 2022 года | DEADLINE | …2022-05-20",
        "2021 | с 23 мая по 3 июня 2022 года (по графику) | DATE_RANGE | 2022-05-23…2022-06-03",
        "2021 | 13 апреля в 15.30 | DATE_TIME | 2022-04-13",
        "2021 | ~к началу мая | DEADLINE_FUZZY | …2022-05-10",
        "2021 | ждём письмо в апреле | MONTH | 2022-04-01…2022-04-30",
        "2021 | за последние 5 лет | LOOKBACK | 2016-09-01…2021-08-31",
        "2021 | на 2022-2023 учебный год | ACADEMIC_YEAR | 2022-09-01…2023-08-31",
        "2021 | 2021-22 уч.г. | ACADEMIC_YEAR | 2021-09-01…2022-08-31",
        "2023 | II квартал | QUARTER | 2024-04-01…2024-06-30",
        "2023 | 4 квартал | QUARTER | 2023-10-01…2023-12-31",
        "2023 | I полугодие | HALF_YEAR | 2023-09-01…2023-12-31",
        "2023 | 1-2 неделя апреля | MONTH | 2024-04-01…2024-04-14",
        "2023 | в конце мая | MONTH | 2024-05-21…2024-05-31",
        "2023 | ежемесячно | FREQUENCY | 2023-09-01…2024-08-31",
        "2023 | постоянно | PERIOD_YEAR | 2023-09-01…2024-08-31",
        "2023 | по согласованию | BY_EXTERNAL_PLAN | ^^",
        "2023 | сентябрь—май | MONTH_RANGE | 2023-09-01…2024-05-31",
        "2023 | сентябрь, декабрь и март | MONTH_LIST | 2023-09-01…2023-09-30 2023-12-01…2023-12-31"
            + " 2024-03-01…2024-03-31",
        "2023 | до мая | DEADLINE | …2024-04-30",
        "2023 | когда-нибудь | FREE_TEXT | ^^",
        "2023 | 31 февраля | FREE_TEXT | ^^",
        "2023 | 🙂 | FREE_TEXT | ^^",
      })
  void understandsWhatTheDistrictsWrite(int year, String text, Kind kind, String days) {
    Term term = new TermParser(new AcademicYear(year)).parse(text);

    assertThat(term.text()).isEqualTo(text);
    assertThat(term.kind()).isEqualTo(kind);
    assertThat(days(term)).isEqualTo(days);
  }

  @Test
  void theSameRhythmIsTheSameFrequency() {
    TermParser parser = new TermParser(new AcademicYear(2023));
    Term.Frequency twice = Objects.requireNonNull(parser.parse("Два раза в год").frequency());
    Term.Frequency each = Objects.requireNonNull(parser.parse("1 раз в полугодие").frequency());
    assertThat(twice.inSchoolYear()).isEqualTo(each.inSchoolYear()).isEqualTo(2);
  }

  @Test
  void onlyTermsWithAnEndBecomeOverdue() {
    TermParser parser = new TermParser(new AcademicYear(2023));
    LocalDate later = LocalDate.of(2025, 1, 1);
    assertThat(parser.parse("до 20 мая").overdue(later)).isTrue();
    assertThat(parser.parse("по планам площадок").overdue(later)).isFalse();
    assertThat(parser.parse("два раза в год").overdue(later)).isFalse();
  }
}
