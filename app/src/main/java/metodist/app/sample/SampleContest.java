package metodist.app.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Attachment;
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
import metodist.model.contests.TechnicalReview.Answer;
import metodist.model.contests.TechnicalReview.Check;
import metodist.model.contests.TechnicalReview.Verdict;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.procedures.ContestSteps;
import metodist.model.procedures.DecisionSteps;
import metodist.model.procedures.IntakeSteps;
import metodist.model.procedures.ReviewSteps;
import metodist.model.procedures.TechnicalReviewSteps;
import metodist.model.reviews.ReviewSheet;
import metodist.model.shared.AcademicYear;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// One contest of the sample district, led by the same steps a methodist takes, on the days they
/// would have been taken.
final class SampleContest {
  private final Workspace workspace;
  private final SampleClock clock;
  private final SampleTexts texts;
  private final SampleRegister register;
  private final SampleJudges judges;
  private final LocalDate deadline;
  private final boolean internship;
  private final AcademicYear year;
  private final String word;
  private final Map<ApplicationId, SampleFate> fates = new LinkedHashMap<>();
  private @Nullable SampleMail mail;

  SampleContest(SampleWorld world, boolean internship, AcademicYear year, LocalDate deadline) {
    this(world, internship, year, deadline, "Конкурс");
  }

  /// `word` begins the title.
  SampleContest(
      SampleWorld world, boolean internship, AcademicYear year, LocalDate deadline, String word) {
    this.word = word;
    this.workspace = world.workspace();
    this.clock = world.clock();
    this.texts = world.texts();
    this.register = world.register();
    this.judges = new SampleJudges(texts, register);
    this.internship = internship;
    this.year = year;
    this.deadline = deadline;
  }

  /// What comes to this contest comes as files and is read from them.
  SampleContest byMail() {
    mail = workspace.<SampleMail>read(SampleMail::new);
    return this;
  }

  ContestId announce() {
    at(-21, 10);
    Contest contest = workspace.edit("Создать конкурс", edit -> edit.save(newContest(edit)));
    workspace.edit("Объявить конкурс", edit -> ContestSteps.announce(edit, contest.id()).orThrow());
    at(-20, 9);
    workspace.edit(
        "Открыть приём заявок", edit -> ContestSteps.advance(edit, contest.id()).orThrow());
    return contest.id();
  }

  private Contest newContest(Edit edit) {
    String code = internship ? ContestTemplates.INTERNSHIP : ContestTemplates.BASE;
    StatusKind kind =
        edit.statusKinds().all().stream()
            .filter(k -> k.code().equals(code))
            .findFirst()
            .orElseThrow();
    CriteriaSet template =
        internship ? ContestTemplates.internshipCriteria() : ContestTemplates.baseCriteria();
    return new Contest(
        new ContestId(texts.id()),
        0,
        kind.id(),
        word + " на присвоение статуса «" + kind.name() + "» на " + year.text() + " учебный год",
        year,
        kind.formCode(),
        1,
        internship
            ? ContestTemplates.internshipStages(deadline)
            : ContestTemplates.baseStages(deadline),
        internship ? ContestTemplates.internshipChecklist() : ContestTemplates.baseChecklist(),
        template.id(),
        2,
        SeveralApplications.WARN,
        register.people.get(4).id(),
        "mc@verkhnegorsk.example",
        ContestState.PLANNED,
        List.of(),
        List.of());
  }

  /// Applications come in, each from its own school.
  void collect(ContestId contest, List<SampleFate> plan, int firstApplicant) {
    for (int i = 0; i < plan.size(); i++) {
      SampleFate fate = plan.get(i);
      at(-14 + i, 11);
      Organisation applicant =
          register.organisations.get((firstApplicant + i * 5) % register.organisations.size());
      String topic =
          texts.topic(applicant.type() == OrganisationType.PRESCHOOL, firstApplicant + i);
      if (mail != null && fate.passes(SampleFate.REGISTERED)) {
        fates.put(receive(mail, contest, applicant, topic, i), fate);
        continue;
      }
      ApplicationId id =
          workspace.edit("Внести заявку", edit -> enter(edit, contest, applicant, topic, fate));
      fates.put(id, fate);
      if (fate.passes(SampleFate.SUBMITTED)) {
        workspace.edit(
            "Отметить подачу заявки", edit -> ApplicationSteps.submit(edit, id).orThrow());
      }
      if (fate.passes(SampleFate.REGISTERED)) {
        workspace.edit(
            "Зарегистрировать заявку",
            edit ->
                ApplicationSteps.register(
                        edit, id, Registration.Channel.EMAIL, edit.now().minusMinutes(25), "")
                    .orThrow());
      }
    }
    at(1, 9);
    advance(contest, ContestState.CLOSED);
    advance(contest, ContestState.TECHNICAL_REVIEW);
  }

