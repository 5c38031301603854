package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.ContestTemplates;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.StatusKind;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.AcademicYear;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// How a contest begins: what is shipped for its kind of status, with the last day of intake asked
/// for. Everything can be changed afterwards.
final class NewContest {
  private static final int EXPERTS = 2;

  private NewContest() {}

  static Contest of(Edit edit, StatusKind kind, AcademicYear year, LocalDate deadline) {
    boolean base = kind.code().equals(ContestTemplates.BASE);
    List<ContestStage> stages =
        base ? ContestTemplates.baseStages(deadline) : ContestTemplates.internshipStages(deadline);
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
        null,
        "",
        ContestState.PLANNED,
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
