package metodist.model.sites;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Site].
public record SiteId(UUID value) implements RecordId {
  public static SiteId random() {
    return new SiteId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.SITE;
  }
}
