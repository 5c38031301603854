package metodist.model.estimates;

import metodist.model.shared.Repository;

/// Reading of [BudgetCode] records.
public interface BudgetCodeRepository extends Repository<BudgetCodeId, BudgetCode> {}
