package metodist.reports.compose;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Attachment;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.SiteLevel;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.contests.TechnicalReview;
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
import metodist.model.forms.Answers;
import metodist.model.forms.ShippedForms;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.InMemoryForms;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// A small invented district: a department that issues orders, a centre, four schools and a
/// kindergarten, one contest carried through to the order, one running. Public so that other tests
/// of papers may draw on it.
public final class SampleDistrict {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final LocalDate ORDER_DAY = LocalDate.of(2026, 6, 15);
  static final AcademicYear YEAR = new AcademicYear(2026);

  public final InMemoryWorkspace workspace =
      new InMemoryWorkspace(
          Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
          new InMemoryForms(
              List.of(
                  new ShippedForms().get("internship-site-application", 1),
                  new ShippedForms().get("base-site-application", 1),
                  new ShippedForms().get("project-passport", 1))));

  final OrganisationId department = new OrganisationId(id(1));
  final OrganisationId centre = new OrganisationId(id(2));
  final OrganisationId school = new OrganisationId(id(3));
  final OrganisationId gymnasium = new OrganisationId(id(4));
  final OrganisationId kindergarten = new OrganisationId(id(5));
  final OrganisationId lyceum = new OrganisationId(id(6));
  final PersonId chief = new PersonId(id(10));
  final PersonId director = new PersonId(id(11));
  final PersonId schoolHead = new PersonId(id(12));
  final PersonId manager = new PersonId(id(13));
  final PersonId supervisor = new PersonId(id(14));
  final PersonId methodist = new PersonId(id(15));
  final PersonId gymnasiumHead = new PersonId(id(16));
  final PersonId expertOne = new PersonId(id(17));
  final PersonId expertTwo = new PersonId(id(18));
  final PersonId expertThree = new PersonId(id(19));
  final CentreId centreRecord = new CentreId(id(20));
  final LetterheadId departmentHead = new LetterheadId(id(21));
  final LetterheadId centreHead = new LetterheadId(id(22));
  final StatusKindId internship = new StatusKindId(id(23));
  final StatusKindId base = new StatusKindId(id(24));
  final CriteriaSetId criteria = new CriteriaSetId(id(25));
  final ContestId finished = new ContestId(id(30));
  final ContestId running = new ContestId(id(31));
  final ApplicationId first = new ApplicationId(id(40));
  final ApplicationId second = new ApplicationId(id(41));
  final ApplicationId third = new ApplicationId(id(42));
  final ApplicationId returned = new ApplicationId(id(43));
  final ApplicationId rejected = new ApplicationId(id(44));
  final ApplicationId baseDraft = new ApplicationId(id(45));
  final OrderId order = new OrderId(id(50));
  final UUID listKey = id(51);
  final UUID rulesKey = id(52);
  final SiteId site = new SiteId(id(60));
  final SiteId oldSite = new SiteId(id(61));
  final CertificateId certificate = new CertificateId(id(70));
  final ReviewSheetId sheet = new ReviewSheetId(id(80));
  final ReviewSheetId emptySheet = new ReviewSheetId(id(81));

  public SampleDistrict() {
    workspace.edit(
        "Пример",
        edit -> {
          organisations(edit);
          people(edit);
          letterheads(edit);
          contests(edit);
          applications(edit);
          awards(edit);
          sheets(edit);
          return true;
        });
  }

  static UUID id(int n) {
    return new UUID(0x4000, 0x8000_0000_0000_0000L + n);
  }

  <R> R read(Function<? super Reading, ? extends R> query) {
    return workspace.read(query);
  }

  void edit(Function<? super Edit, ?> work) {
    workspace.<Object>edit("Изменить", work);
  }

