package metodist.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormFile;
import org.junit.jupiter.api.Test;

/// What people do to a form without meaning to: frames, merged titles, pages cut in two, words cut
/// short, two forms in one file.
class OddFormsTest {
  private static final FormDefinition INTERNSHIP = TestForms.get("internship-site-application");
  private static final FormDefinition BASE = TestForms.get("base-site-application");
  private static final FormDefinition PASSPORT = TestForms.get("project-passport");
  private static final String NAME = "Полное наименование организации-заявителя";
  private static final String ADDRESS = "Юридический адрес организации-заявителя";
  private static final String PHONE = "Номер телефона, факс организации-заявителя";
  private static final String DEMAND = "Прогноз востребованности программы стажировки";

  private final FormMatcher matcher = new FormMatcher(TestForms.ALL, List.of());

  private static String unplaced(FormReading reading) {
    return reading.unplaced().stream()
        .map(FormReading.Unplaced::text)
        .collect(Collectors.joining("|"));
  }

  private static Map<String, String> values(FormReading reading) {
    return reading.answers().values();
  }

  private static Doc.Table frame(String text) {
    return new Doc.Table(1).row(text);
  }

  private static FormDefinition oneField() {
    return FormFile.parse(
        """
        {"id": "list", "title": "Перечень материалов школы", "sections": [
          {"title": "Материалы", "fields": [
            {"id": "school", "label": "Наименование школы", "type": "text"}],
           "table": {"id": "things", "columns": [
             {"id": "name", "label": "Название материала"}]}},
          {"number": "2", "title": "Ход работы", "repeat": {"id": "steps",
            "labelPattern": "{roman} этап:", "numberPattern": "2.{n}", "fields": [
              {"id": "name", "label": "{roman} этап:", "type": "text"}]}}]}
        """);
  }

  @Test
  void readsRowsAndGroupsOfASingleField() {
    FormDefinition form = oneField();
    FormReading reading =
        matcher.match(
            new Doc()
                .line("Перечень материалов школы")
                .table(new Doc.Table(2).row("Наименование школы", "Школа № 1"))
                .table(
                    new Doc.Table(1)
                        .row("Название материала")
                        .row("Сборник задач")
                        .row("Рабочая тетрадь\nвторая часть"))
                .line("2. Ход работы")
                .table(
                    new Doc.Table(2)
                        .row("I этап:", "подготовительный")
                        .row("II этап:", "внедренческий"))
                .build(),
            form);
    assertThat(reading.answers().value("school")).isEqualTo("Школа № 1");
    assertThat(reading.answers().tables().get("things"))
        .extracting(r -> r.cells().get("name"))
        .containsExactly("Сборник задач", "Рабочая тетрадь\nвторая часть");
    assertThat(reading.answers().repeats().get("steps"))
        .extracting(r -> r.get("name"))
        .containsExactly("подготовительный", "внедренческий");
    assertThat(unplaced(reading)).isEmpty();
  }

