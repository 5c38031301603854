package metodist.storage.directory;

import static metodist.storage.jooq.Tables.ORGANISATION;
import static metodist.storage.jooq.Tables.ORGANISATION_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.OrganisationNameRecord;
import metodist.storage.jooq.tables.records.OrganisationRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Organisations with the history of their names.
public final class OrganisationMapper implements RecordMapper<Organisation, OrganisationRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.ORGANISATION;
  }

  @Override
  public Class<Organisation> type() {
    return Organisation.class;
  }

  @Override
  public Table<OrganisationRecord> table() {
    return ORGANISATION;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(ORGANISATION_NAME.ORGANISATION_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(ORGANISATION.ORG_TYPE, ORGANISATION.ORG_NUMBER.asc().nullsLast());
  }

  @Override
  public OrganisationRecord row(Organisation o) {
    return new OrganisationRecord()
        .setId(o.id().value())
        .setVersion(o.version())
        .setLegalForm(o.legalForm().name())
        .setOrgType(o.type().name())
        .setOrgNumber(o.number())
        .setDistrict(o.district())
        .setAddress(o.address())
        .setPhone(o.phone())
        .setFax(o.fax())
        .setEmail(o.email())
        .setSite(o.site())
        .setActive(o.active())
        .setNote(o.note());
  }

  @Override
  public List<TableRecord<?>> children(Organisation o) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (OrganisationName name : o.names()) {
      rows.add(
          new OrganisationNameRecord()
              .setOrganisationId(o.id().value())
              .setPos(rows.size())
              .setValidFrom(name.from())
              .setFullName(name.fullName())
              .setShortName(name.shortName())
              .setCommonName(name.commonName()));
    }
    return rows;
  }

  @Override
  public Organisation record(OrganisationRecord r, Children children) {
    return new Organisation(
        new OrganisationId(r.getId()),
        r.getVersion(),
        children.of(ORGANISATION_NAME.ORGANISATION_ID, r.getId()).stream()
            .map(
                n ->
                    new OrganisationName(
                        n.getValidFrom(), n.getFullName(), n.getShortName(), n.getCommonName()))
            .toList(),
        LegalForm.valueOf(r.getLegalForm()),
        OrganisationType.valueOf(r.getOrgType()),
        r.getOrgNumber(),
        r.getDistrict(),
        r.getAddress(),
        r.getPhone(),
        r.getFax(),
        r.getEmail(),
        r.getSite(),
        r.getActive(),
        r.getNote());
  }
}
