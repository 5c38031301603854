package metodist.model.shared;

/// A record that is stored, journalled and undone as a whole. `version` is 0 until first saved and
/// grows by one with every save; saving an outdated version fails and changes nothing.
public interface Aggregate {
  RecordId id();

  long version();

  /// One line by which a person recognises the record in a list, the bin or the history.
  String title();

  Aggregate withVersion(long version);
}
