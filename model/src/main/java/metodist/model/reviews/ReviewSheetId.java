package metodist.model.reviews;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [ReviewSheet].
public record ReviewSheetId(UUID value) implements RecordId {
  public static ReviewSheetId random() {
    return new ReviewSheetId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.REVIEW_SHEET;
  }
}
