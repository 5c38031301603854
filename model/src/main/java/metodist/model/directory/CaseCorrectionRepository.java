package metodist.model.directory;

import metodist.model.shared.Repository;

/// Reading of [CaseCorrection] records.
public interface CaseCorrectionRepository extends Repository<CaseCorrectionId, CaseCorrection> {}
