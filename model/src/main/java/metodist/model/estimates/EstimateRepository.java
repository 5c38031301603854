package metodist.model.estimates;

import java.util.List;
import metodist.model.events.EventId;
import metodist.model.shared.Repository;

/// Reading of [Estimate] records.
public interface EstimateRepository extends Repository<EstimateId, Estimate> {
  List<Estimate> ofEvent(EventId event);
}
