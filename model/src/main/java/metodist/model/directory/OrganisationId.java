package metodist.model.directory;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Organisation].
public record OrganisationId(UUID value) implements RecordId {
  public static OrganisationId random() {
    return new OrganisationId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ORGANISATION;
  }
}
