package metodist.model.procedures;

import metodist.model.contests.ContestTemplates;
import metodist.model.estimates.ShippedCodes;
import metodist.model.workspace.Edit;

/// What fresh data begin with: the kinds of status, the criteria sets and the budget codes that
/// come with the program. What is already there is left alone.
public final class ShippedDefaults {
  private ShippedDefaults() {}

  public static void ensure(Edit edit) {
    if (edit.statusKinds().all().isEmpty()) {
      ContestTemplates.statusKinds().forEach(edit::save);
    }
    if (edit.budgetCodes().all().isEmpty()) {
      ShippedCodes.all().forEach(edit::save);
    }
    if (edit.criteriaSets().all().isEmpty()) {
      edit.save(ContestTemplates.internshipCriteria());
      edit.save(ContestTemplates.baseCriteria());
    }
  }
}
