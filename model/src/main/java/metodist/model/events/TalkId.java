package metodist.model.events;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Talk].
public record TalkId(UUID value) implements RecordId {
  public static TalkId random() {
    return new TalkId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TALK;
  }
}
