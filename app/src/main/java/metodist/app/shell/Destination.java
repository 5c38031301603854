package metodist.app.shell;

import metodist.model.shared.RecordId;

/// A place in the program one can go to and come back to: a list, a card, a document. Each feature
/// has its own records; equal destinations are the same tab.
public interface Destination {
  /// The card of a record, whoever shows it: the way from one feature into another.
  record OfRecord(RecordId id) implements Destination {}
}
