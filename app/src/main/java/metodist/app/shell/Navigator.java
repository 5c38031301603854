package metodist.app.shell;

import metodist.model.shared.RecordId;

/// Goes to places. A destination that is already open comes to the front.
public interface Navigator {
  void open(Destination destination);

  /// The card of a record in whichever section shows it.
  default void open(RecordId id) {
    open(new Destination.OfRecord(id));
  }

  /// Closes the tab of a destination (its record went to the bin).
  void close(Destination destination);

  /// Begins «Первое знакомство», or goes on with it.
  void showAround();

  void back();

  void forward();
}
