package metodist.model.events;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Event].
public record EventId(UUID value) implements RecordId {
  public static EventId random() {
    return new EventId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.EVENT;
  }
}
