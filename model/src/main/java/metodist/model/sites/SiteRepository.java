package metodist.model.sites;

import java.time.LocalDate;
import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.orders.OrderId;
import metodist.model.shared.Repository;

/// Reading of [Site] records.
public interface SiteRepository extends Repository<SiteId, Site> {
  List<Site> ofOrganisation(OrganisationId organisation);

  List<Site> awardedBy(OrderId order);

  /// Those in force whose last day lies from `first` to `last`, both counted.
  List<Site> endingBetween(LocalDate first, LocalDate last);
}
