package metodist.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormLabel;
import metodist.model.forms.FormSection;
import metodist.model.forms.LearnedLabel;
import metodist.model.shared.Problem;
import metodist.reports.source.SourceParagraph;
import org.junit.jupiter.api.Test;

class FormMatcherTest {
  private static final FormDefinition INTERNSHIP = TestForms.get("internship-site-application");
  private static final FormDefinition PASSPORT = TestForms.get("project-passport");

  private final FormMatcher matcher = new FormMatcher(TestForms.ALL, List.of());

  private static Doc application() {
    return new Doc()
        .line("ЗАЯВКА")
        .line("на присвоение статуса «Районная стажировочная площадка»")
        .line("на 2022-2023 учебный год")
        .line("по теме __«Живое слово»____");
  }

  private static Doc.Table rows(String... labelsAndAnswers) {
    Doc.Table table = new Doc.Table(2);
    for (int i = 0; i < labelsAndAnswers.length; i += 2) {
      table.row(labelsAndAnswers[i], labelsAndAnswers[i + 1]);
    }
    return table;
  }

  private static String unplaced(FormReading reading) {
    return reading.unplaced().stream()
        .map(FormReading.Unplaced::text)
        .collect(Collectors.joining("|"));
  }

  private static double confidence(FormReading reading, String place) {
    return reading.found().stream()
        .filter(f -> f.place().equals(place))
        .mapToDouble(FormReading.Found::confidence)
        .min()
        .orElse(0);
  }

  @Test
  void readsTheHeadBetweenTheWordsOfTheTitle() {
    FormReading reading =
        matcher.match(
            application()
                .table(
                    rows(
                        "Полное наименование организации-заявителя", "Школа № 1",
                        "Юридический адрес организации-заявителя", "ул. Мира, 1",
                        "Номер телефона, факс организации-заявителя", "555-01-01",
                        "Прогноз востребованности программы стажировки", "высокий"))
                .build());
    assertThat(reading.form()).contains(INTERNSHIP);
    assertThat(reading.answers().value("academicYear")).isEqualTo("2022-2023");
    assertThat(reading.answers().value("topic")).isEqualTo("«Живое слово»");
    assertThat(reading.answers().value("fullName")).isEqualTo("Школа № 1");
    assertThat(reading.doubtful()).isEmpty();
    assertThat(unplaced(reading)).isEmpty();
  }

