package metodist.model.orders;

import metodist.model.shared.Repository;

/// Reading of [LegalAct] records.
public interface LegalActRepository extends Repository<LegalActId, LegalAct> {}
