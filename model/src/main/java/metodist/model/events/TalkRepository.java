package metodist.model.events;

import java.util.List;
import metodist.model.shared.Repository;

/// Reading of [Talk] records.
public interface TalkRepository extends Repository<TalkId, Talk> {
  List<Talk> ofEvent(EventId event);
}
