package metodist.model.procedures;

import metodist.model.orders.OrderId;
import metodist.model.workspace.Reading;

/// Draws the paper of an order whole, as bytes that can be read again: what is kept when the order
/// is registered, so that a later change of the facts does not reach it.
@FunctionalInterface
public interface OrderImage {
  byte[] of(Reading reading, OrderId order);
}