  private void organisations(Edit edit) {
    edit.save(
        organisation(
            department,
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
            centre,
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
            school,
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
            gymnasium,
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
            kindergarten,
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
            lyceum,
            LegalForm.GBOU,
            OrganisationType.LYCEUM,
            910,
            new OrganisationName(
                null,
                "Государственное бюджетное общеобразовательное учреждение лицей № 910 Заречного"
                    + " района",
                "ГБОУ лицей № 910",
                "Лицей № 910")));
    edit.save(new Centre(centreRecord, 0, centre, department, "Заречный район", "Приозёрск"));
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
    edit.save(person(chief, "Ветрова", "Ольга", "Павловна", department, "начальник отдела", true));
    edit.save(person(director, "Лужин", "Пётр", "Андреевич", centre, "директор", true));
    edit.save(person(schoolHead, "Соколова", "Мария", "Петровна", school, "директор", true));
    edit.save(
        person(
            manager,
            "Ремизова",
            "Анна",
            "Ильинична",
            school,
            "заместитель директора по учебно-воспитательной работе",
            false));
    edit.save(
        new Person(
            supervisor,
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
    edit.save(person(methodist, "Тихонова", "Ирина", "Марковна", centre, "методист", false));
    edit.save(person(gymnasiumHead, "Ким", "Алина", "", gymnasium, "директор", true));
    edit.save(expert(expertOne, "Белов", "Игорь", "Олегович", PersonRole.Kind.COUNCIL_CHAIR));
    edit.save(expert(expertTwo, "Яшина", "Вера", "Юрьевна", PersonRole.Kind.COUNCIL_SECRETARY));
    edit.save(expert(expertThree, "Орлова", "Нина", "Глебовна", PersonRole.Kind.COUNCIL_MEMBER));
  }

  private Person expert(
      PersonId id, String surname, String given, String patronymic, PersonRole.Kind role) {
    Person plain = person(id, surname, given, patronymic, lyceum, "учитель", false);
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
            departmentHead,
            0,
            department,
            "Отдел образования",
            List.of("Администрация Заречного района", "Отдел образования"),
            "отдела образования администрации Заречного района",
            "",
            "г. Приозёрск",
            chief,
            "-о/д",
            false,
            HouseStyle.GOST,
            null));
    edit.save(
        new Letterhead(
            centreHead,
            0,
            centre,
            "ИМЦ",
            List.of(
                "Государственное бюджетное учреждение дополнительного профессионального"
                    + " педагогического образования центр повышения квалификации специалистов",
                "«Информационно-методический центр» Заречного района"),
            "ИМЦ Заречного района",
            "190000, г. Приозёрск, ул. Садовая, д. 1, (800) 000-00-01, org@example.ru",
            "",
            director,
            "",
            false,
            HouseStyle.GOST,
            null));
  }

  private void contests(Edit edit) {
    edit.save(
        new StatusKind(
            internship,
            0,
            "INTERNSHIP_SITE",
            "Районная стажировочная площадка",
            "районной стажировочной площадки",
            SiteLevel.DISTRICT,
            "internship-site-application",
            1,
            false));
    edit.save(
        new StatusKind(
            base,
            0,
            "BASE_SITE",
            "Районная базовая площадка",
            "районной базовой площадки",
            SiteLevel.DISTRICT,
            "base-site-application",
            1,
            false));
    edit.save(
        new CriteriaSet(
            criteria,
            0,
            "Критерии РСП",
            CriteriaSet.Aggregation.MEAN,
            70,
            50,
            30,
            List.of(
                criterion(1, "Актуальность"),
                criterion(2, "Технологичность"),
                criterion(3, "Потребительские характеристики"))));
    edit.save(contest(finished, internship, "internship-site-application", ContestState.AWARDED));
    edit.save(contest(running, base, "base-site-application", ContestState.ACCEPTING));
  }

  private static CriteriaSet.Criterion criterion(int no, String title) {
    return new CriteriaSet.Criterion(
        no, title, "", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, List.of());
  }

  private Contest contest(ContestId contest, StatusKindId kind, String form, ContestState state) {
    return new Contest(
        contest,
        0,
        kind,
        "Конкурс на присвоение статуса",
        YEAR,
        form,
        1,
        List.of(
            new ContestStage(
                1,
                ContestStage.Kind.PREPARATION,
                "Организационно-подготовительный",
                "формирование пакета заявочных документов",
                "апрель",
                null,
                null),
            new ContestStage(
                2,
                ContestStage.Kind.SUBMISSION,
                "Отправка пакета заявочных документов по электронной почте",
                "",
                "",
                null,
                new ContestStage.StageDate.Fixed(LocalDate.of(2026, 4, 28))),
            new ContestStage(
                3,
                ContestStage.Kind.TECHNICAL_REVIEW,
                "Техническая экспертиза",
                "",
                "",
                new ContestStage.StageDate.WorkingDaysAfter(2, 1),
                new ContestStage.StageDate.WorkingDaysAfter(2, 1)),
            new ContestStage(
                4,
                ContestStage.Kind.CONTENT_REVIEW,
                "Содержательная экспертиза",
                "выявить степень готовности работать в статусе",
                "май",
                null,
                null),
            new ContestStage(
                5, ContestStage.Kind.DECISION, "Принятие решения", "", "май-июнь", null, null)),
        List.of("Пакет получен в срок", "Все поля заполнены", "Видеоанонс не длиннее 3 минут"),
        criteria,
        2,
        SeveralApplications.WARN,
        methodist,
        "konkurs@example.ru",
        state,
        List.of(),
        List.of());
  }

