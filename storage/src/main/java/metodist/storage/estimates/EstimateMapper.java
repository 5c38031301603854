package metodist.storage.estimates;

import static metodist.storage.jooq.Tables.ESTIMATE;
import static metodist.storage.jooq.Tables.ESTIMATE_LINE;
import static metodist.storage.jooq.Tables.FUNDING_SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.EventId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.EstimateLineRecord;
import metodist.storage.jooq.tables.records.EstimateRecord;
import metodist.storage.jooq.tables.records.FundingSourceRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Estimates with their sources and lines.
public final class EstimateMapper implements RecordMapper<Estimate, EstimateRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.ESTIMATE;
  }

  @Override
  public Class<Estimate> type() {
    return Estimate.class;
  }

  @Override
  public Table<EstimateRecord> table() {
    return ESTIMATE;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(FUNDING_SOURCE.ESTIMATE_ID, ESTIMATE_LINE.ESTIMATE_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(ESTIMATE.ESTIMATE_DAY.desc(), ESTIMATE.TITLE);
  }

  @Override
  public EstimateRecord row(Estimate e) {
    return new EstimateRecord()
        .setId(e.id().value())
        .setVersion(e.version())
        .setEventId(e.eventId().value())
        .setTitle(e.title())
        .setEstimateDay(e.day())
        .setPreparedById(Columns.uuid(e.preparedBy()))
        .setAccountantId(Columns.uuid(e.accountant()))
        .setApprovedById(Columns.uuid(e.approvedBy()))
        .setAgreedById(Columns.uuid(e.agreedBy()));
  }

  @Override
  public List<TableRecord<?>> children(Estimate e) {
    List<TableRecord<?>> rows = new ArrayList<>();
    UUID id = e.id().value();
    int pos = 0;
    for (FundingSource source : e.sources()) {
      rows.add(
          new FundingSourceRecord()
              .setEstimateId(id)
              .setPos(pos++)
              .setSourceKey(source.key())
              .setSourceKind(source.kind().name())
              .setCode(source.code())
              .setProgramme(source.programme())
              .setRecipientId(Columns.uuid(source.recipient()))
              .setAmountLimit(source.limit()));
    }
    pos = 0;
    for (EstimateLine line : e.lines()) {
      rows.add(line(id, pos++, line));
    }
    return rows;
  }

  private static EstimateLineRecord line(UUID id, int pos, EstimateLine line) {
    EstimateLine.Execution execution = line.execution();
    return new EstimateLineRecord()
        .setEstimateId(id)
        .setPos(pos)
        .setLineKey(line.key())
        .setKvr(line.kvr())
        .setKosgu(line.kosgu())
        .setName(line.name())
        .setUnit(line.unit())
        .setQuantity(line.quantity())
        .setPrice(line.price())
        .setSourceKey(line.sourceKey())
        .setJustification(line.justification())
        .setPairReason(line.pairReason())
        .setSpent(Columns.map(execution, EstimateLine.Execution::spent))
        .setSpentReason(Columns.map(execution, EstimateLine.Execution::reason))
        .setSpentDocument(Columns.map(execution, EstimateLine.Execution::document));
  }

  @Override
  public Estimate record(EstimateRecord r, Children children) {
    return new Estimate(
        new EstimateId(r.getId()),
        r.getVersion(),
        new EventId(r.getEventId()),
        r.getTitle(),
        r.getEstimateDay(),
        children.of(FUNDING_SOURCE.ESTIMATE_ID, r.getId()).stream()
            .map(EstimateMapper::source)
            .toList(),
        children.of(ESTIMATE_LINE.ESTIMATE_ID, r.getId()).stream()
            .map(EstimateMapper::line)
            .toList(),
        Columns.map(r.getPreparedById(), PersonId::new),
        Columns.map(r.getAccountantId(), PersonId::new),
        Columns.map(r.getApprovedById(), PersonId::new),
        Columns.map(r.getAgreedById(), PersonId::new));
  }

  private static FundingSource source(FundingSourceRecord r) {
    return new FundingSource(
        r.getSourceKey(),
        FundingSource.Kind.valueOf(r.getSourceKind()),
        r.getCode(),
        r.getProgramme(),
        Columns.map(r.getRecipientId(), OrganisationId::new),
        r.getAmountLimit());
  }

  private static EstimateLine line(EstimateLineRecord r) {
    return new EstimateLine(
        r.getLineKey(),
        r.getKvr(),
        r.getKosgu(),
        r.getName(),
        r.getUnit(),
        r.getQuantity(),
        r.getPrice(),
        r.getSourceKey(),
        r.getJustification(),
        r.getPairReason(),
        r.getSpent() == null
            ? null
            : new EstimateLine.Execution(r.getSpent(), r.getSpentReason(), r.getSpentDocument()));
  }
}
