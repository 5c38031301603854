package metodist.app.feature.events;

import metodist.app.shell.Destination;
import metodist.model.events.EventId;

/// The places of this feature.
sealed interface EventPlaces extends Destination {
  record All() implements EventPlaces {}

  record Card(EventId id) implements EventPlaces {}

  /// A new event after the earlier one named.
  record CopyOf(EventId source) implements EventPlaces {}
}