  private void applications(Edit edit) {
    Answers rich =
        Answers.EMPTY
            .with("academicYear", "2026-2027")
            .with("topic", "Читательская грамотность: от урока к проекту")
            .with("fullName", "ГБОУ СОШ № 901 Заречного района")
            .with("legalAddress", "190000, г. Приозёрск, ул. Садовая, д. 901")
            .with("head", "Директор Соколова Мария Петровна")
            .with("phoneFax", "(800) 000-00-01")
            .with("emailAndSite", "org901@example.ru, org901.example.ru")
            .with("siteManager", "Заместитель директора Ремизова Анна Ильинична")
            .with("programmeTitle", "Урок, который продолжается")
            .with("relevance", "Первая строка ответа.\nВторая строка ответа.")
            .with("hours", "36")
            .withRows(
                "experience",
                List.of(
                    new Answers.Row(
                        "",
                        Map.of(
                            "project",
                            "Живая библиотека",
                            "years",
                            "2023-2025",
                            "work",
                            "Семинары, открытые уроки"))))
            .withRows(
                "staff",
                List.of(
                    new Answers.Row(
                        "",
                        Map.of(
                            "person",
                            "Ремизова А.И., заместитель директора",
                            "duties",
                            "Ведение занятий"))));
    edit.save(application(first, school, rich, 1, ApplicationState.AWARDED));
    edit.save(
        application(
            second,
            gymnasium,
            rich.with("topic", "«Физика вокруг нас»"),
            2,
            ApplicationState.AWARDED));
    edit.save(
        application(
            third,
            kindergarten,
            Answers.EMPTY.with("topic", "Игра как исследование"),
            3,
            ApplicationState.NOT_RECOMMENDED));
    edit.save(
        application(returned, lyceum, rich, 4, ApplicationState.RETURNED)
            .withTechnicalReview(
                new TechnicalReview(
                    List.of(
                        new TechnicalReview.Check(
                            "Пакет получен в срок", TechnicalReview.Answer.YES, ""),
                        new TechnicalReview.Check(
                            "Все поля заполнены",
                            TechnicalReview.Answer.NO,
                            "не указан срок реализации программы"),
                        new TechnicalReview.Check(
                            "Видеоанонс не длиннее 3 минут", TechnicalReview.Answer.NO, "")),
                    TechnicalReview.Verdict.RETURN,
                    "Сценарий погружения приложить отдельным файлом.",
                    LocalDate.of(2026, 5, 6),
                    LocalDate.of(2026, 4, 29),
                    methodist)));
    edit.save(
        application(rejected, gymnasium, rich, 5, ApplicationState.REJECTED)
            .withTechnicalReview(
                new TechnicalReview(
                    List.of(
                        new TechnicalReview.Check(
                            "Пакет получен в срок",
                            TechnicalReview.Answer.NO,
                            "получен 12.05.2026")),
                    TechnicalReview.Verdict.REJECT,
                    "",
                    null,
                    LocalDate.of(2026, 5, 13),
                    methodist)));
    edit.save(Application.draft(baseDraft, running, school));
  }

