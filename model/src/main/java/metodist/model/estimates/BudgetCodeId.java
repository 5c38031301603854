package metodist.model.estimates;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [BudgetCode].
public record BudgetCodeId(UUID value) implements RecordId {
  public static BudgetCodeId random() {
    return new BudgetCodeId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.BUDGET_CODE;
  }
}
