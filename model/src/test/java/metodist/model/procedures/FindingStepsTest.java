package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestState;
import metodist.model.contests.SeveralApplications;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;
import org.junit.jupiter.api.Test;

class FindingStepsTest {
  private final SmallDistrict district = new SmallDistrict();

  private Site oldSite(String topic) {
    return district.edit(
        tx ->
            tx.save(
                new Site(
                    SiteId.random(),
                    0,
                    district.first.id(),
                    district.kind.id(),
                    topic,
                    "",
                    new AcademicYear(2020),
                    new AcademicYear(2020),
                    new Site.AwardBasis.ByOldOrder("Отдел", "5", LocalDate.of(2020, 6, 1)),
                    null,
                    district.experts.getFirst(),
                    null,
                    "",
                    List.of(),
                    null,
                    SiteState.ACTIVE,
                    List.of())));
  }

  private List<Finding> open() {
    return district.list(Findings::open);
  }

  @Test
  void findingPassedOverWithAReasonIsToldNoMoreUntilItSaysSomethingElse() {
    Site site = oldSite("");
    Finding topic =
        open().stream()
            .filter(f -> f.code().equals("site-without-topic"))
            .findFirst()
            .orElseThrow();
    district.step(tx -> FindingSteps.pass(tx, topic, "тема неизвестна")).orThrow();

    assertThat(open()).extracting(Finding::code).containsExactly("site-term-over");
    assertThat(district.list(r -> r.passedFindings().all()))
        .singleElement()
        .satisfies(passed -> assertThat(passed.reason()).isEqualTo("тема неизвестна"));
    district.edit(
        tx -> {
          tx.passedFindings().all().forEach(passed -> tx.remove(passed.id()));
          return site;
        });
    assertThat(open()).extracting(Finding::code).contains("site-without-topic");
  }

  @Test
  void passingOverNeedsAReason() {
    oldSite("");
    Finding any = open().getFirst();

    assertThat(district.step(tx -> FindingSteps.pass(tx, any, "  ")).done()).isFalse();
    assertThat(district.list(r -> r.passedFindings().all())).isEmpty();
  }

  @Test
  void mendingATermThatIsOverCompletesTheStatusAndTheFindingIsGone() {
    Site site = oldSite("Тема");
    Finding over = open().getFirst();
    assertThat(over.kind()).isEqualTo(FindingKind.SITE_TERM_OVER);

    district.step(tx -> FindingSteps.mend(tx, over)).orThrow();

    assertThat(district.<SiteState>edit(tx -> tx.sites().get(site.id()).state()))
        .isEqualTo(SiteState.COMPLETED);
    assertThat(open()).isEmpty();
    assertThat(district.step(tx -> FindingSteps.mend(tx, over)).done()).isFalse();
  }

  @Test
  void contestWithoutCriteriaTakesTheUsualOnes() {
    district.edit(
        tx -> tx.save(tx.contests().get(district.contest).with(c -> c.criteriaSetId = null)));
    district.advanceTo(ContestState.ANNOUNCED);
    Finding none = open().getFirst();
    assertThat(none.kind()).isEqualTo(FindingKind.CONTEST_WITHOUT_CRITERIA);

    district.step(tx -> FindingSteps.mend(tx, none)).orThrow();

    assertThat(district.contest().criteriaSetId()).isEqualTo(district.criteria.id());
    assertThat(open()).isEmpty();
  }

  @Test
  void contestSaysWhatASecondApplicationOfASchoolMeans() {
    district.advanceTo(ContestState.ACCEPTING);
    district.registered(district.first, "Тема");
    assertThat(second(SeveralApplications.FORBID)).isEqualTo("refused");
    assertThat(second(SeveralApplications.WARN)).isEqualTo("warned");
    assertThat(second(SeveralApplications.ALLOW)).isEqualTo("taken");
  }

  private String second(SeveralApplications rule) {
    district.edit(
        tx -> tx.save(tx.contests().get(district.contest).with(c -> c.severalApplications = rule)));
    var outcome =
        district.step(tx -> ApplicationSteps.create(tx, district.contest, district.first.id(), ""));
    if (!outcome.done()) {
      return "refused";
    }
    return outcome.problems().isEmpty() ? "taken" : "warned";
  }

  @Test
  void conflictOfInterestIsJudgedOnTheDayTheSheetWasSigned() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);
    var expert = district.experts.get(1);
    district.judge(id, expert, 8);
    LocalDate signed = district.now().toLocalDate();
    district.edit(
        tx -> {
          Person person = tx.people().get(expert);
          return tx.save(
              new Person(
                  person.id(),
                  person.version(),
                  person.name(),
                  person.gender(),
                  person.nameCases(),
                  List.of(
                      new Post(district.first.id(), "методист", false, signed.plusDays(1), null)),
                  person.roles(),
                  person.degree(),
                  person.academicTitle(),
                  person.phone(),
                  person.email(),
                  person.publicContact(),
                  person.note()));
        });
    district.clock.turnTo(signed.plusDays(5));

    assertThat(open()).extracting(Finding::code).doesNotContain("expert-conflict");
  }

  @Test
  void conclusionOfReviewsRefusedChangesNothing() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);
    district.advanceTo(ContestState.CONTENT_REVIEW);
    var outcome = district.step(tx -> ReviewConclusion.conclude(tx, district.contest, ""));

    assertThat(outcome.done()).isFalse();
    assertThat(outcome.problems().getFirst().message()).contains("Экспертов назначено меньше 2");
    assertThat(district.application(id).state().name()).isEqualTo("ADMITTED");
  }
}
