package metodist.model.orders;

import metodist.model.shared.Repository;

/// Reading of [Letterhead] records.
public interface LetterheadRepository extends Repository<LetterheadId, Letterhead> {}
