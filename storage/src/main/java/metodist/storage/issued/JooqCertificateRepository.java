package metodist.storage.issued;

import static metodist.storage.jooq.Tables.CERTIFICATE;

import java.util.List;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.issued.CertificateRepository;
import metodist.model.sites.SiteId;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Certificate] records from their tables.
public final class JooqCertificateRepository extends JooqRepository<CertificateId, Certificate>
    implements CertificateRepository {
  public JooqCertificateRepository(RecordTable<Certificate> table) {
    super(table);
  }

  @Override
  public List<Certificate> ofSite(SiteId site) {
    return table.naming(CERTIFICATE.SITE_ID, Certificate::siteId, site);
  }
}
