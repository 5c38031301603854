package metodist.model.shared;

import java.util.UUID;

/// The identity of a record: a UUID typed by the kind of record it names, so that one cannot be
/// passed for another.
public interface RecordId {
  UUID value();

  RecordKind kind();
}
