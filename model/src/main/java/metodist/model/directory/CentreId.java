package metodist.model.directory;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Centre].
public record CentreId(UUID value) implements RecordId {
  public static CentreId random() {
    return new CentreId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CENTRE;
  }
}