  /// An application comes as a file.
  private ApplicationId receive(
      SampleMail opened, ContestId contest, Organisation applicant, String topic, int no) {
    Person head = register.headOf(applicant.id());
    Person manager = register.memberOf(applicant.id());
    FormDefinition form =
        workspace.<FormDefinition>read(
            reading -> {
              Contest of = reading.contests().get(contest);
              return reading.forms().get(of.formCode(), of.formRevision());
            });
    SampleLetters.Letter letter =
        SampleMail.letter(no, form, answers(topic, applicant, head, manager), head);
    Answers read = opened.read(letter);
    return workspace.edit(
        "Зарегистрировать заявку из файла",
        edit -> {
          LocalDateTime came = edit.now().minusMinutes(25);
          Application registered =
              IntakeSteps.register(
                      edit, SampleMail.entry(letter, contest, applicant.id(), read, came))
                  .orThrow();
          List<Attachment> files = new ArrayList<>(registered.attachments());
          files.addAll(attachments(edit, applicant, topic));
          return edit.save(
                  registered
                      .withPeople(manager.id(), supervisor(), List.of())
                      .signed(true)
                      .withAttachments(files))
              .id();
        });
  }

  private Answers answers(String topic, Organisation applicant, Person head, Person manager) {
    SampleAnswers answers = new SampleAnswers(texts, year);
    return internship
        ? answers.internship(topic, applicant, head, manager)
        : answers.base(topic, applicant, head, manager);
  }

  private ApplicationId enter(
      Edit edit, ContestId contest, Organisation applicant, String topic, SampleFate fate) {
    Application draft = ApplicationSteps.create(edit, contest, applicant.id(), "").orThrow();
    Person head = register.headOf(applicant.id());
    Person manager = register.memberOf(applicant.id());
    Application filled =
        draft
            .withAnswers(answers(topic, applicant, head, manager))
            .withPeople(manager.id(), supervisor(), List.of())
            .signed(fate != SampleFate.DRAFT);
    if (fate == SampleFate.DRAFT) {
      filled = filled.withAnswers(filled.answers().with("evaluation", "").with("methods", ""));
    }
    return edit.save(filled.withAttachments(attachments(edit, applicant, topic))).id();
  }

  private @Nullable PersonId supervisor() {
    return texts.random().nextInt(3) == 0
        ? register.people.stream()
            .filter(p -> !p.degree().isEmpty())
            .findFirst()
            .map(Person::id)
            .orElse(null)
        : null;
  }

  private List<Attachment> attachments(Edit edit, Organisation applicant, String topic) {
    if (!internship) {
      return List.of();
    }
    byte[] scenario =
        ("Сценарий погружения\n" + topic + "\n\n" + texts.any("immersion") + "\n")
            .getBytes(StandardCharsets.UTF_8);
    return List.of(
        new Attachment(
            "videoAnnouncement", "Видеоанонс", null, applicant.site() + "/video", edit.now()),
        new Attachment(
            "immersionScenario",
            "Сценарий погружения",
            edit.keepFile("Сценарий погружения.txt", scenario),
            "",
            edit.now()));
  }

  void reviewTechnically() {
    at(1, 14);
    fates.forEach(
        (id, fate) -> {
          if (fate == SampleFate.WITHDRAWN) {
            workspace.edit(
                "Отозвать заявку",
                edit ->
                    ApplicationSteps.withdraw(edit, id, "Письмо организации об отзыве заявки")
                        .orThrow());
          } else if (fate.passes(SampleFate.RETURNED)) {
            workspace.edit("Заключение технической экспертизы", edit -> conclude(edit, id, fate));
          }
        });
    fates.forEach(
        (id, fate) -> {
          if (fate == SampleFate.AWARD_AFTER_REMARKS) {
            at(2, 15);
            workspace.edit("Принять новую версию заявки", edit -> resubmit(edit, id));
            at(3, 10);
            workspace.edit(
                "Заключение технической экспертизы", edit -> conclude(edit, id, SampleFate.AWARD));
          }
        });
  }

  private Application resubmit(Edit edit, ApplicationId id) {
    Application old = edit.applications().get(id);
    return ApplicationSteps.resubmit(
            edit,
            id,
            old.answers()
                .with(
                    "relevance",
                    old.answers().value("relevance")
                        + "\nСведения уточнены по замечаниям технической экспертизы."),
            old.attachments(),
            "")
        .orThrow();
  }

