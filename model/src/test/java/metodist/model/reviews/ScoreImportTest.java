package metodist.model.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.Registration;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers;
import metodist.model.shared.Gender;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.PersonName;
import metodist.model.shared.SheetRow;
import org.junit.jupiter.api.Test;

class ScoreImportTest {
  private static final List<String> HEADINGS =
      List.of("Эксперт", "ЗАЯВКА", "Актуальность", "Критерий 2", "3", "Примечание");
  private final Person expert = person("Вишнякова", "Анна", "Львовна");
  private final Application application =
      Application.draft(ApplicationId.random(), ContestId.random(), OrganisationId.random())
          .withAnswers(Answers.EMPTY.with("topic", "Читаем вместе"))
          .withRegistration(
              new Registration(7, LocalDateTime.of(2022, 4, 28, 10, 0), Registration.Channel.EMAIL))
          .inState(ApplicationState.IN_REVIEW, List.of());
  private final ReviewSheet sheet =
      ReviewSheet.assigned(ReviewSheetId.random(), application.id(), expert.id());

  private static Person person(String surname, String given, String patronymic) {
    return new Person(
        PersonId.random(),
        1,
        new PersonName(surname, given, patronymic),
        Gender.UNKNOWN,
        Map.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        false,
        "");
  }

  private static SheetRow row(int number, String... cells) {
    Map<String, String> byHeading = new LinkedHashMap<>();
    for (int i = 0; i < HEADINGS.size(); i++) {
      byHeading.put(HEADINGS.get(i), i < cells.length ? cells[i] : "");
    }
    return new SheetRow(number, byHeading);
  }

  private ImportPlan<ReviewSheet> plan(SheetRow... rows) {
    return new ScoreImport(
            ContestTemplates.internshipCriteria(),
            List.of(application),
            Map.of(application.id(), List.of("Школа № 901")),
            List.of(sheet),
            List.of(expert, person("Сомов", "Глеб", "Ильич")))
        .plan(HEADINGS, List.of(rows));
  }

  @Test
  void placesMarksByApplicationExpertAndCriterion() {
    ImportPlan<ReviewSheet> plan =
        plan(
            row(2, "Вишнякова Анна Львовна", "7", "9", "8", ""),
            row(3, "Вишнякова А.Л.", "школа №\u00a0901", "9", "8", "10"),
            row(4, "Вишнякова А. Л.", "читаем вместе", "9", "8", "10"));

    assertThat(plan.unknownColumns()).containsExactly("Примечание");
    assertThat(plan.lines())
        .extracting(ImportPlan.Line::action)
        .containsExactly(Action.CREATE, Action.UPDATE, Action.UNCHANGED);
    assertThat(plan.records())
        .singleElement()
        .extracting(ReviewSheet::marks)
        .isEqualTo(
            Map.of(1, BigDecimal.valueOf(9), 2, BigDecimal.valueOf(8), 3, BigDecimal.valueOf(10)));
  }

  @Test
  void rejectsARowWholeAndSaysWhy() {
    ImportPlan<ReviewSheet> plan =
        plan(
            row(2, "Вишнякова А.Л.", "7", "9", "12", "1"),
            row(3, "Вишнякова А.Л.", "8", "9"),
            row(4, "Сомов Глеб Ильич", "7", "9"),
            row(5, "Орлова Инна Петровна", "7", "9"),
            row(6, "", "7", "9"));

    assertThat(plan.records()).isEmpty();
    assertThat(plan.rejected())
        .extracting(ImportPlan.Line::reason)
        .containsExactly(
            "«Критерий 2»: Балл 12 вне шкалы от 0 до 10.",
            "Заявка «8» не найдена.",
            "Эксперт «Сомов Глеб Ильич» этой заявке не назначен.",
            "Эксперт «Орлова Инна Петровна» не найден.",
            "Не указан эксперт.");
  }
}
