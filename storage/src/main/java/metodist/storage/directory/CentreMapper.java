package metodist.storage.directory;

import static metodist.storage.jooq.Tables.CENTRE;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.OrganisationId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.CentreRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// The centre's own record.
public final class CentreMapper implements RecordMapper<Centre, CentreRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.CENTRE;
  }

  @Override
  public Class<Centre> type() {
    return Centre.class;
  }

  @Override
  public Table<CentreRecord> table() {
    return CENTRE;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(CENTRE.CITY);
  }

  @Override
  public CentreRecord row(Centre c) {
    return new CentreRecord()
        .setId(c.id().value())
        .setVersion(c.version())
        .setOrganisationId(c.organisationId().value())
        .setAuthorityId(Columns.uuid(c.authorityId()))
        .setDistrict(c.district())
        .setCity(c.city());
  }

  @Override
  public List<TableRecord<?>> children(Centre c) {
    return List.of();
  }

  @Override
  public Centre record(CentreRecord r, Children children) {
    return new Centre(
        new CentreId(r.getId()),
        r.getVersion(),
        new OrganisationId(r.getOrganisationId()),
        Columns.map(r.getAuthorityId(), OrganisationId::new),
        r.getDistrict(),
        r.getCity());
  }
}
