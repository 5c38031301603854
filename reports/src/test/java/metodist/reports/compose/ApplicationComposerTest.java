package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ApplicationId;
import metodist.model.forms.Answers;
import metodist.model.forms.ShippedForms;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Table;
import org.junit.jupiter.api.Test;

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
    Composition blank = ApplicationComposer.blank(new ShippedForms().get("internship-site-application", 1));

    assertThat(OutlineText.of(blank.tree()))
        .contains("на 20___-20___ учебный год")
        .contains("3. |  | \n")
        .contains("Руководитель организации-заявителя |");
    assertThat(blank.fileName()).startsWith("Бланк. Заявка на присвоение статуса");
    assertThat(blank.properties()).containsEntry("mcFormId", "internship-site-application");
  }

  @Test
  void fillsTheFormWithWhatIsKnown() {
    Composition blank =
        district.read(
            r ->
                ApplicationComposer.blank(
                    r, new ShippedForms().get("base-site-application", 1), district.school));

    assertThat(OutlineText.of(blank.tree()))
        .contains("заявителя | Государственное бюджетное общеобразовательное учреждение")
        .contains("руководителя организации-заявителя | Директор Соколова Мария Петровна")
        .contains("ОУ | ГБОУ СОШ № 901");
  }

  @Test
  void marksEveryAnswerSoThatItCanBeReadBack() {
    var form = new ShippedForms().get("base-site-application", 1);
    List<String> bookmarks = new ArrayList<>();
    ApplicationComposer.blank(form)
        .tree()
        .sections()
        .forEach(s -> s.blocks().forEach(b -> bookmarks(b, bookmarks)));

    assertThat(bookmarks)
        .doesNotHaveDuplicates()
        .containsAll(form.fields().stream().map(f -> "mc_" + f.id()).toList());
  }

  private static void bookmarks(Block block, List<String> found) {
    if (block instanceof Paragraph p && p.bookmark() != null) {
      found.add(p.bookmark());
    }
    if (block instanceof Table t) {
      t.rows().forEach(r -> r.cells().forEach(c -> c.blocks().forEach(b -> bookmarks(b, found))));
    }
  }

  @Test
  void numbersTheStagesOfAPassport() {
    Composition blank = ApplicationComposer.blank(new ShippedForms().get("project-passport", 1));

    assertThat(OutlineText.of(blank.tree()))
        .contains("11.1.1 | Сроки | ")
        .contains("11.1.3 | Конечный результат | ")
        .contains("16.3 | Временное | ");
  }
}
