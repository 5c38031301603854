package metodist.model.orders;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [LegalAct].
public record LegalActId(UUID value) implements RecordId {
  public static LegalActId random() {
    return new LegalActId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LEGAL_ACT;
  }
}
