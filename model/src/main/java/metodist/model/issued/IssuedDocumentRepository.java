package metodist.model.issued;

import java.util.List;
import metodist.model.shared.RecordId;
import metodist.model.shared.Repository;

/// Reading of [IssuedDocument] records.
public interface IssuedDocumentRepository extends Repository<IssuedDocumentId, IssuedDocument> {
  List<IssuedDocument> of(RecordId subject);
}
