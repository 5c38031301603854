package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.issued.CertificateNumbers;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.Outcome;
import metodist.model.shared.RecordId;
import metodist.model.shared.WorkingCalendar;
import metodist.model.sites.SiteId;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// What a person does with a finding: mends it, where a rule knows how, or passes it over with a
/// reason.
public final class FindingSteps {
  private FindingSteps() {}

  /// Mends what the finding tells of. Refused when the record has changed so that it no longer
  /// applies.
  public static Outcome<RecordId> mend(Edit edit, Finding finding) {
    boolean stillThere = Findings.all(edit).stream().anyMatch(finding::same);
    if (!stillThere) {
      return Outcome.refused("", "Этого замечания уже нет.");
    }
    return switch (finding.kind()) {
      case SITE_TERM_OVER ->
          as(SiteSteps.complete(edit, (SiteId) finding.record()), finding.record());
      case SITE_WITHOUT_CERTIFICATE ->
          Outcome.done(certificate(edit, (SiteId) finding.record()).id());
      case CERTIFICATE_NUMBER_REPEATED ->
          Outcome.done(renumber(edit, (CertificateId) finding.record()).id());
      case CERTIFICATE_WITHOUT_ORDER -> {
        edit.remove(finding.record());
        yield Outcome.done(finding.record());
      }
      case CONTEST_WITHOUT_CRITERIA ->
          Outcome.done(usualCriteria(edit, (ContestId) finding.record()).id());
      case CONTEST_DAY_OFF -> as(workingDays(edit, (ContestId) finding.record()), finding.record());
      case SHEET_SIGNED_INCOMPLETE ->
          as(ReviewSteps.unsign(edit, (ReviewSheetId) finding.record()), finding.record());
      case APPLICATION_INCOMPLETE,
          APPLICATION_LATE,
          APPLICATION_WITHOUT_MANAGER,
          CERTIFICATE_NUMBER_GAP,
          CONTEST_DATES,
          ESTIMATE,
          EVENT_CLASH,
          EVENT_COPIED,
          EVENT_FACTS,
          EVENT_PROGRAMME,
          EXPERT_CONFLICT,
          NAME_CASE_UNSURE,
          ORDER_APPENDICES,
          ORDER_NOT_REGISTERED,
          ORDER_NUMBER_GAP,
          ORDER_NUMBER_REPEATED,
          ORDER_WITHOUT_SIGNATORY,
          ORGANISATION_RENAMED,
          ORGANISATION_TWICE,
          PERSON_TWICE,
          SITE_BASIS_INCOMPLETE,
          SITE_BASIS_NOT_VALID,
          SITE_TERM_ENDS,
          SITE_WITHOUT_MANAGER,
          SITE_WITHOUT_TOPIC,
          TOO_FEW_EXPERTS,
          TWO_APPLICATIONS ->
          Outcome.refused("", "Это замечание исправляют в самой карточке.");
    };
  }

  private static Outcome<RecordId> as(Outcome<?> outcome, RecordId id) {
    return outcome.done()
        ? new Outcome.Done<>(id, outcome.problems())
        : new Outcome.Refused<>(outcome.problems());
  }

  private static Certificate certificate(Edit edit, SiteId site) {
    int year = edit.now().getYear();
    int number = new CertificateNumbers(edit.certificates().all()).next(year);
    return edit.save(new Certificate(CertificateId.random(), 0, site, year, number));
  }

  private static Certificate renumber(Edit edit, CertificateId id) {
    Certificate old = edit.certificates().get(id);
    int number = new CertificateNumbers(edit.certificates().all()).next(old.year());
    return edit.save(new Certificate(old.id(), old.version(), old.siteId(), old.year(), number));
  }

  /// The set the latest contest of this kind used, else the one that comes with the program.
  private static Contest usualCriteria(Edit edit, ContestId id) {
    Contest contest = edit.contests().get(id);
    return edit.save(contest.withCriteriaSet(usual(edit, contest)));
  }

  private static @Nullable CriteriaSetId usual(Edit edit, Contest contest) {
    Optional<CriteriaSetId> used =
        edit.contests().all().stream()
            .filter(c -> c.statusKindId().equals(contest.statusKindId()))
            .filter(c -> !c.id().equals(contest.id()))
            .sorted((a, b) -> b.year().compareTo(a.year()))
            .flatMap(c -> Optional.ofNullable(c.criteriaSetId()).stream())
            .filter(set -> edit.criteriaSets().find(set).isPresent())
            .findFirst();
    return used.orElseGet(() -> shipped(edit, contest));
  }

  private static CriteriaSetId shipped(Edit edit, Contest contest) {
    boolean base =
        edit.statusKinds().get(contest.statusKindId()).code().equals(ContestTemplates.BASE);
    CriteriaSet set =
        base ? ContestTemplates.baseCriteria() : ContestTemplates.internshipCriteria();
    return edit.criteriaSets().find(set.id()).orElseGet(() -> edit.save(set)).id();
  }

  private static Outcome<?> workingDays(Edit edit, ContestId id) {
    WorkingCalendar calendar = edit.workingYears().calendar();
    List<ContestStage> moved = new ArrayList<>();
    for (ContestStage stage : edit.contests().get(id).stages()) {
      moved.add(
          new ContestStage(
              stage.no(),
              stage.kind(),
              stage.title(),
              stage.purpose(),
              stage.termText(),
              stage.end() == null ? working(stage.start(), calendar) : stage.start(),
              working(stage.end(), calendar)));
    }
    return ContestSteps.changeStages(edit, id, moved);
  }

  private static @Nullable StageDate working(@Nullable StageDate date, WorkingCalendar calendar) {
    return date instanceof StageDate.Fixed(var day)
        ? new StageDate.Fixed(calendar.workingDayFrom(day))
        : date;
  }

  /// Passes the finding over; it is told no more as long as it says the same.
  public static Outcome<PassedFinding> pass(Edit edit, Finding finding, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите, почему замечание можно пропустить.");
    }
    return Outcome.done(
        edit.save(
            new PassedFinding(
                PassedFindingId.random(),
                0,
                finding.code(),
                finding.record().value(),
                finding.recordTitle(),
                finding.message(),
                reason.strip())));
  }
}
