package metodist.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.shared.Gender;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.PersonName;
import metodist.model.shared.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
  private final Organisation school =
      organisation("Государственная школа № 901", "ГБОУ школа № 901", OrganisationType.SCHOOL, 901);
  private final Organisation kindergarten =
      organisation("Детский сад № 901", "ГБДОУ № 901", OrganisationType.PRESCHOOL, 901);

  private static Organisation organisation(
      String full, String brief, OrganisationType type, int number) {
    return new Organisation(
        OrganisationId.random(),
        3,
        List.of(new OrganisationName(null, full, brief, type.title() + " № " + number)),
        LegalForm.GBOU,
        type,
        number,
        "Приозёрный",
        "ул. Лесная, 1",
        "",
        "",
        "",
        "",
        true,
        "");
  }

  /// Rows from a first line of headings, cells separated by `|`.
  private static List<SheetRow> rows(String headings, String... lines) {
    String[] names = headings.split("\\|", -1);
    List<SheetRow> rows = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\\|", -1);
      Map<String, String> byHeading = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) {
        byHeading.put(names[i], i < cells.length ? cells[i] : "");
      }
      rows.add(new SheetRow(rows.size() + 2, byHeading));
    }
    return rows;
  }

  private OrganisationImport.Plan organisations(String headings, String... lines) {
    return new OrganisationImport(List.of(school, kindergarten), List.of())
        .plan(List.of(headings.split("\\|")), rows(headings, lines));
  }

  private static Map<Integer, String> rejected(ImportPlan<?> plan) {
    Map<Integer, String> reasons = new LinkedHashMap<>();
    plan.rejected().forEach(l -> reasons.put(l.row(), l.reason()));
    return reasons;
  }

  @Test
  void createsUpdatesLeavesAndRejectsRowByRow() {
    ImportPlan<Organisation> plan =
        organisations(
                "НОМЕР| вид |Полное Наименование|телефон|Столбец",
                "901|школа|Государственная школа № 901|(000) 111|x",
                "901|Детский сад|||",
                "905|Гимназия|Гимназия № 905||",
                "двадцать|Школа|Школа||",
                "|||| ",
                "906|Космодром|Школа № 906||",
                "|||(000) 222|")
            .organisations();

    assertThat(plan.unknownColumns()).containsExactly("Столбец");
    assertThat(plan.lines())
        .extracting(ImportPlan.Line::action)
        .containsExactly(
            Action.UPDATE,
            Action.REJECT,
            Action.CREATE,
            Action.REJECT,
            Action.REJECT,
            Action.REJECT);
    assertThat(rejected(plan))
        .containsExactly(
            Map.entry(3, "Нет наименования организации."),
            Map.entry(5, "Номер «двадцать» — не целое число."),
            Map.entry(7, "Неизвестный вид организации «Космодром»."),
            Map.entry(8, "Нет наименования организации."));
    Organisation updated = plan.records().getFirst();
    assertThat(updated.id()).isEqualTo(school.id());
    assertThat(updated.phone()).isEqualTo("(000) 111");
    assertThat(updated.address()).isEqualTo("ул. Лесная, 1");
  }

  @Test
  void findsByNumberAndKindWhenTheNameIsAnother() {
    ImportPlan<Organisation> plan =
        organisations("Краткое наименование|Вид|Номер", "ГБДОУ детский сад № 901|Детский сад|901.0")
            .organisations();

    assertThat(plan.records())
        .singleElement()
        .extracting(Organisation::id)
        .isEqualTo(kindergarten.id());
  }

  @Test
  void theSameRowTwiceIsUnchangedAndADifferentOneIsRejected() {
    ImportPlan<Organisation> plan =
        organisations(
                "Полное наименование|Телефон", "Лицей № 907|1", "Лицей  №907|1", "лицей № 907|2")
            .organisations();

    assertThat(plan.lines())
        .extracting(ImportPlan.Line::action)
        .containsExactly(Action.CREATE, Action.UNCHANGED, Action.REJECT);
    assertThat(plan.rejected().getFirst().reason()).contains("уже была в строке 2");
  }

  @Test
  void theHeadBecomesAPersonOnce() {
    OrganisationImport.Plan plan =
        organisations(
            "Полное наименование|Руководитель",
            "Детский сад № 901|Заведующая Вишнякова Анна Львовна");

    assertThat(plan.heads())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.name().full()).isEqualTo("Вишнякова Анна Львовна");
              assertThat(p.posts().getFirst().title()).isEqualTo("заведующая");
              assertThat(p.posts().getFirst().head()).isTrue();
            });
    OrganisationImport.Plan again =
        new OrganisationImport(List.of(school, kindergarten), plan.heads())
            .plan(
                List.of("Полное наименование", "Руководитель"),
                rows("Полное наименование|Руководитель", "Детский сад № 901|Вишнякова А.Л."));
    assertThat(again.heads()).isEmpty();
    assertThat(again.organisations().count(Action.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void keepsVeryLongNamesWhole() {
    String name = "Ш".repeat(300);
    assertThat(
            organisations("Полное наименование", name)
                .organisations()
                .records()
                .getFirst()
                .name()
                .fullName())
        .isEqualTo(name);
  }

  private static Person person(String surname, String given, String patronymic, Post... posts) {
    return new Person(
        PersonId.random(),
        2,
        new PersonName(surname, given, patronymic),
        Gender.UNKNOWN,
        Map.of(),
        List.of(posts),
        List.of(),
        "",
        "",
        "",
        "",
        false,
        "");
  }

  private ImportPlan<Person> people(List<Person> known, String headings, String... lines) {
    return new PersonImport(known, List.of(school, kindergarten))
        .plan(List.of(headings.split("\\|")), rows(headings, lines));
  }

  @Test
  void importsPeopleByNameAndPost() {
    Person known =
        person("Журавлёв", "Пётр", "Егорович", new Post(school.id(), "учитель", false, null, null));
    ImportPlan<Person> plan =
        people(
            List.of(known),
            "фио|Должность|Организация|e-mail",
            "Журавлев Петр Егорович|учитель|школа №901|",
            "Журавлёв Пётр Егорович|методист|школа №901|",
            "Сомова Яна|директор|ГБДОУ № 901|somova@example.ru",
            "Ракитина Вера Олеговна|учитель|школа № 777|",
            "Ракитина Вера Олеговна|учитель||",
            "Ракитина Вера Олеговна|||вера(собака)example.ru",
            "12345|||");

    assertThat(plan.lines())
        .extracting(ImportPlan.Line::action)
        .containsExactly(
            Action.UNCHANGED,
            Action.UPDATE,
            Action.CREATE,
            Action.REJECT,
            Action.REJECT,
            Action.REJECT,
            Action.REJECT);
    assertThat(rejected(plan).get(5)).isEqualTo("Организация «школа № 777» не найдена.");
    assertThat(plan.records().get(0).posts())
        .singleElement()
        .extracting(Post::title)
        .isEqualTo("методист");
    assertThat(plan.records().get(1).posts().getFirst().head()).isTrue();
  }

  @Test
  void separateColumnsAndNamesakesAreUnderstood() {
    Person one =
        person("Сомова", "Яна", "Ильинична", new Post(school.id(), "учитель", false, null, null));
    Person two =
        person(
            "Сомова", "Яна", "Ильинична", new Post(kindergarten.id(), "няня", false, null, null));
    ImportPlan<Person> plan =
        people(
            List.of(one, two),
            "Фамилия|Имя|Отчество|Организация|Телефон",
            "Сомова|Яна|Ильинична|Детский сад № 901|5",
            "Сомова|Яна|Ильинична||6");

    assertThat(plan.records()).singleElement().extracting(Person::id).isEqualTo(two.id());
    assertThat(rejected(plan)).containsEntry(3, "Людей с именем «Сомова Яна Ильинична» несколько.");
  }

  @Test
  void rolesAreAddedByTheirWordsAndUnknownOnesAreRefused() {
    ImportPlan<Person> plan =
        people(
            List.of(),
            "ФИО|Роли",
            "Ракитина Вера Олеговна|эксперт; председатель",
            "Сомова Яна Ильинична|член Экспертного совета",
            "Ким Вера|сторож");

    assertThat(plan.unknownColumns()).isEmpty();
    assertThat(plan.records())
        .extracting(p -> p.roles().stream().map(PersonRole::kind).toList())
        .containsExactly(
            List.of(PersonRole.Kind.EXPERT, PersonRole.Kind.COUNCIL_CHAIR),
            List.of(PersonRole.Kind.COUNCIL_MEMBER));
    assertThat(rejected(plan).get(4)).startsWith("Не понять роль «сторож». Бывают: Эксперт, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ракитина Вера Олеговна | Ракитина Вера Олеговна | ''",
        "Ракитина В.О. | Ракитина В. О. | ''",
        "В. О. Ракитина | Ракитина В. О. | ''",
        "Ракитина Вера Олеговна, заместитель директора | Ракитина Вера Олеговна | заместитель"
            + " директора",
        "Заместитель директора по УВР Ракитина Вера Олеговна | Ракитина Вера Олеговна | заместитель"
            + " директора по УВР",
        "Мамедов Али Гасан оглы | Мамедов Али Гасан оглы | ''",
        "Ким Вера | Ким Вера | ''",
        "Петрова-Водкина Анна Ильинична | Петрова-Водкина Анна Ильинична | ''",
      })
  void readsNamesAsPeopleWriteThem(String text, String name, String post) {
    NameInput input = NameInput.parse(text).orElseThrow();
    assertThat(input.name().full()).isEqualTo(name);
    assertThat(input.post()).isEqualTo(post);
  }

  @ParameterizedTest
  @CsvSource({
    "школа №901, SCHOOL",
    "Школа № 901, SCHOOL",
    "МБОУ 901, SCHOOL",
    "ДОУ 901, PRESCHOOL",
    "детского сада № 901, PRESCHOOL",
  })
  void findsOrganisationsInTheNotationsOfTheDistrict(String text, OrganisationType type) {
    assertThat(new OrganisationMatch(List.of(school, kindergarten)).byText(text).single())
        .get()
        .extracting(Organisation::type)
        .isEqualTo(type);
  }

  @Test
  void reportsRecordsEnteredTwice() {
    Organisation twin =
        organisation("Средняя школа № 901", "СОШ 901", OrganisationType.SCHOOL, 901);
    assertThat(new OrganisationMatch(List.of(school, kindergarten, twin)).duplicates())
        .containsExactly(List.of(school, twin));
  }
}
