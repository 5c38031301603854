package metodist.storage.directory;

import metodist.model.directory.CaseCorrection;
import metodist.model.directory.CaseCorrectionId;
import metodist.model.directory.CaseCorrectionRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [CaseCorrection] records from their tables.
public final class JooqCaseCorrectionRepository
    extends JooqRepository<CaseCorrectionId, CaseCorrection> implements CaseCorrectionRepository {
  public JooqCaseCorrectionRepository(RecordTable<CaseCorrection> table) {
    super(table);
  }
}
