package metodist.storage.sites;

import static metodist.storage.jooq.Tables.PROLONGATION;
import static metodist.storage.jooq.Tables.SITE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.RecordKind;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;
import metodist.storage.jooq.tables.records.ProlongationRecord;
import metodist.storage.jooq.tables.records.SiteRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Sites with their prolongations.
public final class SiteMapper implements RecordMapper<Site, SiteRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.SITE;
  }

  @Override
  public Class<Site> type() {
    return Site.class;
  }

  @Override
  public Table<SiteRecord> table() {
    return SITE;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(PROLONGATION.SITE_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(SITE.FROM_YEAR.desc(), SITE.TOPIC);
  }

  @Override
  public SiteRecord row(Site s) {
    BasisColumns basis = BasisColumns.of(s.basis());
    Site.Termination end = s.termination();
    BasisColumns endBasis = BasisColumns.of(end == null ? null : end.basis());
    return new SiteRecord()
        .setId(s.id().value())
        .setVersion(s.version())
        .setOrganisationId(s.organisationId().value())
        .setStatusKindId(s.statusKindId().value())
        .setTopic(s.topic())
        .setProgramme(s.programme())
        .setFromYear(s.from().start())
        .setToYear(s.to().start())
        .setBasisOrderId(basis.order())
        .setBasisIssuer(basis.issuer())
        .setBasisNumber(basis.number())
        .setBasisDate(basis.date())
        .setApplicationId(Columns.uuid(s.applicationId()))
        .setManagerId(Columns.uuid(s.managerId()))
        .setSupervisorId(Columns.uuid(s.supervisorId()))
        .setPage(s.page())
        .setTerminatedOn(Columns.map(end, Site.Termination::date))
        .setTerminationReason(Columns.map(end, Site.Termination::reason))
        .setTerminationOrderId(endBasis.order())
        .setTerminationIssuer(endBasis.issuer())
        .setTerminationNumber(endBasis.number())
        .setTerminationBasisDate(endBasis.date())
        .setState(s.state().name())
        .setHistoryJson(Json.write(s.history()));
  }

  @Override
  public List<TableRecord<?>> children(Site s) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (Site.Prolongation prolongation : s.prolongations()) {
      BasisColumns basis = BasisColumns.of(prolongation.basis());
      rows.add(
          new ProlongationRecord()
              .setSiteId(s.id().value())
              .setPos(rows.size())
              .setToYear(prolongation.to().start())
              .setBasisOrderId(basis.order())
              .setBasisIssuer(basis.issuer())
              .setBasisNumber(basis.number())
              .setBasisDate(basis.date()));
    }
    return rows;
  }

  @Override
  public Site record(SiteRecord r, Children children) {
    return new Site(
        new SiteId(r.getId()),
        r.getVersion(),
        new OrganisationId(r.getOrganisationId()),
        new StatusKindId(r.getStatusKindId()),
        r.getTopic(),
        r.getProgramme(),
        new AcademicYear(r.getFromYear()),
        new AcademicYear(r.getToYear()),
        new BasisColumns(
                r.getBasisOrderId(), r.getBasisIssuer(), r.getBasisNumber(), r.getBasisDate())
            .basis(),
        Columns.map(r.getApplicationId(), ApplicationId::new),
        Columns.map(r.getManagerId(), PersonId::new),
        Columns.map(r.getSupervisorId(), PersonId::new),
        r.getPage(),
        children.of(PROLONGATION.SITE_ID, r.getId()).stream()
            .map(SiteMapper::prolongation)
            .toList(),
        termination(r),
        SiteState.valueOf(r.getState()),
        Columns.history(r.getHistoryJson()));
  }

  private static Site.Prolongation prolongation(ProlongationRecord r) {
    return new Site.Prolongation(
        new AcademicYear(r.getToYear()),
        new BasisColumns(
                r.getBasisOrderId(), r.getBasisIssuer(), r.getBasisNumber(), r.getBasisDate())
            .basis());
  }

  private static Site.@Nullable Termination termination(SiteRecord r) {
    if (r.getTerminatedOn() == null) {
      return null;
    }
    return new Site.Termination(
        r.getTerminatedOn(),
        r.getTerminationReason(),
        new BasisColumns(
                r.getTerminationOrderId(),
                r.getTerminationIssuer(),
                r.getTerminationNumber(),
                r.getTerminationBasisDate())
            .basis());
  }
}
