package metodist.model.handouts;

import java.util.List;
import metodist.model.events.EventId;
import metodist.model.shared.Repository;

/// Reading of [Handout] records.
public interface HandoutRepository extends Repository<HandoutId, Handout> {
  List<Handout> ofEvent(EventId event);
}
