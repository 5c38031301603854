package metodist.storage.sites;

import static metodist.storage.jooq.Tables.SITE;

import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.orders.OrderId;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Site] records from their tables.
public final class JooqSiteRepository extends JooqRepository<SiteId, Site>
    implements SiteRepository {
  public JooqSiteRepository(RecordTable<Site> table) {
    super(table);
  }

  @Override
  public List<Site> ofOrganisation(OrganisationId organisation) {
    return table.naming(SITE.ORGANISATION_ID, Site::organisationId, organisation);
  }

  @Override
  public List<Site> awardedBy(OrderId order) {
    return table.live(SITE.BASIS_ORDER_ID.eq(order.value()));
  }
}
