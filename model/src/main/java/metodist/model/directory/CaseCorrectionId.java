package metodist.model.directory;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [CaseCorrection].
public record CaseCorrectionId(UUID value) implements RecordId {
  public static CaseCorrectionId random() {
    return new CaseCorrectionId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CASE_CORRECTION;
  }
}
