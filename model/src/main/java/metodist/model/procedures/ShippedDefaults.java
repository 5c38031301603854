package metodist.model.procedures;

import metodist.model.contests.ContestTemplates;
import metodist.model.estimates.ShippedCodes;
import metodist.model.orders.ShippedActs;
import metodist.model.orders.ShippedPhrases;
import metodist.model.workspace.Edit;

/// What fresh data begin with: the kinds of status, the criteria sets, the budget codes, the legal
/// acts and the phrases of orders that come with the program. What is already there is left alone.
public final class ShippedDefaults {
  private ShippedDefaults() {}

  public static void ensure(Edit edit) {
    if (edit.statusKinds().all().isEmpty()) {
      ContestTemplates.statusKinds().forEach(edit::save);
    }
    if (edit.budgetCodes().all().isEmpty()) {
      ShippedCodes.all().forEach(edit::save);
    }
    if (edit.legalActs().all().isEmpty()) {
      ShippedActs.all().forEach(edit::save);
    }
    if (edit.phrases().all().isEmpty()) {
      ShippedPhrases.all().forEach(edit::save);
    }
    if (edit.criteriaSets().all().isEmpty()) {
      edit.save(ContestTemplates.internshipCriteria());
      edit.save(ContestTemplates.baseCriteria());
    }
  }
}
