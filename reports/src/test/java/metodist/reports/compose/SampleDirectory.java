package metodist.reports.compose;

import java.util.List;
import java.util.Map;
import metodist.model.directory.Centre;
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
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// Who is who in the sample district, and on whose paper they write.
record SampleDirectory(SampleDistrict d) {
  void save(Edit edit) {
    organisations(edit);
    people(edit);
    letterheads(edit);
  }

  private void organisations(Edit edit) {
    edit.save(
        organisation(
            d.department,
            LegalForm.AUTHORITY,
            OrganisationType.AUTHORITY,
            null,
            new OrganisationName(
                null,
                "Отдел образования администрации Заречного района",
                "Отдел образования Заречного района",
                "Отдел образования")));
    edit.save(
        organisation(
            d.centre,
            LegalForm.GBU_DPPO,
            OrganisationType.METHODICAL_CENTRE,
            null,
            new OrganisationName(
                null,
                "Государственное бюджетное учреждение дополнительного профессионального"
                    + " педагогического образования центр повышения квалификации специалистов"
                    + " «Информационно-методический центр» Заречного района",
                "ИМЦ Заречного района",
                "ИМЦ")));
    edit.save(
        organisation(
            d.school,
            LegalForm.GBOU,
            OrganisationType.SCHOOL,
            901,
            new OrganisationName(
                null,
                "Государственное бюджетное общеобразовательное учреждение средняя"
                    + " общеобразовательная школа № 901 Заречного района",
                "ГБОУ СОШ № 901",
                "Школа № 901")));
    edit.save(
        organisation(
            d.gymnasium,
            LegalForm.GBOU,
            OrganisationType.GYMNASIUM,
            905,
            new OrganisationName(
                null,
                "Государственное бюджетное общеобразовательное учреждение гимназия № 905"
                    + " Заречного района",
                "ГБОУ гимназия № 905",
                "Гимназия № 905")));
    edit.save(
        organisation(
            d.kindergarten,
            LegalForm.GBDOU,
            OrganisationType.PRESCHOOL,
            17,
            new OrganisationName(
                null,
                "Государственное бюджетное дошкольное образовательное учреждение детский сад № 17"
                    + " общеразвивающего вида с приоритетным осуществлением деятельности по"
                    + " художественно-эстетическому развитию детей Заречного района",
                "ГБДОУ детский сад № 17",
                "Детский сад № 17")));
    edit.save(
        organisation(
            d.lyceum,
            LegalForm.GBOU,
            OrganisationType.LYCEUM,
            910,
            new OrganisationName(
                null,
                "Государственное бюджетное общеобразовательное учреждение лицей № 910 Заречного"
                    + " района",
                "ГБОУ лицей № 910",
                "Лицей № 910")));
    edit.save(new Centre(d.centreRecord, 0, d.centre, d.department, "Заречный район", "Приозёрск"));
  }

  private static Organisation organisation(
      OrganisationId id,
      LegalForm form,
      OrganisationType type,
      @Nullable Integer number,
      OrganisationName name) {
    return new Organisation(
        id,
        0,
        List.of(name),
        form,
        type,
        number,
        "Заречный район",
        "190000, г. Приозёрск, ул. Садовая, д. " + (number == null ? 1 : number),
        "(800) 000-00-0" + (number == null ? 1 : number % 10),
        "",
        "org" + (number == null ? "" : number) + "@example.ru",
        "org" + (number == null ? "" : number) + ".example.ru",
        true,
        "");
  }

  private void people(Edit edit) {
    edit.save(
        person(d.chief, "Ветрова", "Ольга", "Павловна", d.department, "начальник отдела", true));
    edit.save(person(d.director, "Лужин", "Пётр", "Андреевич", d.centre, "директор", true));
    edit.save(person(d.schoolHead, "Соколова", "Мария", "Петровна", d.school, "директор", true));
    edit.save(
        person(
            d.manager,
            "Ремизова",
            "Анна",
            "Ильинична",
            d.school,
            "заместитель директора по учебно-воспитательной работе",
            false));
    edit.save(
        new Person(
            d.supervisor,
            0,
            new PersonName("Громов", "Сергей", "Львович"),
            Gender.MALE,
            Map.of(),
            List.of(),
            List.of(),
            "доктор педагогических наук",
            "профессор",
            "",
            "",
            false,
            ""));
    edit.save(person(d.methodist, "Тихонова", "Ирина", "Марковна", d.centre, "методист", false));
    edit.save(person(d.gymnasiumHead, "Ким", "Алина", "", d.gymnasium, "директор", true));
    edit.save(expert(d.expertOne, "Белов", "Игорь", "Олегович", PersonRole.Kind.COUNCIL_CHAIR));
    edit.save(expert(d.expertTwo, "Яшина", "Вера", "Юрьевна", PersonRole.Kind.COUNCIL_SECRETARY));
    edit.save(expert(d.expertThree, "Орлова", "Нина", "Глебовна", PersonRole.Kind.COUNCIL_MEMBER));
  }

  private Person expert(
      PersonId id, String surname, String given, String patronymic, PersonRole.Kind role) {
    Person plain = person(id, surname, given, patronymic, d.lyceum, "учитель", false);
    return new Person(
        id,
        0,
        plain.name(),
        plain.gender(),
        Map.of(),
        plain.posts(),
        List.of(
            new PersonRole(PersonRole.Kind.EXPERT, null, null, null),
            new PersonRole(role, null, null, null)),
        "",
        "",
        "",
        "",
        false,
        "");
  }

  static Person person(
      PersonId id,
      String surname,
      String given,
      String patronymic,
      OrganisationId at,
      String post,
      boolean head) {
    boolean woman = surname.endsWith("а") || given.equals("Алина");
    return new Person(
        id,
        0,
        new PersonName(surname, given, patronymic),
        woman ? Gender.FEMALE : Gender.MALE,
        Map.of(),
        List.of(new Post(at, post, head, null, null)),
        List.of(),
        "",
        "",
        "(800) 000-00-11",
        "mail@example.ru",
        true,
        "");
  }

  private void letterheads(Edit edit) {
    edit.save(
        new Letterhead(
            d.departmentHead,
            0,
            d.department,
            "Отдел образования",
            List.of("Администрация Заречного района", "Отдел образования"),
            "отдела образования администрации Заречного района",
            "",
            "г. Приозёрск",
            d.chief,
            "-о/д",
            false,
            HouseStyle.GOST,
            null));
    edit.save(
        new Letterhead(
            d.centreHead,
            0,
            d.centre,
            "ИМЦ",
            List.of(
                "Государственное бюджетное учреждение дополнительного профессионального"
                    + " педагогического образования центр повышения квалификации специалистов",
                "«Информационно-методический центр» Заречного района"),
            "ИМЦ Заречного района",
            "190000, г. Приозёрск, ул. Садовая, д. 1, (800) 000-00-01, org@example.ru",
            "",
            d.director,
            "",
            false,
            HouseStyle.GOST,
            null));
  }
}
