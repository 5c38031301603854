package metodist.model.orders;

import metodist.model.shared.Repository;

/// Reading of [Phrase] records.
public interface PhraseRepository extends Repository<PhraseId, Phrase> {}
