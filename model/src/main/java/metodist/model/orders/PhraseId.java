package metodist.model.orders;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Phrase].
public record PhraseId(UUID value) implements RecordId {
  public static PhraseId random() {
    return new PhraseId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PHRASE;
  }
}
