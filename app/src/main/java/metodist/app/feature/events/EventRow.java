package metodist.app.feature.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Строка списка мероприятий. `total` is the sum of its estimates, null without one.
record EventRow(
    EventId id,
    String kind,
    String title,
    @Nullable LocalDate day,
    String dates,
    String format,
    int talks,
    @Nullable BigDecimal total,
    boolean past) {

  static EventRow of(Reading reading, Event event) {
    LocalDate today = reading.now().toLocalDate();
    return new EventRow(
        event.id(),
        event.kind().title(),
        event.title(),
        event.dates().first().orElse(null),
        event.dates().words(),
        event.format().title(),
        reading.talks().ofEvent(event.id()).size(),
        reading.estimates().ofEvent(event.id()).stream()
            .map(e -> e.total())
            .reduce(BigDecimal::add)
            .orElse(null),
        event.dates().last().filter(last -> last.isBefore(today)).isPresent());
  }
}
