package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestState;
import metodist.model.contests.Registration;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Organisation;
import metodist.model.forms.Answers;
import metodist.model.shared.FileRef;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files that came: what they mean for the data, and how they become registered applications.
class IntakeTest {
  private final SmallDistrict district = new SmallDistrict();

  @BeforeEach
  void takesApplications() {
    district.advanceTo(ContestState.ACCEPTING);
  }

  private Arrival arrival(Answers answers, String text) {
    return new Arrival(
        "заявка.docx",
        "00ff",
        new Arrival.Post(district.now(), ""),
        SmallDistrict.form(),
        answers,
        text,
        Arrival.Wishes.NONE);
  }

  private Standing look(Arrival arrival) {
    return district.workspace.read(r -> Arrivals.look(r, arrival));
  }

  private IntakeSteps.Entry entry(
      Organisation applicant, Answers answers, @Nullable ApplicationId replaces, String reason) {
    return new IntakeSteps.Entry(
        "заявка.docx",
        () -> answers.toString().getBytes(StandardCharsets.UTF_8),
        district.contest,
        new Arrival.Applicant.Known(applicant.id()),
        answers,
        replaces,
        new IntakeSteps.Receipt(district.now(), Registration.Channel.EMAIL, reason));
  }

  private Outcome<Application> register(IntakeSteps.Entry entry) {
    return district.step(edit -> IntakeSteps.register(edit, entry));
  }

  @Test
  void registersWhatCameWithItsOriginalAndAPreparedReview() {
    Application registered =
        register(entry(district.first, SmallDistrict.answers("Читаем"), null, "")).orThrow();

    assertThat(registered.state()).isEqualTo(ApplicationState.REGISTERED);
    assertThat(registered.registration())
        .isEqualTo(new Registration(1, district.now(), Registration.Channel.EMAIL));
    FileRef file = registered.attachments().getFirst().file();
    assertThat(file).isNotNull();
    assertThat(new String(district.workspace.read(r -> r.file(file)), StandardCharsets.UTF_8))
        .contains("Читаем");
    TechnicalReview review = registered.technicalReview();
    assertThat(review).isNotNull();
    assertThat(review.verdict()).isNull();
    assertThat(review.checks().getFirst().answer()).isEqualTo(TechnicalReview.Answer.YES);
    assertThat(review.remarks()).isEmpty();
  }

  @Test
  void whatIsMissingIsRegisteredAllTheSameAndStandsInTheRemarks() {
    Application registered =
        register(entry(district.first, Answers.EMPTY.with("topic", "Читаем"), null, "")).orThrow();

    TechnicalReview review = registered.technicalReview();
    assertThat(review).isNotNull();
    assertThat(review.remarks()).isEqualTo("Не заполнено: «Часы».");
    assertThat(review.checks())
        .anySatisfy(
            check -> {
              assertThat(check.question()).isEqualTo("Все поля заявки заполнены");
              assertThat(check.answer()).isEqualTo(TechnicalReview.Answer.NO);
            });

    Application returned =
        district.step(edit -> IntakeSteps.returnWithRemarks(edit, registered.id())).orThrow();
    assertThat(returned.state()).isEqualTo(ApplicationState.RETURNED);
    assertThat(returned.technicalReview()).isNotNull();
    assertThat(returned.technicalReview().correctUntil()).isEqualTo(LocalDate.of(2022, 5, 11));
  }

  @Test
  void oneStepRegistersManyAndOneUndoTakesThemBack() {
    List<Outcome<Application>> outcomes =
        district.edit(
            edit ->
                IntakeSteps.registerAll(
                    edit,
                    List.of(
                        entry(district.first, SmallDistrict.answers("Читаем"), null, ""),
                        entry(district.second, SmallDistrict.answers("Считаем"), null, ""),
                        entry(district.second, SmallDistrict.answers("Считаем"), null, ""))));

    assertThat(outcomes).extracting(outcome -> outcome.done()).containsExactly(true, true, false);
    assertThat(numbers()).containsExactly(1, 2);
    district.workspace.undo();
    assertThat(numbers()).isEmpty();
  }

  private List<Integer> numbers() {
    return district.list(
        r ->
            r.applications().ofContest(district.contest).stream()
                .map(Application::registration)
                .map(reg -> reg == null ? 0 : reg.number())
                .sorted()
                .toList());
  }

