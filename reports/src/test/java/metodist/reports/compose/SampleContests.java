package metodist.reports.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.SiteLevel;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.workspace.Edit;

/// The two contests of the sample district, with their applications and review sheets.
record SampleContests(SampleDistrict d) {
  void save(Edit edit) {
    contests(edit);
    applications(edit);
  }

  private void contests(Edit edit) {
    edit.save(
        new StatusKind(
            d.internship,
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
            d.base,
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
            d.criteria,
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
    edit.save(
        contest(d.finished, d.internship, "internship-site-application", ContestState.AWARDED));
    edit.save(contest(d.running, d.base, "base-site-application", ContestState.ACCEPTING));
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
        SampleDistrict.YEAR,
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
        d.criteria,
        2,
        SeveralApplications.WARN,
        d.methodist,
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
    edit.save(application(d.first, d.school, rich, 1, ApplicationState.AWARDED));
    edit.save(
        application(
            d.second,
            d.gymnasium,
            rich.with("topic", "«Физика вокруг нас»"),
            2,
            ApplicationState.AWARDED));
    edit.save(
        application(
            d.third,
            d.kindergarten,
            Answers.EMPTY.with("topic", "Игра как исследование"),
            3,
            ApplicationState.NOT_RECOMMENDED));
    edit.save(
        application(d.returned, d.lyceum, rich, 4, ApplicationState.RETURNED)
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
                    d.methodist)));
    edit.save(
        application(d.rejected, d.gymnasium, rich, 5, ApplicationState.REJECTED)
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
                    d.methodist)));
    edit.save(Application.draft(d.baseDraft, d.running, d.school));
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
    return Application.draft(application, d.finished, applicant)
        .withAnswers(answers)
        .withPeople(number == 1 ? d.manager : null, number == 1 ? d.supervisor : null, List.of())
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

  void sheets(Edit edit) {
    edit.save(scored(d.sheet, d.first, d.expertOne, 9, 8, 10));
    edit.save(scored(new ReviewSheetId(SampleDistrict.id(82)), d.first, d.expertTwo, 10, 9, 8));
    edit.save(scored(new ReviewSheetId(SampleDistrict.id(83)), d.second, d.expertOne, 7, 8, 9));
    edit.save(scored(new ReviewSheetId(SampleDistrict.id(84)), d.second, d.expertTwo, 8, 8, 8));
    edit.save(scored(new ReviewSheetId(SampleDistrict.id(85)), d.third, d.expertOne, 5, 4, 6));
    edit.save(ReviewSheet.assigned(d.emptySheet, d.third, d.expertThree));
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
