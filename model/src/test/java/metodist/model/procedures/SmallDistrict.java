package metodist.model.procedures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.StatusKind;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormSection;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.reviews.ReviewSheet;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Gender;
import metodist.model.shared.Outcome;
import metodist.model.shared.PersonName;
import metodist.model.workspace.Edit;
import metodist.model.workspace.InMemoryForms;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.model.workspace.Reading;

/// A district of three schools and four experts with one contest, in memory, on 28 April 2022. All
/// names are invented.
final class SmallDistrict {
  static final LocalDate DEADLINE = LocalDate.of(2022, 4, 28);

  /// A clock the test turns.
  static final class TurnedClock extends Clock {
    private Instant now = Instant.parse("2022-04-28T09:00:00Z");

    void turnTo(LocalDate date) {
      now = date.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  final TurnedClock clock = new TurnedClock();
  final InMemoryWorkspace workspace =
      new InMemoryWorkspace(clock, new InMemoryForms(List.of(form())));
  final StatusKind kind;
  final CriteriaSet criteria;
  final Organisation first;
  final Organisation second;
  final Organisation third;
  final List<PersonId> experts;
  final LetterheadId letterhead;
  final ContestId contest;

  SmallDistrict() {
    kind = edit(tx -> tx.save(ContestTemplates.statusKinds().getFirst()));
    criteria = edit(tx -> tx.save(ContestTemplates.internshipCriteria()));
    first = edit(tx -> tx.save(school(901)));
    second = edit(tx -> tx.save(school(902)));
    third = edit(tx -> tx.save(school(903)));
    experts =
        List.of(
            person("Ракитина", "Вера", "Олеговна", first.id()),
            person("Сомов", "Глеб", "Ильич", second.id()),
            person("Вишнякова", "Анна", "Львовна", third.id()),
            person("Журавлёв", "Пётр", "Егорович", third.id()));
    letterhead = edit(tx -> tx.save(letterhead(first.id(), experts.getFirst()))).id();
    contest = edit(tx -> tx.save(newContest())).id();
  }

  <R> R edit(Function<Edit, R> work) {
    return workspace.edit("Шаг", work);
  }

  <R> List<R> list(Function<Reading, List<R>> query) {
    return workspace.read(query);
  }

  <R> Outcome<R> step(Function<Edit, Outcome<R>> work) {
    return workspace.edit("Шаг", work);
  }

  private Contest newContest() {
    return new Contest(
        ContestId.random(),
        0,
        kind.id(),
        "Конкурс на присвоение статуса «Районная стажировочная площадка»",
        new AcademicYear(2022),
        "internship",
        1,
        ContestTemplates.internshipStages(DEADLINE),
        ContestTemplates.internshipChecklist(),
        criteria.id(),
        2,
        SeveralApplications.WARN,
        experts.getFirst(),
        "priem@example.ru",
        ContestState.PLANNED,
        List.of(),
        List.of());
  }

  static FormDefinition form() {
    return new FormDefinition(
        "internship",
        1,
        "Заявка",
        List.of(),
        List.of(
            new FormSection(
                "1",
                "Сведения",
                List.of(
                    new FormField("topic", "", "по теме", "", FieldType.TEXT, true),
                    new FormField("hours", "", "Часы", "", FieldType.NUMBER, true)),
                List.of(),
                Optional.empty())));
  }

  static Organisation school(int number) {
    String name = "ГБОУ школа №\u00a0" + number;
    return new Organisation(
        OrganisationId.random(),
        0,
        List.of(new OrganisationName(null, name, name, "Школа №\u00a0" + number)),
        LegalForm.GBOU,
        OrganisationType.SCHOOL,
        number,
        "Приозёрный",
        "",
        "",
        "",
        "",
        "",
        true,
        "");
  }

  PersonId person(String surname, String given, String patronymic, OrganisationId organisation) {
    return edit(tx ->
            tx.save(
                new Person(
                    PersonId.random(),
                    0,
                    new PersonName(surname, given, patronymic),
                    Gender.UNKNOWN,
                    Map.of(),
                    List.of(new Post(organisation, "методист", false, null, null)),
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    false,
                    "")))
        .id();
  }

  private static Letterhead letterhead(OrganisationId issuer, PersonId signatory) {
    return new Letterhead(
        LetterheadId.random(),
        0,
        issuer,
        "Бланк отдела",
        List.of("ОТДЕЛ ОБРАЗОВАНИЯ"),
        "отдела образования",
        "",
        "",
        signatory,
        "-р",
        false,
        HouseStyle.GOST,
        null);
  }

  Contest contest() {
    return workspace.read(r -> r.contests().get(contest));
  }

  Application application(ApplicationId id) {
    return workspace.read(r -> r.applications().get(id));
  }

  void advanceTo(ContestState state) {
    while (contest().state() != state) {
      Contest moved = step(tx -> ContestSteps.advance(tx, contest)).orThrow();
      if (moved.state() == ContestState.TECHNICAL_REVIEW) {
        clock.turnTo(LocalDate.of(2022, 4, 29));
      }
    }
  }

  static Answers answers(String topic) {
    return Answers.EMPTY.with("topic", topic).with("hours", "36");
  }

  ApplicationId draft(Organisation applicant, String topic) {
    Application draft =
        step(tx -> ApplicationSteps.create(tx, contest, applicant.id(), "")).orThrow();
    return edit(tx -> tx.save(draft.withAnswers(answers(topic)).signed(true))).id();
  }

  ApplicationId registered(Organisation applicant, String topic) {
    ApplicationId id = draft(applicant, topic);
    step(tx -> ApplicationSteps.submit(tx, id)).orThrow();
    step(tx -> ApplicationSteps.register(tx, id, Registration.Channel.EMAIL, now(), "")).orThrow();
    return id;
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  TechnicalReview review(TechnicalReview.Answer answer, TechnicalReview.Verdict verdict) {
    return new TechnicalReview(
        contest().checklist().stream().map(q -> new TechnicalReview.Check(q, answer, "")).toList(),
        verdict,
        "",
        null,
        null,
        null);
  }

  void admit(ApplicationId id) {
    TechnicalReview ok = review(TechnicalReview.Answer.YES, TechnicalReview.Verdict.ADMIT);
    step(tx -> TechnicalReviewSteps.conclude(tx, id, ok)).orThrow();
  }

  ReviewSheet judge(ApplicationId id, PersonId expert, int mark) {
    ReviewSheet sheet = step(tx -> ReviewSteps.assign(tx, id, expert, "")).orThrow();
    Map<Integer, BigDecimal> marks = new LinkedHashMap<>();
    criteria.criteria().forEach(c -> marks.put(c.no(), BigDecimal.valueOf(mark)));
    step(tx -> ReviewSteps.enterMarks(tx, sheet.id(), marks)).orThrow();
    LocalDate today = now().toLocalDate();
    return step(tx -> ReviewSteps.sign(tx, sheet.id(), today)).orThrow();
  }

  static CouncilDecision decision(CouncilDecision.Verdict verdict) {
    return new CouncilDecision(verdict, "3", LocalDate.of(2022, 5, 30), "");
  }
}
