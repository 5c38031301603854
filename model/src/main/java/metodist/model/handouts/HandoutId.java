package metodist.model.handouts;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Handout].
public record HandoutId(UUID value) implements RecordId {
  public static HandoutId random() {
    return new HandoutId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.HANDOUT;
  }
}
