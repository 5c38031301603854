package metodist.storage.estimates;

import static metodist.storage.jooq.Tables.ESTIMATE;

import java.util.List;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateRepository;
import metodist.model.events.EventId;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Estimate] records from their tables.
public final class JooqEstimateRepository extends JooqRepository<EstimateId, Estimate>
    implements EstimateRepository {
  public JooqEstimateRepository(RecordTable<Estimate> table) {
    super(table);
  }

  @Override
  public List<Estimate> ofEvent(EventId event) {
    return table.naming(ESTIMATE.EVENT_ID, Estimate::eventId, event);
  }
}
