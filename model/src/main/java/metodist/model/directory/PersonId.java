package metodist.model.directory;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Person].
public record PersonId(UUID value) implements RecordId {
  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PERSON;
  }
}
