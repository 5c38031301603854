package metodist.storage.issued;

import static metodist.storage.jooq.Tables.FACT;
import static metodist.storage.jooq.Tables.ISSUED_DOCUMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.issued.Fact;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.PaperKind;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.FactRecord;
import metodist.storage.jooq.tables.records.IssuedDocumentRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Papers given out with their facts.
public final class IssuedDocumentMapper
    implements RecordMapper<IssuedDocument, IssuedDocumentRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.ISSUED_DOCUMENT;
  }

  @Override
  public Class<IssuedDocument> type() {
    return IssuedDocument.class;
  }

  @Override
  public Table<IssuedDocumentRecord> table() {
    return ISSUED_DOCUMENT;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(FACT.ISSUED_DOCUMENT_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(ISSUED_DOCUMENT.ISSUED_AT, ISSUED_DOCUMENT.TITLE);
  }

  @Override
  public IssuedDocumentRecord row(IssuedDocument i) {
    FileRef file = i.file();
    return new IssuedDocumentRecord()
        .setId(i.id().value())
        .setVersion(i.version())
        .setPaper(i.paper().name())
        .setSubjectId(i.subject())
        .setTitle(i.title())
        .setIssuedAt(i.issuedAt())
        .setFileFormat(i.format())
        .setFileSha256(Columns.map(file, FileRef::sha256))
        .setFileName(Columns.map(file, FileRef::fileName))
        .setFileSize(Columns.map(file, FileRef::size));
  }

  @Override
  public List<TableRecord<?>> children(IssuedDocument i) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (Fact fact : i.facts()) {
      rows.add(
          new FactRecord()
              .setIssuedDocumentId(i.id().value())
              .setPos(rows.size())
              .setLabel(fact.label())
              .setFactValue(fact.value()));
    }
    return rows;
  }

  @Override
  public IssuedDocument record(IssuedDocumentRecord r, Children children) {
    return new IssuedDocument(
        new IssuedDocumentId(r.getId()),
        r.getVersion(),
        PaperKind.valueOf(r.getPaper()),
        r.getSubjectId(),
        r.getTitle(),
        r.getIssuedAt(),
        r.getFileFormat(),
        Columns.file(r.getFileSha256(), r.getFileName(), r.getFileSize()),
        children.of(FACT.ISSUED_DOCUMENT_ID, r.getId()).stream()
            .map(f -> new Fact(f.getLabel(), f.getFactValue()))
            .toList());
  }
}
