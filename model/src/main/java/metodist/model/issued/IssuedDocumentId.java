package metodist.model.issued;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [IssuedDocument].
public record IssuedDocumentId(UUID value) implements RecordId {
  public static IssuedDocumentId random() {
    return new IssuedDocumentId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ISSUED_DOCUMENT;
  }
}
