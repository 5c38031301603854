package metodist.model.contests;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Contest].
public record ContestId(UUID value) implements RecordId {
  public static ContestId random() {
    return new ContestId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CONTEST;
  }
}
