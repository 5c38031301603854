package metodist.model.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.forms.AnswersDiff.Kind;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  private static final FormDefinition FORM =
      new FormDefinition(
          "form",
          1,
          "Форма",
          List.of(field("academicYear", FieldType.ACADEMIC_YEAR, true)),
          List.of(
              new FormSection(
                  "1",
                  "Сведения",
                  List.of(
                      field("fullName", FieldType.TEXT, true),
                      field("head", FieldType.PERSON, true),
                      field("phoneFax", FieldType.TEXT, true),
                      field("hours", FieldType.NUMBER, true),
                      field("page", FieldType.URL, false),
                      field("mail", FieldType.EMAIL, false),
                      field("tel", FieldType.PHONE, false),
                      field("video", FieldType.ATTACHMENT, true)),
                  List.of(
                      new FormTable(
                          "staff",
                          "Кадры",
                          true,
                          false,
                          List.of(
                              new FormTable.Column("person", "ФИО"),
                              new FormTable.Column("duties", "Работы")),
                          List.of())),
                  Optional.empty())));

  private static FormField field(String id, FieldType type, boolean required) {
    return new FormField(id, "", "Поле " + id, "", type, required);
  }

  private static Answers full() {
    return Answers.EMPTY
        .with("academicYear", "2022-2023")
        .with("fullName", "Школа № 901")
        .with("head", "нет")
        .with("phoneFax", "нет")
        .with("hours", "36 часов")
        .withRows("staff", List.of(row("Сомов Г.И.", "лекции")));
  }

  private static Answers.Row row(String person, String duties) {
    return new Answers.Row("", Map.of("person", person, "duties", duties));
  }

  @Test
  void noIsAnAnswerAndBlanksAreNot() {
    assertThat(FormCheck.check(FORM, full(), List.of("video"))).isEmpty();
    assertThat(FormCheck.check(FORM, full().with("hours", "____"), List.of("video")))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.field()).isEqualTo("hours");
              assertThat(p.blocks()).isTrue();
            });
    assertThat(FormCheck.check(FORM, full(), List.of()))
        .extracting(Problem::field)
        .containsExactly("video");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hours | много",
        "academicYear | скоро",
        "page | страница школы",
        "mail | почта",
        "tel | 12",
      })
  void whatLooksWrongIsAWarningWithItsField(String field, String value) {
    assertThat(FormCheck.check(FORM, full().with(field, value), List.of("video")))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.field()).isEqualTo(field);
              assertThat(p.blocks()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "academicYear | 2022/23",
        "academicYear | на 2022–2023 учебный год",
        "page | школа901.рф/практика",
        "page | https://school.example.ru/page?id=1",
        "mail | a.b@example.ru, c@example.ru",
        "tel | 8 (000) 123-45-67 доб. 5",
      })
  void whatPeopleReallyWritePasses(String field, String value) {
    assertThat(FormCheck.check(FORM, full().with(field, value), List.of("video"))).isEmpty();
  }

  @Test
  void aHalfFilledRowIsAWarning() {
    Answers answers = full().withRows("staff", List.of(row("Сомов Г.И.", " ")));
    assertThat(FormCheck.check(FORM, answers, List.of("video")))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("Строка 1: не заполнено «Работы».");
  }

  @Test
  void tellsFieldByFieldAndRowByRowWhatDiffers() {
    Answers before = full().withRows("staff", List.of(row("А", "1"), row("Б", "2"), row("В", "3")));
    Answers after =
        full()
            .with("hours", "72 часа")
            .with("page", "example.ru")
            .with("head", "")
            .withRows(
                "staff", List.of(row("Н", "0"), row("А", "1"), row("Б", "22"), row("В", "3")));

    assertThat(AnswersDiff.between(FORM, before, after))
        .extracting(AnswersDiff.Difference::place, AnswersDiff.Difference::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("head", Kind.REMOVED),
            org.assertj.core.groups.Tuple.tuple("hours", Kind.CHANGED),
            org.assertj.core.groups.Tuple.tuple("page", Kind.ADDED),
            org.assertj.core.groups.Tuple.tuple("staff[0]", Kind.ADDED),
            org.assertj.core.groups.Tuple.tuple("staff[2].duties", Kind.CHANGED));
    assertThat(AnswersDiff.between(FORM, after, after)).isEmpty();
  }

  @Test
  void prefillsEmptyFieldsFromTheRegister() {
    OrganisationId id = OrganisationId.random();
    Organisation school =
        new Organisation(
            id,
            1,
            List.of(
                new OrganisationName(null, "Старое имя", "Старое", "Школа"),
                new OrganisationName(LocalDate.of(2023, 1, 1), "Новое имя", "Новое", "Школа")),
            LegalForm.GBOU,
            OrganisationType.SCHOOL,
            901,
            "",
            "",
            "111",
            "222",
            "",
            "",
            true,
            "");
    Person head =
        new Person(
            PersonId.random(),
            1,
            new PersonName("Ракитина", "Вера", "Олеговна"),
            Gender.UNKNOWN,
            Map.of(),
            List.of(new Post(id, "директор", true, null, null)),
            List.of(),
            "",
            "",
            "",
            "",
            false,
            "");

    Answers filled =
        FormPrefill.fill(
            FORM,
            Answers.EMPTY.with("phoneFax", "мой номер"),
            school,
            List.of(head),
            new AcademicYear(2022),
            LocalDate.of(2022, 4, 28));

    assertThat(filled.values())
        .containsOnly(
            Map.entry("academicYear", "2022-2023"),
            Map.entry("fullName", "Старое имя"),
            Map.entry("head", "Директор Ракитина Вера Олеговна"),
            Map.entry("phoneFax", "мой номер"));
  }
}
