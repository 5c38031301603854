package metodist.model.sites;

import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.orders.OrderId;
import metodist.model.shared.Repository;

/// Reading of [Site] records.
public interface SiteRepository extends Repository<SiteId, Site> {
  List<Site> ofOrganisation(OrganisationId organisation);

  List<Site> awardedBy(OrderId order);
}
