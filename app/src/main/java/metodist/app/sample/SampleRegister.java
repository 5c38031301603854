package metodist.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// The sample district's register: the authority, the centre, 60 schools, kindergartens and centres
/// of supplementary education, 150 people with posts and roles, two letterheads.
final class SampleRegister {
  static final String DISTRICT = "Заречный район";
  static final String CITY = "Верхнегорск";
  private static final int PEOPLE = 150;
  private static final int[] SCHOOLS = {
    2, 5, 8, 11, 14, 17, 21, 26, 32, 38, 41, 47, 53, 58, 64, 69, 73, 86, 92, 105, 118, 126, 133, 140
  };
  private static final int[] GYMNASIUMS = {3, 29, 77};
  private static final int[] LYCEUMS = {10, 44};
  private static final int[] PRESCHOOLS = {
    1, 4, 6, 7, 9, 12, 15, 16, 18, 20, 23, 25, 27, 30, 33, 35, 36, 40, 42, 45, 48, 51, 55, 57, 60,
    63, 66, 70
  };
  private static final List<String> SUPPLEMENTARY =
      List.of(
          "Дом детского творчества «Созвездие»",
          "Центр внешкольной работы «Радуга»",
          "Детско-юношеский центр «Парус»");

  private final SampleTexts texts;
  private final SampleNames names;
  private final LocalDate hired;
  final LocalDate today;
  final List<Organisation> organisations = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  final List<Person> experts = new ArrayList<>();
  private int phone = 100;

  SampleRegister(SampleTexts texts, LocalDate today) {
    this.texts = texts;
    this.names = new SampleNames(texts);
    this.today = today;
    this.hired = LocalDate.of(today.getYear() - 6, 9, 1);
  }

  LetterheadId write(Edit edit) {
    Organisation authority =
        organisation(
            edit,
            OrganisationType.AUTHORITY,
            LegalForm.AUTHORITY,
            null,
            "Отдел образования администрации Заречного района города Верхнегорска",
            "Отдел образования Заречного района",
            "Отдел образования",
            "otdel");
    Organisation centre =
        organisation(
            edit,
            OrganisationType.METHODICAL_CENTRE,
            LegalForm.MBU,
            null,
            "Муниципальное бюджетное учреждение «Методический центр Заречного района города"
                + " Верхнегорска»",
            "МБУ «Методический центр Заречного района»",
            "Методический центр",
            "mc");
    schools(edit);
    PersonId headOfAuthority = person(edit, authority, "начальник отдела", true);
    person(edit, authority, "главный специалист", false);
    PersonId director = person(edit, centre, "директор", true);
    for (String post :
        List.of(
            "заместитель директора",
            "старший методист отдела развития",
            "методист",
            "методист",
            "методист отдела оценки качества образования")) {
      expert(edit, person(edit, centre, post, false));
    }
    for (Organisation each : organisations) {
      person(
          edit, each, each.type() == OrganisationType.PRESCHOOL ? "заведующий" : "директор", true);
    }
    for (int i = 0; people.size() < PEOPLE; i++) {
      Organisation where = organisations.get(i * 7 % organisations.size());
      PersonId added = person(edit, where, deputyPost(where, i), false);
      if (i % 5 == 0) {
        expert(edit, added);
      }
    }
    edit.save(new Centre(new CentreId(texts.id()), 0, centre.id(), authority.id(), DISTRICT, CITY));
    edit.save(
        letterhead(
            centre,
            "Бланк методического центра",
            List.of(
                "Муниципальное бюджетное учреждение",
                "«Методический центр Заречного района города Верхнегорска»"),
            "МБУ «Методический центр Заречного района»",
            director,
            "-о/д"));
    return edit.save(
            letterhead(
                authority,
                "Бланк отдела образования",
                List.of(
                    "Администрация города Верхнегорска",
                    "Отдел образования администрации Заречного района"),
                "отдела образования администрации Заречного района города Верхнегорска",
                headOfAuthority,
                ""))
        .id();
  }

