package metodist.model.issued;

import java.util.List;
import metodist.model.shared.Repository;
import metodist.model.sites.SiteId;

/// Reading of [Certificate] records.
public interface CertificateRepository extends Repository<CertificateId, Certificate> {
  List<Certificate> ofSite(SiteId site);
}
