package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ApplicationId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormMarks;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;
import metodist.model.forms.ShippedForms;
import metodist.model.shared.AcademicYear;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationComposerTest {
  private final SampleDistrict district = new SampleDistrict();

  private Document tree(ApplicationId id) {
    return district.read(r -> ApplicationComposer.compose(r, id)).tree();
  }

  @Test
  void setsTheFilledFormAsTheFormPrintsIt() {
    String outline = OutlineText.of(tree(district.first));

    assertThat(outline)
        .startsWith(
            """
            === книжный лист
            # ЗАЯВКА
            на присвоение статуса «Районная стажировочная площадка»
            на 2026-2027 учебный год
            по теме | Читательская грамотность: от урока к проекту
            1. Сведения об организации-заявителе
            Полное наименование организации-заявителя | ГБОУ СОШ № 901 Заречного района
            """)
        .contains("Первая строка ответа. / Вторая строка ответа.")
        .contains("[шапка] Наименование проекта | Годы реализации | Виды работ")
        .contains("Живая библиотека | 2023-2025 | Семинары, открытые уроки")
        .contains("1. | Ремизова А.И., заместитель директора | Ведение занятий")
        .contains("Видеоанонс стажировочной площадки | Видеоанонс (https://example.ru/video)")
        .contains("Директор ГБОУ СОШ № 901 |  |  | М.П. Соколова");
  }

  @Test
  void keepsTheWritersTextAsItIs() {
    String typed = "Урок  - это \"игра\" №5 ...";
    district.edit(
        e -> {
          var application = e.applications().get(district.first);
          return e.save(application.withAnswers(application.answers().with("relevance", typed)));
        });

    assertThat(OutlineText.exact(tree(district.first))).contains(typed);
  }

  @Test
  void leavesEmptyCellsInADraft() {
    assertThat(OutlineText.of(tree(district.baseDraft)))
        .contains("на 20___-20___ учебный год")
        .contains("Полное наименование организации-заявителя | \n")
        .contains("[раздел] 1. Разработка и апробация новых моделей");
  }

  @Test
  void putsTheRoadmapOnALandscapeSheet() {
    district.edit(
        e -> {
          var draft = e.applications().get(district.baseDraft);
          return e.save(
              draft.withAnswers(
                  Answers.EMPTY
                      .with("roadmapGoal", "Развитие")
                      .withRows(
                          "roadmap",
                          List.of(
                              new Answers.Row("development", Map.of("activity", "Семинар")),
                              new Answers.Row("training", Map.of("activity", "Семинар")),
                              new Answers.Row("", Map.of("activity", "Вне разделов"))))));
        });
    Document tree = tree(district.baseDraft);

    assertThat(tree.sections()).hasSize(2);
    assertThat(tree.sections().get(1).page().landscape()).isTrue();
    assertThat(OutlineText.ofSection(tree, 1))
        .startsWith(
            """
            Приложение
            к заявке на присвоение статуса «Районная базовая площадка»
            # Дорожная карта
            """)
        .contains(
            """
            технологий
            1. | Семинар |  |  |\s
            [раздел] 2. Проведение
            """
                .stripTrailing())
        .contains("1. | Вне разделов");
  }

  @Test
  void drawsTheEmptyForm() {
    Composition blank =
        ApplicationComposer.blank(new ShippedForms().get("internship-site-application", 1));

    assertThat(OutlineText.of(blank.tree()))
        .contains("на 20___-20___ учебный год")
        .contains("3. |  | \n")
        .contains("Руководитель организации |");
    assertThat(blank.fileName()).startsWith("Бланк. Заявка на присвоение статуса");
    assertThat(blank.properties()).containsEntry("mcFormId", "internship-site-application-r1");
  }

  @Test
  void fillsTheFormWithWhatIsKnown() {
    Composition blank =
        district.read(
            r ->
                ApplicationComposer.blank(
                    r, new ShippedForms().get("base-site-application", 1), district.school, null));

    assertThat(OutlineText.of(blank.tree()))
        .contains("Как в уставе. | Государственное бюджетное общеобразовательное учреждение")
        .contains("руководителя организации-заявителя | Директор Соколова Мария Петровна")
        .contains("ОУ / Краткое наименование. | ГБОУ СОШ № 901\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internship-site-application",
        "base-site-application",
        "project-passport",
        "activity-plan"
      })
  void everyPlaceOfABlankCarriesItsMarkOnce(String code) {
    FormDefinition form = new ShippedForms().get(code, 1);
    List<String> bookmarks = bookmarks(ApplicationComposer.blank(form).tree());

    assertThat(bookmarks)
        .doesNotHaveDuplicates()
        .allMatch(b -> b.length() <= 40 && b.matches("mc_[A-Za-z0-9_]+"))
        .allMatch(b -> FormMarks.place(form, b).isPresent())
        .containsAll(form.fields().stream().map(f -> "mc_" + f.id()).toList());
    for (FormTable table : form.tables()) {
      String group = table.groups().isEmpty() ? "" : table.groups().getLast().id() + "_";
      table
          .columns()
          .forEach(
              c ->
                  assertThat(bookmarks).contains("mc_" + table.id() + "_" + group + "2_" + c.id()));
    }
    for (FormRepeat repeat : form.repeats()) {
      repeat
          .fields()
          .forEach(f -> assertThat(bookmarks).contains("mc_" + repeat.id() + "_3_" + f.id()));
    }
  }

  @Test
  void onlyTheYearItselfIsMarkedInItsLine() {
    Document filled =
        ApplicationComposer.filled(
                new ShippedForms().get("base-site-application", 1),
                Answers.EMPTY.with("academicYear", "2026-2027"))
            .tree();
    Inline.Marked year =
        filled.sections().getFirst().blocks().stream()
            .filter(Paragraph.class::isInstance)
            .flatMap(p -> ((Paragraph) p).inlines().stream())
            .filter(Inline.Marked.class::isInstance)
            .map(Inline.Marked.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(year.name()).isEqualTo("mc_academicYear");
    assertThat(year.content().getFirst().text()).isEqualTo("2026-2027");
  }

  @Test
  void theRowsOfAPlanAreCountedThroughItsSections() {
    Document plan =
        ApplicationComposer.filled(
                new ShippedForms().get("activity-plan", 1),
                Answers.EMPTY.withRows(
                    "plan",
                    List.of(
                        new Answers.Row("1. Поддержка", Map.of("activity", "Семинар")),
                        new Answers.Row("1. Поддержка", Map.of("activity", "Выставка")),
                        new Answers.Row("2. Обобщение", Map.of("activity", "Сборник")))))
            .tree();

    assertThat(OutlineText.of(plan))
        .contains("[раздел] 1. Поддержка\n1. | Семинар")
        .contains("[раздел] 2. Обобщение\n3. | Сборник");
    assertThat(bookmarks(plan)).contains("mc_plan_1_group", "mc_plan_3_group", "mc_plan_3_term");
    assertThat(plan.sections().getFirst().page().landscape()).isTrue();
  }

  @Test
  void theFootOfABlankNamesTheFormAndTheSheetForPaperReturns() {
    Document blank =
        district
            .read(
                r ->
                    ApplicationComposer.blank(
                        r,
                        new ShippedForms().get("base-site-application", 1),
                        district.school,
                        new AcademicYear(2026)))
            .tree();

    assertThat(blank.sections())
        .allSatisfy(
            s -> {
              assertThat(s.footer().getFirst().inlines())
                  .contains(new Inline.QrCode("mcFormId=base-site-application-r1", Lengths.mm(12)));
              assertThat(OutlineText.inlines(s.footer().getFirst().inlines()))
                  .contains("base-site-application-r1 · ГБОУ СОШ № 901");
            });
    assertThat(OutlineText.of(blank)).contains("на 2026-2027 учебный год");
  }

  @Test
  void helpStandsInTheBlankAndNotInTheFilledForm() {
    FormDefinition form = new ShippedForms().get("project-passport", 1);

    assertThat(OutlineText.of(ApplicationComposer.blank(form).tree()))
        .contains("Каждая задача — с новой строки.");
    assertThat(OutlineText.of(ApplicationComposer.filled(form, Answers.EMPTY).tree()))
        .doesNotContain("Каждая задача — с новой строки.")
        .contains("* Заполняется и прикрепляется в формате Word")
        .contains("согласны с условиями участия");
  }

  private static List<String> bookmarks(Document tree) {
    List<String> found = new ArrayList<>();
    tree.sections().forEach(s -> s.blocks().forEach(b -> bookmarks(b, found)));
    return found;
  }

  private static void bookmarks(Block block, List<String> found) {
    if (block instanceof Paragraph p) {
      if (p.bookmark() != null) {
        found.add(p.bookmark());
      }
      p.inlines().stream()
          .filter(Inline.Marked.class::isInstance)
          .forEach(i -> found.add(((Inline.Marked) i).name()));
    }
    if (block instanceof Table t) {
      t.rows().forEach(r -> r.cells().forEach(c -> c.blocks().forEach(b -> bookmarks(b, found))));
    }
  }

  @Test
  void numbersTheStagesOfAPassport() {
    Composition blank = ApplicationComposer.blank(new ShippedForms().get("project-passport", 1));

    assertThat(OutlineText.of(blank.tree()))
        .contains("11 | Механизм реализации инновации | ")
        .contains("11.1 | I этап:")
        .contains("11.1.1 | Сроки | ")
        .contains("11.1.3 | Полученный результат | ")
        .contains("11.3.3 | Конечный результат | ")
        .contains("16.3 | Временное | ");
  }
}
