package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision.Verdict;
import metodist.model.contests.Registration;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.PersonId;
import metodist.model.issued.Certificate;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.model.orders.OrderState;
import metodist.model.reviews.ReviewSheet;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import org.junit.jupiter.api.Test;

/// The main road from an application to the order that awards the status, and the ditches beside
/// it.
class MainRoadTest {
  private static final OrderImage IMAGE = (reading, id) -> new byte[] {1};
  private final SmallDistrict district = new SmallDistrict();

  private static List<String> errors(Outcome<?> outcome) {
    assertThat(outcome.done()).isFalse();
    return outcome.problems().stream().filter(Problem::blocks).map(Problem::message).toList();
  }

  /// The contest brought to the decision with two applications reviewed.
  private List<ApplicationId> reviewed() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId one = district.registered(district.first, "Читаем вместе");
    ApplicationId two = district.registered(district.second, "Считаем вместе");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(one);
    district.admit(two);
    district.advanceTo(ContestState.CONTENT_REVIEW);
    district.clock.turnTo(LocalDate.of(2022, 5, 20));
    PersonId third = district.experts.get(2);
    PersonId fourth = district.experts.get(3);
    for (ApplicationId id : List.of(one, two)) {
      district.judge(id, third, 9);
      district.judge(id, fourth, 8);
      district.step(tx -> ReviewSteps.close(tx, id, "")).orThrow();
    }
    district.advanceTo(ContestState.DECISION);
    return List.of(one, two);
  }

  private AwardSteps.Award awarded(List<ApplicationId> ids) {
    district
        .step(
            tx ->
                DecisionSteps.decide(
                    tx,
                    Map.of(
                        ids.get(0), SmallDistrict.decision(Verdict.AWARD),
                        ids.get(1), SmallDistrict.decision(Verdict.REFUSE))))
        .orThrow();
    return district
        .step(
            tx ->
                AwardSteps.award(
                    tx, district.contest, district.letterhead, List.of(ids.getFirst())))
        .orThrow();
  }

  @Test
  void leadsFromTheApplicationToTheRegisteredOrder() {
    List<ApplicationId> ids = reviewed();
    district.clock.turnTo(LocalDate.of(2022, 6, 6));
    AwardSteps.Award award = awarded(ids);

    assertThat(award.order().state()).isEqualTo(OrderState.DRAFT);
    assertThat(award.order().preamble()).contains("протокол от\u00a030.05.2022 №\u00a03");
    assertThat(OrderRules.textProblems(award.order())).isEmpty();
    assertThat(award.sites()).extracting(Site::state).containsExactly(SiteState.ASSIGNED);
    assertThat(award.certificates()).extracting(Certificate::number).containsExactly(1);

    LocalDate date = LocalDate.of(2022, 6, 6);
    String number =
        district.workspace.read(r -> OrderSteps.suggestNumber(r, district.letterhead, date));
    assertThat(number).isEqualTo("1-р");
    district
        .step(tx -> OrderSteps.setNumberAndDate(tx, award.order().id(), number, date))
        .orThrow();
    Order registered =
        district.step(tx -> OrderSteps.register(tx, award.order().id(), IMAGE)).orThrow();

    assertThat(registered.state()).isEqualTo(OrderState.REGISTERED);
    assertThat(district.application(ids.get(0)).state()).isEqualTo(ApplicationState.AWARDED);
    assertThat(district.application(ids.get(1)).state()).isEqualTo(ApplicationState.DECLINED);
    assertThat(district.contest().state()).isEqualTo(ContestState.AWARDED);
    assertThat(district.list(r -> r.sites().awardedBy(registered.id())))
        .extracting(Site::state)
        .containsExactly(SiteState.ACTIVE);
  }

  @Test
  void cancelledRegistrationOpensEverythingAgain() {
    List<ApplicationId> ids = reviewed();
    Order order = awarded(ids).order();
    LocalDate date = district.now().toLocalDate();
    district.step(tx -> OrderSteps.setNumberAndDate(tx, order.id(), "7-р", date)).orThrow();
    district.step(tx -> OrderSteps.register(tx, order.id(), IMAGE)).orThrow();

    assertThat(errors(district.step(tx -> OrderSteps.setNumberAndDate(tx, order.id(), "8", date))))
        .singleElement()
        .asString()
        .contains("закрыт");
    assertThat(errors(district.step(tx -> OrderSteps.cancelRegistration(tx, order.id(), " "))))
        .containsExactly("Укажите причину отмены регистрации.");
    Order open =
        district
            .step(tx -> OrderSteps.cancelRegistration(tx, order.id(), "Ошибка в перечне"))
            .orThrow();

    assertThat(open.state()).isEqualTo(OrderState.DRAFT);
    assertThat(open.number()).isEqualTo("7-р");
    assertThat(district.application(ids.get(0)).state()).isEqualTo(ApplicationState.RECOMMENDED);
    assertThat(district.application(ids.get(1)).state())
        .isEqualTo(ApplicationState.NOT_RECOMMENDED);
    assertThat(district.contest().state()).isEqualTo(ContestState.DECISION);
    district.step(tx -> OrderSteps.register(tx, order.id(), IMAGE)).orThrow();
    assertThat(district.contest().state()).isEqualTo(ContestState.AWARDED);
  }

  @Test
  void certificatesFollowTheOrderIntoAnotherYear() {
    AwardSteps.Award award = awarded(reviewed());
    district
        .step(
            tx ->
                OrderSteps.setNumberAndDate(
                    tx, award.order().id(), "2-р", LocalDate.of(2023, 1, 11)))
        .orThrow();

    assertThat(district.list(r -> r.certificates().all()))
        .extracting(Certificate::title)
        .containsExactly("Свидетельство №\u00a01/2023");
  }

  @Test
  void anAwardTakenBackLeavesNothingBehind() {
    List<ApplicationId> ids = reviewed();
    Order order = awarded(ids).order();

    assertThat(
            errors(
                district.step(
                    tx ->
                        AwardSteps.award(
                            tx, district.contest, district.letterhead, List.of(ids.get(0))))))
        .singleElement()
        .asString()
        .endsWith("уже вошла в приказ.");
    district.step(tx -> AwardSteps.takeBack(tx, order.id())).orThrow();

    assertThat(district.list(r -> r.sites().all())).isEmpty();
    assertThat(district.list(r -> r.certificates().all())).isEmpty();
    assertThat(district.list(r -> AwardSteps.candidates(r, district.contest))).hasSize(1);
  }

  @Test
  void aLateApplicationNeedsAReason() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.draft(district.first, "Тема");
    district.step(tx -> ApplicationSteps.submit(tx, id)).orThrow();
    district.clock.turnTo(LocalDate.of(2022, 4, 29));

    assertThat(
            errors(
                district.step(
                    tx ->
                        ApplicationSteps.register(
                            tx, id, Registration.Channel.EMAIL, district.now(), ""))))
        .singleElement()
        .asString()
        .startsWith("Срок приёма истёк 28\u00a0апреля\u00a02022\u00a0года. Ук");
    assertThat(
            district.step(
                tx ->
                    ApplicationSteps.register(
                        tx, id, Registration.Channel.EMAIL, district.now(), "Сбой почты")))
        .isInstanceOf(Outcome.Done.class);
    assertThat(district.application(id).history().getLast().reason()).isEqualTo("Сбой почты");
  }

  @Test
  void twoApplicationsOfOneSchoolAreAWarningAndOnOneTopicAnError() {
    district.advanceTo(ContestState.ACCEPTING);
    district.registered(district.first, "Одна тема");
    Outcome<?> second =
        district.step(tx -> ApplicationSteps.create(tx, district.contest, district.first.id(), ""));
    assertThat(second.done()).isTrue();
    assertThat(second.problems()).hasSize(1);

    ApplicationId id = district.draft(district.first, "одна тема ");
    assertThat(errors(district.step(tx -> ApplicationSteps.submit(tx, id))))
        .singleElement()
        .asString()
        .contains("на ту же тему");
  }

  @Test
  void expertFromTheApplicantsSchoolNeedsAReasonWhichTheSheetKeeps() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);
    PersonId own = district.experts.getFirst();

    assertThat(errors(district.step(tx -> ReviewSteps.assign(tx, id, own, ""))))
        .singleElement()
        .asString()
        .contains("работает в организации-заявителе");
    ReviewSheet sheet =
        district.step(tx -> ReviewSteps.assign(tx, id, own, "Нет других экспертов")).orThrow();
    assertThat(sheet.conflictReason()).isEqualTo("Нет других экспертов");
    assertThat(district.application(id).state()).isEqualTo(ApplicationState.ADMITTED);
    district.step(tx -> ReviewSteps.assign(tx, id, district.experts.get(1), "")).orThrow();
    assertThat(district.application(id).state()).isEqualTo(ApplicationState.IN_REVIEW);
  }

  @Test
  void aContestWithoutCriteriaCannotOpenTheReview() {
    district.edit(tx -> tx.save(district.contest().withCriteriaSet(null)));
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);

    assertThat(errors(district.step(tx -> ContestSteps.advance(tx, district.contest))))
        .singleElement()
        .asString()
        .contains("без критериев");
  }

  @Test
  void technicalReviewReturnsAndTakesASecondVersion() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    TechnicalReview bad = district.review(TechnicalReview.Answer.NO, TechnicalReview.Verdict.ADMIT);
    assertThat(errors(district.step(tx -> TechnicalReviewSteps.conclude(tx, id, bad))))
        .singleElement()
        .asString()
        .startsWith("Допустить нельзя");
    TechnicalReview back =
        new TechnicalReview(
            bad.checks(),
            TechnicalReview.Verdict.RETURN,
            "Приложите сценарий",
            LocalDate.of(2022, 5, 6),
            null,
            null);
    district.step(tx -> TechnicalReviewSteps.conclude(tx, id, back)).orThrow();

    district
        .step(
            tx ->
                ApplicationSteps.resubmit(
                    tx, id, SmallDistrict.answers("Тема новая"), List.of(), ""))
        .orThrow();

    assertThat(district.application(id).state()).isEqualTo(ApplicationState.REGISTERED);
    assertThat(district.application(id).earlier().getFirst().answers().value("topic"))
        .isEqualTo("Тема");
    assertThat(district.application(id).registration()).isNotNull();
  }

  @Test
  void stepsBackWalkTheWholeWayAndAlwaysGiveAReason() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);

    assertThat(errors(district.step(tx -> ApplicationSteps.reverse(tx, id, ""))))
        .containsExactly("Укажите причину возврата состояния.");
    for (ApplicationState expected :
        List.of(ApplicationState.REGISTERED, ApplicationState.SUBMITTED, ApplicationState.DRAFT)) {
      district.step(tx -> ApplicationSteps.reverse(tx, id, "Ошибка")).orThrow();
      assertThat(district.application(id).state()).isEqualTo(expected);
    }
    assertThat(errors(district.step(tx -> ApplicationSteps.reverse(tx, id, "Ошибка")))).hasSize(1);
  }

  @Test
  void aMarkOffTheScaleIsRefusedAndAMissingOneForbidsSigning() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);
    ReviewSheet sheet =
        district.step(tx -> ReviewSteps.assign(tx, id, district.experts.get(1), "")).orThrow();

    assertThat(
            errors(
                district.step(
                    tx -> ReviewSteps.enterMarks(tx, sheet.id(), Map.of(1, new BigDecimal("11"))))))
        .containsExactly("Балл 11 вне шкалы от 0 до 10.");
    district
        .step(tx -> ReviewSteps.enterMarks(tx, sheet.id(), Map.of(1, BigDecimal.TEN)))
        .orThrow();
    LocalDate today = district.now().toLocalDate();
    assertThat(errors(district.step(tx -> ReviewSteps.sign(tx, sheet.id(), today))))
        .containsExactly("Нет баллов: критерии 2, 3.");
  }

  @Test
  void sitesAreProlongedAndEndedByOrders() {
    List<ApplicationId> ids = reviewed();
    AwardSteps.Award award = awarded(ids);
    LocalDate date = district.now().toLocalDate();
    district.step(tx -> OrderSteps.setNumberAndDate(tx, award.order().id(), "9-р", date)).orThrow();
    district.step(tx -> OrderSteps.register(tx, award.order().id(), IMAGE)).orThrow();
    Site site = award.sites().getFirst();
    Site.AwardBasis basis = new Site.AwardBasis.ByOldOrder("Отдел", "5-р", date);

    assertThat(
            errors(
                district.step(
                    tx -> SiteSteps.prolong(tx, site.id(), new AcademicYear(2022), basis))))
        .hasSize(1);
    Site longer =
        district
            .step(tx -> SiteSteps.prolong(tx, site.id(), new AcademicYear(2023), basis))
            .orThrow();
    assertThat(longer.lastDay()).isEqualTo(LocalDate.of(2024, 8, 31));
    Site ended =
        district
            .step(
                tx ->
                    SiteSteps.terminate(
                        tx, site.id(), LocalDate.of(2023, 3, 1), "Заявление организации", basis))
            .orThrow();
    assertThat(ended.state()).isEqualTo(SiteState.TERMINATED_EARLY);
    assertThat(ended.heldOn(LocalDate.of(2023, 3, 2))).isFalse();
  }
}