  @Test
  void theSameFileIsKnownAgain() {
    Application registered =
        register(entry(district.first, SmallDistrict.answers("Читаем"), null, "")).orThrow();
    FileRef file = registered.attachments().getFirst().file();
    assertThat(file).isNotNull();

    Standing standing =
        look(
            new Arrival(
                "копия.docx",
                file.sha256(),
                new Arrival.Post(district.now(), ""),
                SmallDistrict.form(),
                SmallDistrict.answers("Читаем"),
                "Школа № 901",
                Arrival.Wishes.NONE));

    assertThat(standing.taken()).isNotNull();
    assertThat(standing.clean()).isFalse();
  }

  @Test
  void theReturnedApplicationTakesTheNextFileAsItsSecondVersion() {
    ApplicationId id = district.registered(district.first, "Читаем");
    TechnicalReview bad =
        district.review(TechnicalReview.Answer.NO, TechnicalReview.Verdict.RETURN);
    district
        .step(
            edit ->
                TechnicalReviewSteps.conclude(
                    edit,
                    id,
                    new TechnicalReview(
                        bad.checks(), bad.verdict(), "", LocalDate.of(2022, 5, 6), null, null)))
        .orThrow();

    Answers mended = SmallDistrict.answers("Читаем").with("hours", "72");
    Standing standing = look(arrival(mended, "Школа № 901"));
    assertThat(standing.earlier()).isNotNull();
    assertThat(standing.earlier().id()).isEqualTo(id);
    assertThat(standing.differences()).hasSize(1);

    Application next = register(entry(district.first, mended, id, "")).orThrow();
    assertThat(next.state()).isEqualTo(ApplicationState.REGISTERED);
    assertThat(next.answers().value("hours")).isEqualTo("72");
    assertThat(next.earlier()).hasSize(1);
    assertThat(next.registration()).isNotNull();
    assertThat(next.registration().number()).isEqualTo(1);
  }

  @Test
  void aNewerFileReplacesARegisteredApplicationAndKeepsItsNumber() {
    ApplicationId id = district.registered(district.first, "Читаем");

    Application next =
        register(entry(district.first, SmallDistrict.answers("Читаем").with("hours", "72"), id, ""))
            .orThrow();

    assertThat(next.id()).isEqualTo(id);
    assertThat(next.state()).isEqualTo(ApplicationState.REGISTERED);
    assertThat(next.earlier()).hasSize(1);
    assertThat(next.attachments()).hasSize(1);
    assertThat(numbers()).containsExactly(1);
  }

  @Test
  void anAdmittedApplicationTakesNoSecondVersion() {
    ApplicationId id = district.registered(district.first, "Читаем");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);

    Standing standing = look(arrival(SmallDistrict.answers("Читаем"), "Школа № 901"));

    assertThat(standing.obstacles())
        .extracting(Problem::message)
        .anySatisfy(m -> assertThat(m).contains("Допущена"));
  }

  @Test
  void whatComesAfterTheLastDayWantsAReason() {
    district.clock.turnTo(LocalDate.of(2022, 4, 29));

    Standing standing = look(arrival(SmallDistrict.answers("Читаем"), "Школа № 901"));
    assertThat(standing.wantsReasonOnly()).isTrue();

    IntakeSteps.Entry late = entry(district.first, SmallDistrict.answers("Читаем"), null, "");
    assertThat(register(late).done()).isFalse();
    Application registered =
        register(entry(district.first, SmallDistrict.answers("Читаем"), null, "Письмо школы"))
            .orThrow();
    assertThat(registered.registration()).isNotNull();
  }

  @Test
  void theContestIsFoundByTheForm() {
    Standing standing = look(arrival(SmallDistrict.answers("Читаем"), "Школа № 901"));

    assertThat(standing.contest()).isNotNull();
    assertThat(standing.ground()).isEqualTo(Standing.Ground.FORM);
    assertThat(standing.applicant()).isEqualTo(district.first);
    assertThat(standing.guess().orElseThrow().certain()).isFalse();
  }

  @Test
  void anUnknownFormAndAnUnknownSchoolAreQuestions() {
    Standing standing =
        look(
            new Arrival(
                "письмо.docx",
                "00ff",
                new Arrival.Post(district.now(), ""),
                null,
                Answers.EMPTY,
                "Добрый день",
                Arrival.Wishes.NONE));

    assertThat(standing.contest()).isNull();
    assertThat(standing.applicant()).isNull();
    assertThat(standing.obstacles())
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("contest", "applicant");
  }
}
