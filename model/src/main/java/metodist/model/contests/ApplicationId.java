package metodist.model.contests;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Application].
public record ApplicationId(UUID value) implements RecordId {
  public static ApplicationId random() {
    return new ApplicationId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.APPLICATION;
  }
}
