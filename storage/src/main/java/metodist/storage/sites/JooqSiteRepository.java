package metodist.storage.sites;

import static metodist.storage.jooq.Tables.PROLONGATION;
import static metodist.storage.jooq.Tables.SITE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import metodist.model.directory.OrganisationId;
import metodist.model.orders.OrderId;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRepository;
import metodist.model.sites.SiteState;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;
import org.jooq.Condition;
import org.jooq.impl.DSL;

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

  @Override
  public List<Site> endingBetween(LocalDate first, LocalDate last) {
    Predicate<Site> ends =
        site ->
            site.state() == SiteState.ACTIVE
                && !site.lastDay().isBefore(first)
                && !site.lastDay().isAfter(last);
    return table.some(mayEnd(first, last), ends, Integer.MAX_VALUE).stream().filter(ends).toList();
  }

  /// By the years alone; which prolongation counts and what was ended before its time the record
  /// says.
  private static Condition mayEnd(LocalDate first, LocalDate last) {
    int from = AcademicYear.of(first).start();
    int to = AcademicYear.of(last).start();
    return SITE.STATE
        .eq(SiteState.ACTIVE.name())
        .and(
            SITE.TO_YEAR
                .between(from, to)
                .or(SITE.TERMINATED_ON.between(first, last))
                .or(
                    SITE.ID.in(
                        DSL.select(PROLONGATION.SITE_ID)
                            .from(PROLONGATION)
                            .where(PROLONGATION.TO_YEAR.between(from, to)))));
  }
}
