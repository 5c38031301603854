package metodist.model.events;

import metodist.model.shared.Repository;

/// Reading of [Event] records.
public interface EventRepository extends Repository<EventId, Event> {}
