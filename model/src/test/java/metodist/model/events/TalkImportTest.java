package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.shared.Gender;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.PersonName;
import metodist.model.shared.SheetRow;
import org.junit.jupiter.api.Test;

class TalkImportTest {
  private static final LocalDate DAY = LocalDate.of(2027, 5, 12);
  private final Organisation school =
      new Organisation(
          OrganisationId.random(),
          0,
          List.of(new OrganisationName(null, "Школа № 905", "МБОУ СОШ № 905", "Школа № 905")),
          LegalForm.MBOU,
          OrganisationType.SCHOOL,
          905,
          "",
          "",
          "",
          "",
          "",
          "",
          true,
          "");
  private final Person vera = person("Ракитина", "Вера", "Олеговна");
  private final TalkCategory grants = new TalkCategory(UUID.randomUUID(), "Гранты", 5, 7, "");
  private final Session section =
      new Session(
          UUID.randomUUID(),
          SessionKind.SECTION,
          "Секция 1. Наставничество",
          DAY.atTime(10, 0),
          60,
          "101",
          "",
          null,
          0);
  private final Event event =
      Event.named(EventKind.CONFERENCE, "Конференция")
          .with(
              e -> {
                e.dates = EventDates.on(DAY);
                e.sessions = List.of(section);
                e.categories = List.of(grants);
              });

  private Person person(String surname, String given, String patronymic) {
    return new Person(
        PersonId.random(),
        0,
        new PersonName(surname, given, patronymic),
        Gender.FEMALE,
        Map.of(),
        List.of(new Post(school.id(), "учитель", false, null, null)),
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
    for (int i = 0; i < cells.length; i += 2) {
      byHeading.put(cells[i], cells[i + 1]);
    }
    return new SheetRow(number, byHeading);
  }

  private TalkImport.Plan plan(List<Talk> known, SheetRow... rows) {
    return new TalkImport(event, known, List.of(school), List.of(vera))
        .plan(List.of("тема", "ДОКЛАДЧИК", "Слайды"), List.of(rows));
  }

  @Test
  void takesRowsInAnyCaseAndLinesTalksUpInTheirSection() {
    TalkImport.Plan plan =
        plan(
            List.of(),
            row(
                2,
                "ТЕМА",
                "«Наставник рядом»",
                "докладчик",
                "Ракитина В.О.",
                "организация",
                "школа №905",
                "секция",
                "секция 1. наставничество",
                "минут",
                "5–7 мин."),
            row(
                3,
                "Тема",
                "Вторая",
                "Докладчик",
                "Нездешняя Анна Ивановна, логопед",
                "Организация",
                "Сад из другого района",
                "Секция",
                "Секция 1. Наставничество",
                "Категория",
                "гранты"),
            row(
                4,
                "Тема",
                "Третья",
                "Секция",
                "Секция 2. Новая",
                "Докладчик",
                "Ухова Р.Р.; Бах И.И."));

    List<Talk> talks = plan.talks().records();
    assertThat(plan.talks().rejected()).isEmpty();
    assertThat(plan.talks().unknownColumns()).containsExactly("Слайды");
    assertThat(talks)
        .extracting(Talk::topic)
        .containsExactly("Наставник рядом", "Вторая", "Третья");
    assertThat(talks.get(0).speakers()).containsExactly(Speaker.known(vera.id(), school.id()));
    assertThat(talks.get(0).start()).isEqualTo(DAY.atTime(10, 0));
    assertThat(talks.get(1).start()).isEqualTo(DAY.atTime(10, 7));
    assertThat(talks.get(1).minutes()).isEqualTo(7);
    assertThat(talks.get(1).speakers().getFirst())
        .isEqualTo(
            new Speaker(null, "Нездешняя Анна Ивановна", "логопед", null, "Сад из другого района"));
    assertThat(talks.get(2).speakers()).hasSize(2);
    assertThat(talks.get(2).start()).isNull();
    assertThat(plan.newSections()).extracting(Session::title).containsExactly("Секция 2. Новая");
  }

  @Test
  void sameFileTwiceChangesNothing() {
    SheetRow[] rows = {
      row(
          2,
          "Тема",
          "Первая",
          "Докладчик",
          "Ракитина Вера Олеговна",
          "Секция",
          "Секция 1. Наставничество",
          "Минут",
          "7"),
    };
    List<Talk> first = plan(List.of(), rows).talks().records();

    TalkImport.Plan again = plan(first, rows);

    assertThat(again.talks().count(ImportPlan.Action.UNCHANGED)).isEqualTo(1);
    assertThat(again.talks().records()).isEmpty();
    assertThat(again.newSections()).isEmpty();
  }

  @Test
  void badRowsAreRejectedWithTheirReasonAndTheRestIsTaken() {
    TalkImport.Plan plan =
        plan(
            List.of(),
            row(2, "Тема", "", "Докладчик", "Ракитина В.О."),
            row(3, "Тема", "А", "Минут", "семь"),
            row(4, "Тема", "Б", "Категория", "Нет такой"),
            row(5, "Тема", "В", "Начало", "полдень", "Секция", "Секция 1. Наставничество"),
            row(6, "Тема", "Г", "Начало", "10.30"),
            row(
                7,
                "Тема",
                "Д",
                "Начало",
                "12 мая 2027 г. 11:15",
                "Секция",
                "Секция 1. Наставничество"),
            row(8, "Тема", " ", "Докладчик", " "));

    assertThat(plan.talks().rejected())
        .extracting(l -> l.row() + " " + l.reason())
        .containsExactly(
            "2 Не указана тема выступления.",
            "3 «семь» — не число минут.",
            "4 Категории «Нет такой» у мероприятия нет.",
            "5 Начало «полдень» не похоже на время. Пишите так: 10.30.",
            "6 Указано начало «10.30», но не указана секция.");
    assertThat(plan.talks().records())
        .singleElement()
        .satisfies(t -> assertThat(t.start()).isEqualTo(DAY.atTime(11, 15)));
  }

  @Test
  void columnsCalledOtherwiseAreUnderstood() {
    TalkImport.Plan plan =
        new TalkImport(event, List.of(), List.of(school), List.of(vera))
            .plan(
                List.of("Название доклада", "ФИО", "Школа", "Регламент", "Слайды"),
                List.of(
                    row(
                        2,
                        "Название доклада",
                        "Наставник рядом",
                        "ФИО",
                        "Нездешняя Анна Ивановна",
                        "Школа",
                        "Сад из другого района",
                        "Регламент",
                        "7 минут")));

    assertThat(plan.talks().unknownColumns()).containsExactly("Слайды");
    Talk talk = plan.talks().records().getFirst();
    assertThat(talk.topic()).isEqualTo("Наставник рядом");
    assertThat(talk.minutes()).isEqualTo(7);
    assertThat(talk.speakers().getFirst().organisation()).isEqualTo("Сад из другого района");
  }
}
