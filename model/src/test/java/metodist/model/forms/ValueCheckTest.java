package metodist.model.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | скоро | Ожидается дата",
        "DATE | 31.02.2022 | Ожидается дата",
        "TERM | когда получится | не понятен",
        "YES_NO | может быть | «да» или «нет»",
        "CHOICE | синий | «красный», «зелёный»",
      })
  void remarksOnWhatTheTypeDoesNotTake(FieldType type, String value, String said) {
    FieldRules rules = FieldRules.OPTIONAL.withChoices(List.of("красный", "зелёный"));

    assertThat(ValueCheck.remarks(type, rules, value)).singleElement().asString().contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | «14» сентября 2021 г.",
        "DATE | 28.04.2022",
        "TERM | Сентябрь-декабрь 2021 г.",
        "TERM | в течение года",
        "YES_NO | Да, тема «Наставничество»",
        "YES_NO | нет",
        "CHOICE | Зеленый",
        "DATE | отсутствует",
      })
  void whatPeopleReallyWritePasses(FieldType type, String value) {
    FieldRules rules = FieldRules.OPTIONAL.withChoices(List.of("красный", "зелёный"));

    assertThat(ValueCheck.remarks(type, rules, value)).isEmpty();
  }

  @Test
  void lengthsAreCountedInWordsCharactersAndPages() {
    String text = "слово ".repeat(400).strip();

    assertThat(ValueCheck.remarks(FieldType.LONG_TEXT, limited(399, 0, 0), text))
        .containsExactly("Слишком длинно: 400\u00a0слов при пределе 399.");
    assertThat(ValueCheck.remarks(FieldType.LONG_TEXT, limited(400, 2399, 2), text)).isEmpty();
    assertThat(ValueCheck.remarks(FieldType.LONG_TEXT, limited(0, 2398, 1), text))
        .containsExactly(
            "Слишком длинно: 2399\u00a0знаков при пределе 2398.",
            "Слишком длинно: 2\u00a0страницы при пределе 1.");
  }

  private static FieldRules limited(int words, int characters, int pages) {
    return FieldRules.OPTIONAL.withLimits(new LengthLimits(words, characters, pages));
  }

  @Test
  void anEmptyRequiredCellOfAFilledRowBlocks() {
    FormTable.Column name = new FormTable.Column("name", "ФИО");
    FormTable.Column klass = new FormTable.Column("klass", "Класс").withRules(FieldRules.REQUIRED);
    FormTable table =
        new FormTable("pupils", "Ученики", false, false, List.of(name, klass), List.of());
    FormDefinition form =
        new FormDefinition(
            "form",
            1,
            "Форма",
            List.of(),
            List.of(new FormSection("", "", List.of(), List.of(table), Optional.empty())));
    Answers answers =
        Answers.EMPTY.withRows(
            "pupils",
            List.of(
                new Answers.Row("", Map.of("name", "Сомов Глеб")),
                new Answers.Row("", Map.of("klass", "5"))));

    assertThat(FormCheck.check(form, answers, List.of()))
        .extracting(Problem::blocks, Problem::message)
        .containsExactly(
            tuple(true, "Строка 1: не заполнено «Класс»."),
            tuple(false, "Строка 2: не заполнено «ФИО»."));
  }
}
