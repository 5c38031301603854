package metodist.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import metodist.model.calendar.WorkingYear;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Attachment;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.SiteLevel;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.contests.Submission;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.CaseCorrection;
import metodist.model.directory.CaseCorrectionId;
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
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormLabel;
import metodist.model.forms.FormPaper;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.model.forms.LearnedLabel;
import metodist.model.forms.LengthLimits;
import metodist.model.forms.TableRows;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.issued.Fact;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.LegalAct;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.shared.StateChange;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;

/// One record of each kind with every component filled, and the texts that break programs: emoji,
/// control characters, lone surrogates, 300 characters, quotes of all sorts.
final class SampleRecords {
  static final String NASTY =
      "Ёлка «„“» '\"; DROP TABLE -- \\ \u0001\u001f\t\n\u0000 😀👩‍🏫 e\u0301 \ud800 "
          + "Ж".repeat(300)
          + " ";
  static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 29, 2, 30, 15, 123_456_789);
  static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private SampleRecords() {}

  static Organisation organisation(String name) {
    return organisation(OrganisationId.random(), name);
  }

  static Organisation organisation(OrganisationId id, String name) {
    return new Organisation(
        id,
        0,
        List.of(
            new OrganisationName(null, name, name, "прежнее " + name),
            new OrganisationName(DAY, name, name, name)),
        LegalForm.GBOU,
        OrganisationType.SCHOOL,
        375,
        "Красносельский",
        NASTY,
        "",
        "",
        "",
        "",
        true,
        "");
  }

  static Person person(PersonId id, PersonName name, OrganisationId school) {
    return new Person(
        id,
        0,
        name,
        Gender.UNKNOWN,
        Map.of(GrammaticalCase.DATIVE, NASTY, GrammaticalCase.GENITIVE, ""),
        List.of(
            new Post(school, "директор", true, null, DAY),
            new Post(school, NASTY, false, DAY, null)),
        List.of(
            new PersonRole(PersonRole.Kind.EXPERT, null, null, null),
            new PersonRole(PersonRole.Kind.SUPERVISOR, school, DAY, DAY)),
        "",
        NASTY,
        "",
        "",
        true,
        "");
  }

  static Organisation withNote(Organisation o, String note) {
    return new Organisation(
        o.id(),
        o.version(),
        o.names(),
        o.legalForm(),
        o.type(),
        o.number(),
        o.district(),
        o.address(),
        o.phone(),
        o.fax(),
        o.email(),
        o.site(),
        o.active(),
        note);
  }

  /// One of each kind, those that others refer to first.
  static List<Aggregate> ofEachKind(FileRef file) {
    List<Aggregate> all = new ArrayList<>();
    Organisation school = organisation(NASTY);
    PersonId person = PersonId.random();
    StatusKind kind =
        new StatusKind(
            StatusKindId.random(), 0, "CODE", NASTY, "", SiteLevel.DISTRICT, "", 1, true);
    CriteriaSet criteria = criteria();
    Contest contest = contest(kind.id(), criteria.id(), person);
    Application application = application(contest.id(), school.id(), person, file);
    Letterhead letterhead = letterhead(school.id(), person, file);
    Event event = SampleEvents.event(school.id(), person, file);
    Estimate estimate = SampleEvents.estimate(event.id(), school.id(), person);
    LegalAct act = SampleOrders.act();
    Order order =
        SampleOrders.filled(
            SampleEvents.about(
                order(letterhead.id(), contest.id(), application.id(), person), event, estimate),
            person,
            school.id(),
            act.id(),
            file);
    Site site = site(school.id(), kind.id(), order.id(), application.id(), person);
    all.add(school);
    all.add(person(person, new PersonName(NASTY, "Ян", ""), school.id()));
    all.add(new Centre(CentreId.random(), 0, school.id(), null, NASTY, ""));
    all.add(
        new CaseCorrection(
            CaseCorrectionId.random(), 0, NASTY, Map.of(GrammaticalCase.PREPOSITIONAL, NASTY)));
    all.add(kind);
    all.add(criteria);
    all.add(contest);
    all.add(application);
    all.add(sheet(application.id(), person));
    all.add(letterhead);
    all.add(event);
    all.add(SampleEvents.talk(event, school.id(), person));
    all.add(SampleEvents.edition(event));
    all.add(SampleEvents.budgetCode());
    all.add(estimate);
    all.add(act);
    all.add(SampleOrders.phrase());
    all.add(order);
    all.add(site);
    all.add(new Certificate(CertificateId.random(), 0, site.id(), 2026, 7));
    all.add(
        new IssuedDocument(
            IssuedDocumentId.random(),
            0,
            PaperKind.ORDER,
            order.id().value(),
            NASTY,
            MOMENT,
            "docx",
            file,
            List.of(new Fact("Номер", NASTY), new Fact("Номер", ""))));
    all.add(
        new PassedFinding(
            PassedFindingId.random(), 0, "order-number-gap", order.id().value(), "", NASTY, NASTY));
    all.add(FormRevision.of(form()).withOffered(false));
    all.add(new LearnedLabel(NASTY, NASTY, "staff.person"));
    all.add(WorkingYear.byRule(2024));
    return all;
  }

  /// A form with every component filled; not sound, which storing does not mind.
  static FormDefinition form() {
    FormLabel label = new FormLabel(NASTY, NASTY, List.of(NASTY), NASTY);
    FieldRules rules =
        new FieldRules(true, new LengthLimits(1, 2, 3), List.of(NASTY, "", "второй"));
    FormField field = new FormField("one", NASTY, label, FieldType.CHOICE, rules);
    FormTable table =
        new FormTable(
            "two",
            label.withLast(""),
            List.of(
                new FormTable.Column("c", label.withLast(""), FieldType.DATE, rules, 40),
                new FormTable.Column("d", "")),
            new TableRows(
                TableRows.Numbering.CONTINUOUS,
                true,
                List.of(new FormTable.Group("g", label.withLast(""))),
                true,
                7));
    FormRepeat repeat =
        new FormRepeat("three", label.withLast(""), "11.{n}", 4, List.of(field.withId("f")));
    return new FormDefinition(
        "forma",
        7,
        label.withLast(""),
        new FormPaper(true, false, NASTY, NASTY),
        List.of(field),
        List.of(
            new FormSection(NASTY, label.withLast(""), List.of(), List.of(table), Optional.empty()),
            new FormSection(
                "",
                FormLabel.NONE,
                List.of(field.withId("four")),
                List.of(table.withId("five"), table.withId("six")),
                Optional.of(repeat))));
  }

  static CriteriaSet criteria() {
    return new CriteriaSet(
        CriteriaSetId.random(),
        0,
        NASTY,
        CriteriaSet.Aggregation.TRIMMED_MEAN,
        60,
        null,
        25,
        List.of(
            new CriteriaSet.Criterion(
                1,
                NASTY,
                "",
                new BigDecimal("0.5"),
                BigDecimal.ZERO,
                new BigDecimal("100"),
                new BigDecimal("0.25"),
                List.of(new CriteriaSet.Level(new BigDecimal("10.50"), NASTY)))));
  }

  static Contest contest(StatusKindId kind, CriteriaSetId criteria, PersonId person) {
    return new Contest(
        ContestId.random(),
        0,
        kind,
        NASTY,
        new AcademicYear(2026),
        "internship-site-application",
        1,
        List.of(
            new ContestStage(
                1,
                ContestStage.Kind.SUBMISSION,
                "",
                NASTY,
                "май-июнь",
                new ContestStage.StageDate.Fixed(DAY),
                null),
            new ContestStage(
                2,
                ContestStage.Kind.DECISION,
                "",
                "",
                "",
                new ContestStage.StageDate.WorkingDaysAfter(1, 1),
                new ContestStage.StageDate.WorkingDaysAfter(1, 0))),
        List.of(NASTY, ""),
        criteria,
        2,
        SeveralApplications.FORBID,
        person,
        "",
        ContestState.ACCEPTING,
        List.of(new StateChange("PLANNED", "ACCEPTING", MOMENT, NASTY)),
        List.of(
            new CouncilMeeting("", null, List.of(), NASTY, NASTY, null),
            new CouncilMeeting(
                NASTY, DAY, List.of(person), "", "", new CouncilMeeting.Votes(2, 0, 1))));
  }

  static Application application(
      ContestId contest, OrganisationId school, PersonId person, FileRef file) {
    Answers answers =
        new Answers(
            Map.of("topic", NASTY, "hours", "36"),
            Map.of(
                "experience", List.of(new Answers.Row("", Map.of("project", NASTY))),
                "staff", List.of()),
            Map.of("stages", List.of(Map.of("name", NASTY), Map.of())));
    return new Application(
        ApplicationId.random(),
        0,
        contest,
        school,
        answers,
        true,
        person,
        null,
        List.of(person, person),
        List.of(
            new Attachment("", NASTY, file, "", MOMENT),
            new Attachment("videoAnnouncement", "", null, "https://example.org", MOMENT)),
        List.of(new Submission(1, MOMENT, answers)),
        new Registration(5, MOMENT, Registration.Channel.EMAIL),
        new TechnicalReview(
            List.of(new TechnicalReview.Check(NASTY, TechnicalReview.Answer.NO, "")),
            TechnicalReview.Verdict.RETURN,
            NASTY,
            DAY,
            null,
            person),
        new CouncilDecision(
            CouncilDecision.Verdict.RESERVE, "", null, NASTY, new CouncilMeeting.Votes(7, 0, 1)),
        ApplicationState.RESERVE,
        List.of(new StateChange("", "", MOMENT, NASTY)));
  }

  static ReviewSheet sheet(ApplicationId application, PersonId expert) {
    return new ReviewSheet(
        ReviewSheetId.random(),
        0,
        application,
        expert,
        Map.of(1, new BigDecimal("0"), 2, new BigDecimal("10.50")),
        Map.of(2, NASTY, 3, ""),
        NASTY,
        "",
        ReviewSheet.Recommendation.REVISE,
        "",
        DAY);
  }

  static Letterhead letterhead(OrganisationId issuer, PersonId person, FileRef emblem) {
    return new Letterhead(
        LetterheadId.random(),
        0,
        issuer,
        NASTY,
        List.of(NASTY, ""),
        "",
        "",
        "",
        person,
        "-о/д",
        true,
        new HouseStyle("Times New Roman", 13.5, 12, 30, 15, 20, 20, 1.15, true),
        emblem);
  }

  static Order order(
      LetterheadId letterhead, ContestId contest, ApplicationId award, PersonId person) {
    UUID appendix = UUID.randomUUID();
    return new Order(
        OrderId.random(),
        0,
        letterhead,
        Order.Kind.DIRECTIVE,
        "",
        null,
        NASTY,
        "",
        List.of(
            new Order.Clause("Первый"),
            new Order.Clause(
                NASTY,
                appendix,
                List.of(
                    new Order.Clause("2.1", null, List.of(new Order.Clause("2.1.1"))),
                    new Order.Clause("2.2"))),
            new Order.Clause("Третий")),
        List.of(
            new Order.Appendix(
                appendix, Order.Appendix.Content.AWARDS, NASTY, List.of(NASTY, ""), true)),
        null,
        true,
        person,
        List.of(person),
        contest,
        List.of(award),
        OrderState.DRAFT,
        List.of());
  }

  static Site site(
      OrganisationId school,
      StatusKindId kind,
      OrderId order,
      ApplicationId application,
      PersonId person) {
    return new Site(
        SiteId.random(),
        0,
        school,
        kind,
        NASTY,
        "",
        new AcademicYear(2024),
        new AcademicYear(2026),
        new Site.AwardBasis.ByOldOrder("", NASTY, null),
        application,
        person,
        null,
        "",
        List.of(new Site.Prolongation(new AcademicYear(2027), new Site.AwardBasis.ByOrder(order))),
        new Site.Termination(DAY, NASTY, new Site.AwardBasis.ByOrder(order)),
        SiteState.TERMINATED_EARLY,
        List.of());
  }
}