  private Application application(
      ApplicationId application,
      OrganisationId applicant,
      Answers answers,
      int number,
      ApplicationState state) {
    CouncilDecision decision =
        new CouncilDecision(
            number <= 2 ? CouncilDecision.Verdict.AWARD : CouncilDecision.Verdict.REFUSE,
            "2",
            LocalDate.of(2026, 6, 5),
            "");
    return Application.draft(application, finished, applicant)
        .withAnswers(answers)
        .withPeople(number == 1 ? manager : null, number == 1 ? supervisor : null, List.of())
        .withAttachments(
            List.of(
                new Attachment(
                    "videoAnnouncement",
                    "Видеоанонс",
                    null,
                    "https://example.ru/video",
                    LocalDateTime.of(2026, 4, 27, 9, 0))))
        .withRegistration(
            new Registration(
                number, LocalDateTime.of(2026, 4, 27, 9 + number, 15), Registration.Channel.EMAIL))
        .withDecision(number <= 3 ? decision : null)
        .inState(state, List.of());
  }

  private void awards(Edit edit) {
    edit.save(order("473", ORDER_DAY));
    edit.save(
        siteRecord(
            site,
            school,
            internship,
            "Читательская грамотность: от урока к проекту",
            new Site.AwardBasis.ByOrder(order),
            first));
    edit.save(
        siteRecord(
            oldSite,
            gymnasium,
            base,
            "Инженерный класс",
            new Site.AwardBasis.ByOldOrder("отдела образования", "112", LocalDate.of(2025, 6, 20)),
            null));
    edit.save(new Certificate(certificate, 0, site, 2026, 7));
  }

  Order order(String number, @Nullable LocalDate day) {
    return new Order(
        order,
        0,
        departmentHead,
        Order.Kind.ORDER,
        number,
        day,
        "О присвоении статуса «Районная стажировочная площадка»",
        "В целях развития инновационной инфраструктуры районной системы образования,"
            + " на основании протокола Экспертного совета от 05.06.2026 № 2",
        List.of(
            new Order.Clause(
                "Присвоить статус «Районная стажировочная площадка» на 2026-2027 учебный год"
                    + " образовательным организациям согласно перечню {приложение}.",
                listKey,
                List.of()),
            new Order.Clause(
                "Директору ИМЦ Заречного района Лужину П.А.:",
                null,
                List.of(
                    new Order.Clause("организовать сопровождение площадок"),
                    new Order.Clause("выдать свидетельства до 01.09.2026.")))),
        List.of(new Order.Appendix(listKey, Order.Appendix.Content.AWARDS, "", List.of(), false)),
        chief,
        false,
        chief,
        List.of(methodist),
        finished,
        List.of(first, second),
        OrderState.REGISTERED,
        List.of());
  }

  Site siteRecord(
      SiteId id,
      OrganisationId holder,
      StatusKindId kind,
      String topic,
      Site.AwardBasis basis,
      @Nullable ApplicationId application) {
    return new Site(
        id,
        0,
        holder,
        kind,
        topic,
        "",
        YEAR,
        YEAR,
        basis,
        application,
        application == null ? null : manager,
        application == null ? null : supervisor,
        "",
        List.of(),
        null,
        SiteState.ACTIVE,
        List.of());
  }

  private void sheets(Edit edit) {
    edit.save(scored(sheet, first, expertOne, 9, 8, 10));
    edit.save(scored(new ReviewSheetId(id(82)), first, expertTwo, 10, 9, 8));
    edit.save(scored(new ReviewSheetId(id(83)), second, expertOne, 7, 8, 9));
    edit.save(scored(new ReviewSheetId(id(84)), second, expertTwo, 8, 8, 8));
    edit.save(scored(new ReviewSheetId(id(85)), third, expertOne, 5, 4, 6));
    edit.save(ReviewSheet.assigned(emptySheet, third, expertThree));
  }

  private static ReviewSheet scored(
      ReviewSheetId id, ApplicationId application, PersonId expert, int... marks) {
    ReviewSheet sheet = ReviewSheet.assigned(id, application, expert);
    Map<Integer, BigDecimal> given = new HashMap<>();
    for (int i = 0; i < marks.length; i++) {
      given.put(i + 1, BigDecimal.valueOf(marks[i]));
    }
    return new ReviewSheet(
        id,
        0,
        sheet.applicationId(),
        sheet.expertId(),
        given,
        Map.of(1, "Тема нужна району."),
        "Продуманная программа.",
        "",
        ReviewSheet.Recommendation.AWARD,
        "",
        LocalDate.of(2026, 5, 20));
  }
}
