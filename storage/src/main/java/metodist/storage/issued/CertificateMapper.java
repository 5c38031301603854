package metodist.storage.issued;

import static metodist.storage.jooq.Tables.CERTIFICATE;

import java.util.List;
import java.util.UUID;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.shared.RecordKind;
import metodist.model.sites.SiteId;
import metodist.storage.jooq.tables.records.CertificateRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Certificates and their numbers.
public final class CertificateMapper implements RecordMapper<Certificate, CertificateRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.CERTIFICATE;
  }

  @Override
  public Class<Certificate> type() {
    return Certificate.class;
  }

  @Override
  public Table<CertificateRecord> table() {
    return CERTIFICATE;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(CERTIFICATE.CALENDAR_YEAR, CERTIFICATE.RUNNING_NUMBER);
  }

  @Override
  public CertificateRecord row(Certificate c) {
    return new CertificateRecord()
        .setId(c.id().value())
        .setVersion(c.version())
        .setSiteId(c.siteId().value())
        .setCalendarYear(c.year())
        .setRunningNumber(c.number());
  }

  @Override
  public List<TableRecord<?>> children(Certificate c) {
    return List.of();
  }

  @Override
  public Certificate record(CertificateRecord r, Children children) {
    return new Certificate(
        new CertificateId(r.getId()),
        r.getVersion(),
        new SiteId(r.getSiteId()),
        r.getCalendarYear(),
        r.getRunningNumber());
  }
}
