package metodist.model.issued;

import metodist.model.shared.Aggregate;
import metodist.model.sites.SiteId;

/// Свидетельство о присвоении статуса: its running number in a calendar year. Everything it prints
/// — whom, what, by which order — is drawn from the site and its order.
public record Certificate(CertificateId id, long version, SiteId siteId, int year, int number)
    implements Aggregate {
  @Override
  public String title() {
    return "Свидетельство №\u00a0" + number + "/" + year;
  }

  @Override
  public Certificate withVersion(long value) {
    return new Certificate(id, value, siteId, year, number);
  }
}