  private Letterhead letterhead(
      Organisation issuer,
      String title,
      List<String> heading,
      String genitive,
      PersonId signatory,
      String suffix) {
    return new Letterhead(
        new LetterheadId(texts.id()),
        0,
        issuer.id(),
        title,
        heading,
        genitive,
        issuer.address() + ", тел. " + issuer.phone() + ", " + issuer.email(),
        "",
        signatory,
        suffix,
        false,
        HouseStyle.GOST,
        null);
  }

  private void schools(Edit edit) {
    for (int number : SCHOOLS) {
      numbered(
          edit,
          OrganisationType.SCHOOL,
          LegalForm.MBOU,
          number,
          "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная"
              + " школа № %d» Заречного района города Верхнегорска",
          "МБОУ «СОШ № %d»",
          "Школа № %d",
          "school");
    }
    for (int number : GYMNASIUMS) {
      numbered(
          edit,
          OrganisationType.GYMNASIUM,
          LegalForm.MBOU,
          number,
          "Муниципальное бюджетное общеобразовательное учреждение «Гимназия № %d» Заречного района"
              + " города Верхнегорска",
          "МБОУ «Гимназия № %d»",
          "Гимназия № %d",
          "gymn");
    }
    for (int number : LYCEUMS) {
      numbered(
          edit,
          OrganisationType.LYCEUM,
          LegalForm.MAOU,
          number,
          "Муниципальное автономное общеобразовательное учреждение «Лицей № %d» Заречного района"
              + " города Верхнегорска",
          "МАОУ «Лицей № %d»",
          "Лицей № %d",
          "lyceum");
    }
    for (int number : PRESCHOOLS) {
      numbered(
          edit,
          OrganisationType.PRESCHOOL,
          LegalForm.MBDOU,
          number,
          "Муниципальное бюджетное дошкольное образовательное учреждение детский сад № %d Заречного"
              + " района города Верхнегорска",
          "МБДОУ детский сад № %d",
          "Детский сад № %d",
          "ds");
    }
    int index = 1;
    for (String own : SUPPLEMENTARY) {
      organisations.add(
          organisation(
              edit,
              OrganisationType.SUPPLEMENTARY,
              LegalForm.MBU_DO,
              null,
              "Муниципальное бюджетное учреждение дополнительного образования "
                  + own
                  + " Заречного района города Верхнегорска",
              "МБУ ДО " + own,
              own,
              "udo" + index++));
    }
    rename(edit, organisations.get(3));
    rename(edit, organisations.get(24));
  }

  /// Two organisations were renamed three years ago: an old paper must keep the name of its day.
  private void rename(Edit edit, Organisation renamed) {
    OrganisationName now = renamed.name();
    OrganisationName before =
        new OrganisationName(
            null,
            now.fullName().replace("бюджетное", "казённое"),
            now.shortName().replace("МБОУ", "МКОУ").replace("МБДОУ", "МКДОУ"),
            now.commonName());
    OrganisationName after =
        new OrganisationName(
            LocalDate.of(today.getYear() - 3, 1, 1),
            now.fullName(),
            now.shortName(),
            now.commonName());
    int place = organisations.indexOf(renamed);
    organisations.set(place, edit.save(renamed.withNames(List.of(before, after))));
  }

  private void numbered(
      Edit edit,
      OrganisationType type,
      LegalForm form,
      int number,
      String full,
      String shortName,
      String common,
      String mail) {
    organisations.add(
        organisation(
            edit,
            type,
            form,
            number,
            nbsp(full.formatted(number)),
            nbsp(shortName.formatted(number)),
            nbsp(common.formatted(number)),
            mail + number));
  }

  private static String nbsp(String text) {
    return text.replace("№ ", "№\u00a0");
  }

