package metodist.app.feature.orders;

import metodist.app.shell.Destination;
import metodist.model.orders.OrderId;

/// The places of this feature.
sealed interface OrderPlaces extends Destination {
  record Journal() implements OrderPlaces {}

  record Card(OrderId id) implements OrderPlaces {}

  /// The dictionary of legal acts.
  record Acts() implements OrderPlaces {}

  /// The phrase book.
  record Phrases() implements OrderPlaces {}
}