  @Test
  void readsAnswersInFramesUnderTheirLabels() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line(NAME)
                .table(frame("Школа № 1"))
                .line(ADDRESS)
                .table(frame("ул. Мира, 1"))
                .line(PHONE)
                .table(frame("555-01-01"))
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("legalAddress", "ул. Мира, 1")
        .containsEntry("phoneFax", "555-01-01");
  }

  @Test
  void readsAnswersUnderFramedLabelsAndTheRestInTheNextFrame() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(frame(NAME))
                .line("Школа № 1")
                .table(new Doc.Table(1).row("").row(ADDRESS))
                .line("ул. Мира, 1")
                .table(new Doc.Table(1).row("").row(DEMAND))
                .line("Высокий")
                .table(new Doc.Table(1).row("во всех школах").row(PHONE))
                .line("555-01-01")
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("legalAddress", "ул. Мира, 1")
        .containsEntry("demand", "Высокий\nво всех школах")
        .containsEntry("phoneFax", "555-01-01");
  }

  @Test
  void readsLabelsBesideATitleMergedDownTheLeft() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(3)
                        .row(">2:Практическая значимость", "высокая")
                        .row("v3:Механизм реализации инновации", "I этап:", "подготовительный")
                        .row(null, "Сроки", "2026 год")
                        .row(null, "Задачи", "собрать банк")
                        .row(">2:Перспективы развития инновации", "большие"))
                .build(),
            PASSPORT);
    assertThat(reading.answers().repeats().get("stages"))
        .containsExactly(
            Map.of("name", "подготовительный", "term", "2026 год", "tasks", "собрать банк"));
    assertThat(values(reading)).containsEntry("prospects", "большие");
  }

  @Test
  void goesOnOverTheWordsAboutTheNextPage() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(new Doc.Table(2).row(NAME, "Школа № 1").row(DEMAND, "Высокий"))
                .line("Продолжение таблицы")
                .table(new Doc.Table(2).row("", "во всех школах").row(PHONE, "555-01-01"))
                .build(),
            INTERNSHIP);
    assertThat(values(reading)).containsEntry("demand", "Высокий\nво всех школах");
    assertThat(unplaced(reading)).isEqualTo("Продолжение таблицы");
  }

  @Test
  void readsAnswersInTheRowUnderTheLabelOverTheWholeWidth() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(2)
                        .row(">2:" + NAME)
                        .row("", "Школа № 1")
                        .row(">2:Срок реализации программы стажировки (в учебных часах)")
                        .row("", "36"))
                .build(),
            INTERNSHIP);
    assertThat(values(reading)).containsEntry("fullName", "Школа № 1").containsEntry("hours", "36");
  }

  @Test
  void readsWordsCutShortColonsInTheAnswerDotsAndWideGaps() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(2)
                        .row("Полн. наименование орг.", ": Школа № 1")
                        .row("Юр. адрес", ": ул. Мира, 1"))
                .line(PHONE + " ............ 555-01-01")
                .line(DEMAND + "        Высокий")
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("fullName", "Школа № 1")
        .containsEntry("legalAddress", "ул. Мира, 1")
        .containsEntry("phoneFax", "555-01-01")
        .containsEntry("demand", "Высокий");
    assertThat(unplaced(reading)).isEmpty();
  }

  @Test
  void endsALabelAtItsSecondColonWhenOnlyItsOwnWordsStandBetween() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line(NAME + ": Школа № 1")
                .line("Руководитель учреждения: должность, Ф.И.О.: директор Лугова И. Л.")
                .line(DEMAND + ": Высокий: во всех школах")
                .build(),
            INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("head", "директор Лугова И. Л.")
        .containsEntry("demand", "Высокий: во всех школах");
  }

  @Test
  void takesNoListInTheAnswerForGroups() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("9. Новизна (инновационность): новая программа")
                .line("10. Практическая значимость: высокая")
                .line("Этапы: диагностика, обучение, рефлексия.")
                .line("11. Механизм реализации инновации")
                .line("11.1. I этап: подготовительный")
                .line("11.1.1. Сроки: 2026 год")
                .build(),
            PASSPORT);
    assertThat(reading.answers().repeats().get("stages"))
        .containsExactly(Map.of("name", "подготовительный", "term", "2026 год"));
  }

  @Test
  void leavesTheFormBehindTheFormAlone() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("ЗАЯВКА на присвоение статуса «Районная стажировочная площадка»")
                .line("на 2026-2027 уч. год по теме Живое слово")
                .table(
                    new Doc.Table(2)
                        .row(NAME, "Школа № 1")
                        .row(ADDRESS, "ул. Мира, 1")
                        .row(PHONE, "555-01-01")
                        .row(DEMAND, "Высокий"))
                .line("Паспорт инновационного проекта (программы)")
                .table(new Doc.Table(2).row("Наименование программы", "Другая программа"))
                .build());
    assertThat(reading.form()).contains(INTERNSHIP);
    assertThat(values(reading))
        .containsEntry("academicYear", "2026-2027")
        .containsEntry("topic", "Живое слово")
        .doesNotContainKey("programmeTitle");
    assertThat(unplaced(reading)).contains("Другая программа");
    assertThat(reading.problems()).anyMatch(p -> p.message().contains("несколько"));
  }

  @Test
  void losesNoNumberBesideALabel() {
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(5)
                        .row(">3:" + NAME, ">2:Школа № 1")
                        .row(">3:Срок реализации программы стажировки (в учебных часах)", ">2:36"))
                .build(),
            INTERNSHIP);
    assertThat(values(reading)).containsEntry("hours", "36");
  }

  @Test
  void readsSectionsNamedInAMergedColumn() {
    String development =
        "1. Разработка и апробация новых моделей организации образовательной деятельности,"
            + " программ и технологий";
    FormReading reading =
        matcher.match(
            new Doc()
                .table(
                    new Doc.Table(5)
                        .row(
                            "Направление",
                            "Наименование мероприятия",
                            "Сроки проведения",
                            "Целевая аудитория",
                            "Планируемый результат")
                        .row("v2:" + development, "Семинар", "май", "учителя", "банк")
                        .row(null, "Мастерская", "июнь", "методисты", "сборник"))
                .build(),
            BASE);
    assertThat(reading.answers().tables().get("roadmap"))
        .extracting(r -> r.group() + " " + r.cells().get("activity"))
        .containsExactly("development Семинар", "development Мастерская");
  }

  @Test
  void asksAboutFewLabelsInTheMidstOfAnswers() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("Целевая аудитория: молодые педагоги")
                .line("Прогноз востребованности программы стажировки: высокий")
                .build(),
            INTERNSHIP);
    assertThat(reading.doubtful()).contains("demand");
  }
}
