package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestState;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private final SmallDistrict district = new SmallDistrict();

  private List<String> codes() {
    return district.list(Findings::all).stream().map(Finding::code).distinct().toList();
  }

  private Site site(Site.AwardBasis basis) {
    return new Site(
        SiteId.random(),
        0,
        district.first.id(),
        district.kind.id(),
        "Тема",
        "",
        new AcademicYear(2021),
        new AcademicYear(2021),
        basis,
        null,
        district.experts.getFirst(),
        null,
        "",
        List.of(),
        null,
        SiteState.ACTIVE,
        List.of());
  }

  @Test
  void consistentDataHasNoFindings() {
    district.advanceTo(ContestState.ACCEPTING);
    assertThat(codes()).isEmpty();
  }

  @Test
  void seesEndsOfTermAndIncompleteBases() {
    district.edit(tx -> tx.save(site(new Site.AwardBasis.ByOldOrder("Отдел", "", null))));
    district.clock.turnTo(LocalDate.of(2022, 8, 1));

    assertThat(codes()).containsExactly("site-basis-incomplete", "site-term-ends");
  }

  @Test
  void seesAnApplicationWithoutAManagerAndASecondOneOfTheSchool() {
    district.advanceTo(ContestState.ACCEPTING);
    district.registered(district.first, "Тема");
    district.registered(district.first, "Другая тема");

    assertThat(codes()).containsExactly("application-without-manager", "two-applications");
  }

  @Test
  void seesGapsInTheNumbersOfCertificates() {
    Site site =
        district.edit(
            tx ->
                tx.save(
                    site(new Site.AwardBasis.ByOldOrder("Отдел", "5", LocalDate.of(2021, 6, 1)))));
    district.edit(tx -> tx.save(new Certificate(CertificateId.random(), 0, site.id(), 2021, 2)));

    assertThat(codes()).containsExactly("certificate-number-gap");
  }

  @Test
  void seesAConflictOfInterestThatAroseAfterTheAssignment() {
    district.advanceTo(ContestState.ACCEPTING);
    ApplicationId id = district.registered(district.first, "Тема");
    district.advanceTo(ContestState.TECHNICAL_REVIEW);
    district.admit(id);
    var expert = district.experts.get(1);
    district.step(tx -> ReviewSteps.assign(tx, id, expert, "")).orThrow();
    district.edit(tx -> tx.save(tx.applications().get(id).withPeople(expert, null, List.of())));

    assertThat(codes()).contains("expert-conflict");
  }
}
