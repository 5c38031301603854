package metodist.storage.estimates;

import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.estimates.BudgetCodeRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [BudgetCode] records from their table.
public final class JooqBudgetCodeRepository extends JooqRepository<BudgetCodeId, BudgetCode>
    implements BudgetCodeRepository {
  public JooqBudgetCodeRepository(RecordTable<BudgetCode> table) {
    super(table);
  }
}
