package metodist.model.findings;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [PassedFinding].
public record PassedFindingId(UUID value) implements RecordId {
  public static PassedFindingId random() {
    return new PassedFindingId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PASSED_FINDING;
  }
}
