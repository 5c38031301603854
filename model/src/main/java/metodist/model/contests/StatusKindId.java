package metodist.model.contests;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [StatusKind].
public record StatusKindId(UUID value) implements RecordId {
  public static StatusKindId random() {
    return new StatusKindId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.STATUS_KIND;
  }
}
