package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.contests.ContestState;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.StatusKind;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// How a contest begins: what is shipped for its kind of status, with the last day of intake asked
/// for. Everything can be changed afterwards.
final class NewContest {
  private static final int EXPERTS = 2;

  private NewContest() {}

  /// Makes and writes it; `created` gets its identity.
  static void create(
      DataDesk desk,
      StatusKind kind,
      AcademicYear year,
      LocalDate deadline,
      Consumer<ContestId> created) {
    desk.change("Создать конкурс", edit -> edit.save(of(edit, kind, year, deadline)).id(), created);
  }

  /// The contest of the next year on the pattern of this one: fixed dates a year later on working
  /// days, everything else as it was, nothing happened yet.
  static Contest next(Contest pattern, WorkingCalendar calendar) {
    List<ContestStage> stages =
        pattern.stages().stream()
            .map(
                s ->
                    new ContestStage(
                        s.no(),
                        s.kind(),
                        s.title(),
                        s.purpose(),
                        s.termText(),
                        later(s.start(), calendar),
                        later(s.end(), calendar)))
            .toList();
    AcademicYear year = pattern.year().plus(1);
    return new Contest(
        ContestId.random(),
        0,
        pattern.statusKindId(),
        pattern
            .title()
            .replace(pattern.year().text(), year.text())
            .replace(pattern.year().shortText(), year.shortText()),
        year,
        pattern.formCode(),
        pattern.formRevision(),
        stages,
        pattern.checklist(),
        pattern.criteriaSetId(),
        pattern.minExperts(),
        pattern.severalApplications(),
        pattern.responsibleId(),
        pattern.submissionEmail(),
        ContestState.PLANNED,
        List.of(),
        List.of());
  }

  private static @Nullable StageDate later(@Nullable StageDate date, WorkingCalendar calendar) {
    if (!(date instanceof StageDate.Fixed(var day))) {
      return date;
    }
    return new StageDate.Fixed(calendar.workingDayFrom(day.plusYears(1)));
  }

  static Contest of(Edit edit, StatusKind kind, AcademicYear year, LocalDate deadline) {
    boolean base = kind.code().equals(ContestTemplates.BASE);
    WorkingCalendar calendar = edit.workingYears().calendar();
    List<ContestStage> stages =
        base
            ? ContestTemplates.baseStages(deadline, calendar)
            : ContestTemplates.internshipStages(deadline, calendar);
    List<String> checklist =
        base ? ContestTemplates.baseChecklist() : ContestTemplates.internshipChecklist();
    return new Contest(
        ContestId.random(),
        0,
        kind.id(),
        "Конкурс на присвоение статуса «" + kind.name() + "»",
        year,
        kind.formCode(),
        edit.forms().newest(kind.formCode()).map(FormDefinition::revision).orElse(1),
        stages,
        checklist,
        criteria(edit, kind),
        EXPERTS,
        SeveralApplications.WARN,
        null,
        "",
        ContestState.PLANNED,
        List.of(),
        List.of());
  }

  /// The set the latest contest of this kind used, else the one shipped.
  private static @Nullable CriteriaSetId criteria(Edit edit, StatusKind kind) {
    CriteriaSetId used =
        edit.contests().all().stream()
            .filter(c -> c.statusKindId().equals(kind.id()) && c.criteriaSetId() != null)
            .max((a, b) -> a.year().compareTo(b.year()))
            .map(Contest::criteriaSetId)
            .orElse(null);
    if (used != null) {
      return used;
    }
    if (kind.code().equals(ContestTemplates.BASE)) {
      return shipped(edit, ContestTemplates.baseCriteria());
    }
    return kind.code().equals(ContestTemplates.INTERNSHIP)
        ? shipped(edit, ContestTemplates.internshipCriteria())
        : null;
  }

  private static CriteriaSetId shipped(Edit edit, CriteriaSet set) {
    return edit.criteriaSets().find(set.id()).orElseGet(() -> edit.save(set)).id();
  }
}
