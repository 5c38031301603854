package metodist.storage.forms;

import java.util.List;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormRevisionRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;
import metodist.storage.records.StoredRecord;

/// Reading of [FormRevision] records from their table.
public final class JooqFormRevisionRepository extends JooqRepository<FormRevisionId, FormRevision>
    implements FormRevisionRepository {
  public JooqFormRevisionRepository(RecordTable<FormRevision> table) {
    super(table);
  }

  @Override
  public List<FormRevision> inBin() {
    return table.inBin().stream().map(StoredRecord::record).toList();
  }
}
