package metodist.model.contests;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [CriteriaSet].
public record CriteriaSetId(UUID value) implements RecordId {
  public static CriteriaSetId random() {
    return new CriteriaSetId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CRITERIA_SET;
  }
}
