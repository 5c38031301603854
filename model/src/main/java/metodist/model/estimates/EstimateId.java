package metodist.model.estimates;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Estimate].
public record EstimateId(UUID value) implements RecordId {
  public static EstimateId random() {
    return new EstimateId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ESTIMATE;
  }
}
