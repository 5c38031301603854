package metodist.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import metodist.model.forms.FormDefinition;
import org.junit.jupiter.api.Test;

/// Forms whose labels and answers do not stand as they were printed: captions under lines, columns
/// changed about, cards, tables left as tabulators, answers told apart by colour alone.
class TurnedFormsTest {
  private static final FormDefinition INTERNSHIP = TestForms.get("internship-site-application");
  private static final FormDefinition PLAN = TestForms.get("activity-plan");
  private static final FormDefinition PASSPORT = TestForms.get("project-passport");
  private static final String NAME = "Полное наименование организации-заявителя";
  private static final String ADDRESS = "Юридический адрес организации-заявителя";
  private static final String PHONE = "Номер телефона, факс организации-заявителя";
  private static final String DEMAND = "Прогноз востребованности программы стажировки";

  private final FormMatcher matcher = new FormMatcher(TestForms.ALL, List.of());

  private static Map<String, String> values(FormReading reading) {
    return reading.answers().values();
  }

  private static String unplaced(FormReading reading) {
    return reading.unplaced().stream()
        .map(FormReading.Unplaced::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void readsCaptionsUnderTheirLines() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("1. Сведения об организации-заявителе")
                .line("@@Школа № 1@@")
                .line("(полное наименование организации-заявителя)")
                .line("@@190000, г. Приозёрск@@")
                .line("@@ул. Садовая, д. 1@@")
                .line("(юридический адрес организации-заявителя)")
                .line("____________")
                .line("(" + PHONE + ")")
                .line("3. Сведения о программе стажировки")
                .line("@@Высокий@@")
                .line("(" + DEMAND + ")")
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("legalAddress", "190000, г. Приозёрск\nул. Садовая, д. 1")
        .containsEntry("demand", "Высокий")
        .doesNotContainKey("phoneFax");
    assertThat(unplaced(reading)).isEmpty();
  }

  @Test
  void readsLabelsToTheRightOfTheirAnswers() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(2)
                        .row("Школа № 1", NAME)
                        .row("190000, г. Приозёрск", ADDRESS)
                        .row("8-812-555-01-01", PHONE)
                        .row("Высокий", DEMAND))
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("phoneFax", "8-812-555-01-01")
        .containsEntry("demand", "Высокий");
  }

  @Test
  void readsCellsThatHoldLabelAndAnswerLikeCards() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(2)
                        .row("**" + NAME + "**\nШкола № 1", "**" + ADDRESS + "**\nПриозёрск")
                        .row("**" + PHONE + "**\n555-01-01", "**" + DEMAND + "**\nВысокий"))
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("legalAddress", "Приозёрск")
        .containsEntry("phoneFax", "555-01-01")
        .containsEntry("demand", "Высокий");
  }

  @Test
  void readsATableLeftAsLinesWithTabulators() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line(NAME + "\tШкола № 1")
                .line(ADDRESS + "\tПриозёрск")
                .line("2. Опыт деятельности организации-заявителя по теме работы")
                .line("Наименование проекта\tГоды реализации\tВиды работ")
                .line("Проект «Росток»\t2021–2023\tсеминары")
                .line("Проект «Маяк»\t2024\tвебинары")
                .line("")
                .line("3. Сведения о программе стажировки")
                .line(DEMAND + "\tВысокий")
                .build(),
            INTERNSHIP);
    assertThat(reading.answers().rows("experience"))
        .extracting(row -> row.cells().get("project"), row -> row.cells().get("years"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Проект «Росток»", "2021–2023"),
            org.assertj.core.groups.Tuple.tuple("Проект «Маяк»", "2024"));
    assertThat(values(reading)).containsEntry("demand", "Высокий");
  }

  @Test
  void readsAnAnswerToldFromItsLabelByColourAlone() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line(NAME + " ^^школа № 1^^")
                .line(PHONE + " ^^тел. 555-01-01^^")
                .line(DEMAND + " ^^Спрос: заявки двенадцати школ^^")
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("phoneFax", "тел. 555-01-01")
        .containsEntry("demand", "Спрос: заявки двенадцати школ");
  }

  @Test
  void tellsTheAnswersFirstWordsFromALabelWithoutASign() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line(NAME + " Школа № 1")
                .line(DEMAND + " Ожидаемые заявки: двенадцать")
                .build(),
            INTERNSHIP);
    assertThat(values(reading)).containsEntry("demand", "Ожидаемые заявки: двенадцать");
  }

  @Test
  void readsSeveralLabelsOfOneLine() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line(NAME + ": Школа № 1; " + PHONE + ": 555-01-01")
                .line(DEMAND + ": Высокий")
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("phoneFax", "555-01-01");
  }

  @Test
  void readsOnlyTheFirstOfTwoPlans() {
    Doc doc = new Doc();
    for (String month : List.of("Октябрь", "Март")) {
      doc.line(PLAN.title())
          .table(
              new Doc.Table(5)
                  .row(
                      "№",
                      "Наименование мероприятия",
                      "Сроки проведения",
                      "Целевая аудитория",
                      "Планируемый результат")
                  .row("1", "Семинар", month, "Педагоги", "Справки"));
    }
    FormReading reading = matcher.match(doc.build(), PLAN);
    assertThat(reading.answers().rows("plan"))
        .extracting(row -> row.cells().get("term"))
        .containsExactly("Октябрь");
    assertThat(unplaced(reading)).contains("Март");
  }

  /// «Перспектива – …» in a list of an answer, while the field's own label stands unanswered.
  @Test
  void takesNoLineOfAnAnswerWhereTheFieldsOwnLabelStandsElsewhere() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("Основная идея инновационного проекта (программы): Учимся, обучая других")
                .line("Новизна (инновационность): Сеть")
                .line("Перспектива – сеть школ-партнёров.")
                .line("Практическая значимость: Копилка")
                .line("Перспективы развития инновации:")
                .line("Нормативно-правовое обеспечение инновации: Устав")
                .build(),
            PASSPORT);
    assertThat(values(reading))
        .containsEntry("novelty", "Сеть\nПерспектива – сеть школ-партнёров.")
        .doesNotContainKey("prospects");
  }
}
