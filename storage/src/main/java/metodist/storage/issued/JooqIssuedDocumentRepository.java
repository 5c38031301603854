package metodist.storage.issued;

import static metodist.storage.jooq.Tables.ISSUED_DOCUMENT;

import java.util.List;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.IssuedDocumentRepository;
import metodist.model.shared.RecordId;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [IssuedDocument] records from their tables.
public final class JooqIssuedDocumentRepository
    extends JooqRepository<IssuedDocumentId, IssuedDocument> implements IssuedDocumentRepository {
  public JooqIssuedDocumentRepository(RecordTable<IssuedDocument> table) {
    super(table);
  }

  /// Identities are unique over all kinds; the kind of paper is compared as well, so that a paper
  /// is found only by the kind of record it is drawn from.
  @Override
  public List<IssuedDocument> of(RecordId subject) {
    return table.live(ISSUED_DOCUMENT.SUBJECT_ID.eq(subject.value())).stream()
        .filter(document -> document.paper().subject() == subject.kind())
        .toList();
  }
}