  @Test
  void passesOverALetterAndAStampBeforeTheTitle() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("Директору методического центра")
                .line("Направляем материалы на конкурс. Контактное лицо: Лугова Инна Львовна")
                .table(rows("СОГЛАСОВАНО\nНачальник отдела", "УТВЕРЖДАЮ\n«11» мая 2022 г."))
                .line("ЗАЯВКА")
                .line("на присвоение статуса «Районная стажировочная площадка»")
                .line("на 2022-2023 учебный год")
                .line("по теме __«Живое слово»____")
                .table(
                    rows(
                        "Полное наименование организации-заявителя", "Школа № 1",
                        "Юридический адрес организации-заявителя", "ул. Мира, 1",
                        "Номер телефона, факс организации-заявителя", "555-01-01",
                        "Прогноз востребованности программы стажировки", "высокий"))
                .build());
    assertThat(reading.answers().value("academicYear")).isEqualTo("2022-2023");
    assertThat(reading.answers().value("topic")).isEqualTo("«Живое слово»");
    assertThat(reading.answers().value("fullName")).isEqualTo("Школа № 1");
    assertThat(unplaced(reading)).contains("Контактное лицо: Лугова", "УТВЕРЖДАЮ");
  }

  @Test
  void takesTheUnderscoresOffEveryLineTypedOverThem() {
    FormReading reading =
        matcher.match(
            application()
                .table(
                    rows(
                        "Полное наименование организации-заявителя",
                        "Школа № 1",
                        "Прогноз востребованности программы стажировки",
                        "__Высокий_____\nво всех школах_____\n__________"))
                .build(),
            INTERNSHIP);
    assertThat(reading.answers().value("demand")).isEqualTo("Высокий\nво всех школах");
    assertThat(unplaced(reading)).isEmpty();
  }

  @Test
  void leavesAllTextOfAStrangeDocumentUnplaced() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("ПРИКАЗ")
                .line("О проведении конкурса")
                .table(rows("1", "Утвердить состав жюри", "2", "Контроль оставляю за собой"))
                .line("Директор ________ И.И. Лугова")
                .build());
    assertThat(reading.form()).isEmpty();
    assertThat(reading.answers().values()).isEmpty();
    assertThat(unplaced(reading))
        .isEqualTo(
            "ПРИКАЗ|О проведении конкурса|1|Утвердить состав жюри|2|Контроль оставляю за собой"
                + "|Директор ________ И.И. Лугова");
  }

  @Test
  void readsNothingOutOfAnEmptyBlank() {
    FormReading reading =
        matcher.match(
            application()
                .table(
                    rows(
                        "Полное наименование организации-заявителя", "",
                        "Юридический адрес организации-заявителя", "_______",
                        "Номер телефона, факс организации-заявителя", "…",
                        "Прогноз востребованности программы стажировки", ""))
                .build(),
            INTERNSHIP);
    assertThat(reading.answers().values()).containsOnlyKeys("academicYear", "topic");
    assertThat(unplaced(reading)).isEmpty();
    assertThat(reading.problems()).extracting(Problem::field).contains("fullName", "hours");
  }

  @Test
  void keepsSignatureAndCoveringLetterApart() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("Просим рассмотреть заявку школы.")
                .line("Паспорт инновационного проекта (программы)")
                .line("**Наименование инновационного проекта (программы) (тема)**")
                .line("Театр")
                .line("**Авторы представляемого опыта**")
                .line("Луговая И.И.")
                .line("**Практическая значимость**")
                .line("Сборник пьес")
                .line("**Перспективы развития инновации**")
                .line("Фестиваль")
                .line("Директор ____________ /Н.Н. Вязова/")
                .line("М.П.")
                .line("«14» апреля 2022 г.")
                .build(),
            PASSPORT);
    assertThat(reading.answers().value("prospects")).isEqualTo("Фестиваль");
    assertThat(unplaced(reading))
        .isEqualTo(
            "Просим рассмотреть заявку школы.|Директор ____________ /Н.Н. Вязова/|М.П.|«14» апреля"
                + " 2022 г.");
  }

  @Test
  void endsAnAnswerAtALabelTheFormDoesNotKnow() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("Наименование инновационного проекта (программы) (тема): Театр")
                .line("Авторы представляемого опыта: Луговая И.И.")
                .line("Научный руководитель: нет")
                .line("Консультант театра: Берёзов П.П.")
                .line("Новизна (инновационность): впервые в районе")
                .build(),
            PASSPORT);
    assertThat(reading.answers().value("supervisor")).isEqualTo("нет");
    assertThat(unplaced(reading)).isEqualTo("Консультант театра: Берёзов П.П.");
  }

  @Test
  void readsColumnsByTheirHeadersAndLeavesStrangeOnes() {
    Doc.Table table =
        new Doc.Table(5)
            .row("№ п/п", "Виды работ", "Бюджет", "Годы реализации", "Наименование проекта")
            .row("1", "семинары", "100", "2019-2021", "Сад")
            .row("2.", "", "", "", "")
            .row("3", "", "200", "2022", "Лес");
    FormReading reading = matcher.match(application().table(table).build(), INTERNSHIP);
    assertThat(reading.answers().rows("experience"))
        .extracting(r -> r.cells().toString())
        .hasSize(2);
    assertThat(reading.answers().rows("experience").getFirst().cell("project")).isEqualTo("Сад");
    assertThat(reading.answers().rows("experience").getLast().cells())
        .containsOnlyKeys("years", "project");
    assertThat(unplaced(reading)).isEqualTo("Бюджет|100|200");
  }

  @Test
  void goesOnWithATableOverThePageBreak() {
    FormReading reading =
        matcher.match(
            application()
                .table(
                    new Doc.Table(3)
                        .row("Наименование проекта", "Годы реализации", "Виды работ")
                        .row("Сад", "2019", "семинары и мастер-классы для"))
                .line("")
                .table(
                    new Doc.Table(3)
                        .row("", "", "педагогов района")
                        .row("Наименование проекта", "Годы реализации", "Виды работ")
                        .row("Лес", "2020", "съезд"))
                .build(),
            INTERNSHIP);
    assertThat(reading.answers().rows("experience")).hasSize(2);
    assertThat(reading.answers().rows("experience").getFirst().cell("work"))
        .isEqualTo("семинары и мастер-классы для\nпедагогов района");
  }

  @Test
  void asksAboutATableWithoutItsHeader() {
    FormReading reading =
        matcher.match(
            application()
                .line(
                    "2. Опыт деятельности организации-заявителя по теме работы стажировочной"
                        + " площадки за последние 5 лет")
                .table(new Doc.Table(3).row("Сад", "2019", "семинары").row("Лес", "2020", "съезд"))
                .build(),
            INTERNSHIP);
    assertThat(reading.answers().rows("experience")).hasSize(2);
    assertThat(reading.doubtful()).contains("experience[0].project", "experience[1].work");
  }

  @Test
  void asksAboutRowsWrittenAsLines() {
    FormReading reading =
        matcher.match(
            application()
                .line(
                    "2. Опыт деятельности организации-заявителя по теме работы стажировочной"
                        + " площадки за последние 5 лет")
                .line("1. Проект «Сад»; 2019-2021; семинары")
                .line("2. Проект «Лес»; 2020; съезд, сборник")
                .line("3. Сведения о программе стажировки")
                .build(),
            INTERNSHIP);
    assertThat(reading.answers().rows("experience")).hasSize(2);
    assertThat(reading.answers().rows("experience").getFirst().cell("project"))
        .isEqualTo("Проект «Сад»");
    assertThat(confidence(reading, "experience[0].project")).isLessThan(FormReading.CERTAIN);
  }

  @Test
  void takesTheWholeCellOfAMark() {
    FormReading reading =
        matcher.match(
            application()
                .table(
                    rows(
                        "Полное наименование организации-заявителя", "#mc_fullName#Школа № 1",
                        "Что-то стёрли", "#mc_phoneFax#555-01-01\nдобавочный 3"))
                .property("mcFormId", "internship-site-application-r1")
                .build());
    assertThat(reading.answers().value("fullName")).isEqualTo("Школа № 1");
    assertThat(reading.answers().value("phoneFax")).isEqualTo("555-01-01\nдобавочный 3");
    assertThat(confidence(reading, "fullName")).isGreaterThan(0.98);
    assertThat(reading.doubtful()).containsExactly("phoneFax");
  }

  @Test
  void asksWhenMarkAndLabelDisagree() {
    FormReading reading =
        matcher.match(
            application()
                .table(rows("Юридический адрес организации-заявителя", "#mc_fullName#ул. Мира, 1"))
                .property("mcFormId", "internship-site-application")
                .build());
    assertThat(reading.answers().value("legalAddress")).isEqualTo("ул. Мира, 1");
    assertThat(reading.doubtful()).contains("legalAddress");
  }

  @Test
  void knowsALabelItWasTaught() {
    FormMatcher taught =
        new FormMatcher(
            TestForms.ALL,
            List.of(new LearnedLabel("internship-site-application", "Куда звонить", "phoneFax")));
    Doc doc = application().table(rows("Куда звонить:", "555-01-01"));
    assertThat(matcher.match(doc.build(), INTERNSHIP).answers().value("phoneFax")).isEmpty();
    assertThat(taught.match(doc.build(), INTERNSHIP).answers().value("phoneFax"))
        .isEqualTo("555-01-01");
  }

  @Test
  void readsOnlyTheFirstOfTwoForms() {
    Doc doc = application();
    for (String school : List.of("Школа № 1", "Школа № 2")) {
      if (school.endsWith("2")) {
        doc.line("ЗАЯВКА").line("на присвоение статуса «Районная стажировочная площадка»");
      }
      doc.table(
              rows(
                  "Полное наименование организации-заявителя", school,
                  "Юридический адрес организации-заявителя", "ул. " + school,
                  "Номер телефона, факс организации-заявителя", "т. " + school,
                  "Наименование программы стажировки", "П " + school,
                  "Прогноз востребованности программы стажировки", "В " + school))
          .line("");
    }
    FormReading reading = matcher.match(doc.build());
    assertThat(reading.answers().values().values()).noneMatch(v -> v.contains("№ 2"));
    assertThat(unplaced(reading)).contains("Школа № 2", "В Школа № 2");
    assertThat(reading.problems().getFirst().message()).contains("несколько");
  }

  @Test
  void takesTheChoiceThatIsMarked() {
    FormField level =
        new FormField(
            "level",
            "",
            FormLabel.of("Уровень площадки"),
            FieldType.CHOICE,
            FieldRules.OPTIONAL.withChoices(List.of("районная", "краевая", "федеральная")));
    FormDefinition form =
        new FormDefinition(
            "choice",
            1,
            "Анкета",
            List.of(),
            List.of(
                new FormSection("", "", List.of(level), List.of(), java.util.Optional.empty())));
    FormMatcher choices = new FormMatcher(List.of(form), List.of());
    for (String answer :
        List.of(
            "районная, @@краевая@@, федеральная",
            "~~районная~~, краевая, ~~федеральная~~",
            "☐ районная\n☑ краевая\n☐ федеральная",
            "краевая")) {
      FormReading reading =
          choices.match(new Doc().table(rows("Уровень площадки", answer)).build(), form);
      assertThat(reading.answers().value("level")).as(answer).isEqualTo("краевая");
      assertThat(unplaced(reading)).as(answer).isEmpty();
    }
  }

  @Test
  void placesPointAtTheText() {
    FormReading reading =
        matcher.match(
            new Doc()
                .line("**Авторы представляемого опыта:** Луговая И.И.,")
                .line("Берёзов П.П.")
                .line("**Новизна (инновационность):** есть")
                .build(),
            PASSPORT);
    List<SourceParagraph> paragraphs = reading.source().paragraphs();
    String text =
        reading.found().stream()
            .filter(f -> f.place().equals("authors"))
            .flatMap(f -> f.spans().stream())
            .map(
                s ->
                    paragraphs
                        .get(s.start().paragraph())
                        .text()
                        .substring(s.start().offset(), s.end().offset()))
            .collect(Collectors.joining("\n"));
    assertThat(text)
        .isEqualTo(reading.answers().value("authors"))
        .isEqualTo("Луговая И.И.,\nБерёзов П.П.");
  }
}