  private Application conclude(Edit edit, ApplicationId id, SampleFate fate) {
    Application application = edit.applications().get(id);
    Verdict verdict =
        switch (fate) {
          case RETURNED, AWARD_AFTER_REMARKS -> Verdict.RETURN;
          case REJECTED -> Verdict.REJECT;
          default -> Verdict.ADMIT;
        };
    List<Check> checks = new ArrayList<>();
    for (Check check : TechnicalReviewSteps.current(edit, application).checks()) {
      boolean bad = verdict != Verdict.ADMIT && checks.size() == 2;
      checks.add(new Check(check.question(), bad ? Answer.NO : Answer.YES, ""));
    }
    LocalDate until =
        verdict == Verdict.RETURN ? nextWorkingDay(edit.now().toLocalDate().plusDays(3)) : null;
    String remarks =
        verdict == Verdict.ADMIT
            ? ""
            : verdict == Verdict.REJECT
                ? "Замечания не устранены в установленный срок."
                : texts.any(internship ? "remarks-internship" : "remarks");
    return TechnicalReviewSteps.conclude(
            edit,
            id,
            new TechnicalReview(
                checks,
                verdict,
                remarks,
                until,
                edit.now().toLocalDate(),
                register.experts.getFirst().id()))
        .orThrow();
  }

  private static LocalDate nextWorkingDay(LocalDate day) {
    return metodist.model.shared.WorkingCalendar.RUSSIA.isWorking(day)
        ? day
        : nextWorkingDay(day.plusDays(1));
  }

  void reviewContent(ContestId contest, boolean wholeContest) {
    at(5, 10);
    if (wholeContest) {
      advance(contest, ContestState.CONTENT_REVIEW);
    }
    fates.forEach(
        (id, fate) -> {
          if (fate.passes(SampleFate.IN_REVIEW)) {
            at(5, 12);
            List<ReviewSheet> sheets =
                workspace.edit(
                    "Назначить экспертов", edit -> judges.assign(edit, id, fates.size()));
            at(8, 16);
            workspace.edit("Внести баллы экспертов", edit -> judges.mark(edit, sheets, fate));
            if (fate.passes(SampleFate.REVIEWED)) {
              at(9, 16);
              workspace.edit(
                  "Завершить экспертизу заявки", edit -> ReviewSteps.close(edit, id, "").orThrow());
            }
          }
        });
  }

  void present(ContestId contest) {
    at(12, 11);
    if (internship) {
      advance(contest, ContestState.PRESENTATION);
      fates.forEach(
          (id, fate) -> {
            if (fate.passes(SampleFate.PRESENTATION)) {
              workspace.edit(
                  "Назначить презентацию",
                  edit -> ApplicationSteps.schedulePresentation(edit, id).orThrow());
              if (fate.passes(SampleFate.PRESENTED)) {
                workspace.edit(
                    "Отметить презентацию", edit -> ApplicationSteps.present(edit, id).orThrow());
              }
            }
          });
    }
    at(15, 10);
    advance(contest, ContestState.DECISION);
  }

  /// The council's decisions; those who were presented and nothing more get a draft only.
  void decide(String minutes) {
    at(16, 15);
    LocalDate day = deadline.plusDays(16);
    Map<ApplicationId, CouncilDecision> decisions = new LinkedHashMap<>();
    fates.forEach(
        (id, fate) -> {
          CouncilDecision.Verdict verdict =
              switch (fate) {
                case AWARD, AWARD_AFTER_REMARKS -> CouncilDecision.Verdict.AWARD;
                case REFUSE -> CouncilDecision.Verdict.REFUSE;
                case RESERVE -> CouncilDecision.Verdict.RESERVE;
                case REVISE -> CouncilDecision.Verdict.REVISE;
                default -> null;
              };
          if (verdict != null) {
            decisions.put(id, new CouncilDecision(verdict, minutes, day, ""));
          } else if (fate == SampleFate.PRESENTED) {
            workspace.edit(
                "Наметить решение",
                edit ->
                    DecisionSteps.draft(
                            edit,
                            id,
                            new CouncilDecision(CouncilDecision.Verdict.AWARD, "", null, ""))
                        .orThrow());
          }
        });
    workspace.edit(
        "Применить решения совета", edit -> DecisionSteps.decide(edit, decisions).orThrow());
  }

  private void advance(ContestId contest, ContestState expected) {
    Contest moved =
        workspace.edit(
            "Перевести конкурс: " + expected.title(),
            edit -> ContestSteps.advance(edit, contest).orThrow());
    if (moved.state() != expected) {
      throw new IllegalStateException("the sample contest went to " + moved.state());
    }
  }

  private void at(int daysFromDeadline, int hour) {
    clock.set(deadline.plusDays(daysFromDeadline).atTime(hour, 0));
  }
}
