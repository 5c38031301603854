package metodist.model.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTitleTest {
  @ParameterizedTest
  @CsvSource({
    "Программа инструктажа, Программу инструктажа",
    "Рабочая программа курса, Рабочую программу курса",
    "Дорожная карта проекта, Дорожную карту проекта",
    "Инструкция по охране труда, Инструкцию по охране труда",
    "Новая редакция сметы, Новую редакцию сметы",
    "Верхняя таблица, Верхнюю таблицу",
    "Положение о конкурсе, Положение о конкурсе",
    "Критерии оценки работ, Критерии оценки работ",
    "Правила приёма, Правила приёма",
    "Требования к материалам, Требования к материалам",
    "Методические рекомендации, Методические рекомендации",
    "Список экспертов, Список экспертов",
    "Ведомость выдачи, Ведомость выдачи",
    "ИДК школы, ИДК школы",
    "«Дорожная карта», «Дорожная карта»",
    "2-я программа, 2-я программа",
    "'', ''",
  })
  void theHeadOfATitleStandsInTheAccusative(String title, String accusative) {
    assertThat(PaperTitle.accusative(title)).isEqualTo(accusative);
  }
}
