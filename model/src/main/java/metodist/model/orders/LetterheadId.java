package metodist.model.orders;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Letterhead].
public record LetterheadId(UUID value) implements RecordId {
  public static LetterheadId random() {
    return new LetterheadId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LETTERHEAD;
  }
}