  private Organisation organisation(
      Edit edit,
      OrganisationType type,
      LegalForm form,
      @Nullable Integer number,
      String full,
      String shortName,
      String common,
      String mail) {
    phone += 7;
    String street =
        texts.any(
            List.of("Луговая", "Озёрная", "Кленовая", "Садовая", "Речная", "Полевая", "Сосновая"));
    return edit.save(
        new Organisation(
            new OrganisationId(texts.id()),
            0,
            List.of(new OrganisationName(null, full, shortName, common)),
            form,
            type,
            number,
            DISTRICT,
            "г.\u00a0Верхнегорск, ул.\u00a0"
                + street
                + ", д.\u00a0"
                + (1 + texts.random().nextInt(60)),
            "(0000) 21-%02d-%02d".formatted(phone / 100 % 100, 10 + phone % 90),
            "",
            mail + "@verkhnegorsk.example",
            "https://" + mail + ".verkhnegorsk.example",
            true,
            ""));
  }

  private PersonId person(Edit edit, Organisation where, String post, boolean head) {
    SampleNames.Named named = names.next();
    phone += 3;
    boolean learned = people.size() % 11 == 5;
    Person saved =
        edit.save(
            new Person(
                new PersonId(texts.id()),
                0,
                named.name(),
                named.gender(),
                Map.of(),
                List.of(new Post(where.id(), post, head, hired, null)),
                head || people.size() % 4 != 1
                    ? List.of()
                    : List.of(
                        new PersonRole(
                            PersonRole.Kind.INNOVATION_COORDINATOR, where.id(), hired, null)),
                learned ? "кандидат педагогических наук" : "",
                learned ? "доцент" : "",
                "(0000) 22-%02d-%02d".formatted(phone / 100 % 100, 10 + phone % 90),
                "p" + people.size() + "@verkhnegorsk.example",
                head,
                ""));
    people.add(saved);
    return saved.id();
  }

  private static String deputyPost(Organisation where, int i) {
    if (where.type() == OrganisationType.PRESCHOOL) {
      return List.of("старший воспитатель", "педагог-психолог", "воспитатель", "учитель-логопед")
          .get(i % 4);
    }
    if (where.type() == OrganisationType.SUPPLEMENTARY) {
      return List.of("заместитель директора", "методист", "педагог дополнительного образования")
          .get(i % 3);
    }
    return List.of(
            "заместитель директора по учебно-воспитательной работе",
            "учитель русского языка и литературы",
            "педагог-психолог",
            "учитель математики",
            "методист")
        .get(i % 5);
  }

  private void expert(Edit edit, PersonId id) {
    Person known = edit.people().get(id);
    List<PersonRole> roles = new ArrayList<>(known.roles());
    roles.add(new PersonRole(PersonRole.Kind.EXPERT, null, hired, null));
    PersonRole.Kind council =
        switch (experts.size()) {
          case 0 -> PersonRole.Kind.COUNCIL_CHAIR;
          case 1 -> PersonRole.Kind.COUNCIL_SECRETARY;
          default -> PersonRole.Kind.COUNCIL_MEMBER;
        };
    if (experts.size() < 7) {
      roles.add(new PersonRole(council, null, hired, null));
    }
    Person saved =
        edit.save(
            new Person(
                known.id(),
                known.version(),
                known.name(),
                known.gender(),
                known.nameCases(),
                known.posts(),
                roles,
                known.degree(),
                known.academicTitle(),
                known.phone(),
                known.email(),
                known.publicContact(),
                known.note()));
    people.replaceAll(p -> p.id().equals(id) ? saved : p);
    experts.add(saved);
  }

  Person headOf(OrganisationId organisation) {
    return people.stream()
        .filter(
            p ->
                p.posts().stream()
                    .anyMatch(post -> post.head() && post.organisationId().equals(organisation)))
        .findFirst()
        .orElseThrow();
  }

  /// Somebody of the organisation who is not its head, else the head.
  Person memberOf(OrganisationId organisation) {
    return people.stream()
        .filter(
            p ->
                p.posts().stream()
                    .anyMatch(post -> !post.head() && post.organisationId().equals(organisation)))
        .findFirst()
        .orElseGet(() -> headOf(organisation));
  }
}
