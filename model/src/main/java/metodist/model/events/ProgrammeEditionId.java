package metodist.model.events;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [ProgrammeEdition].
public record ProgrammeEditionId(UUID value) implements RecordId {
  public static ProgrammeEditionId random() {
    return new ProgrammeEditionId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PROGRAMME_EDITION;
  }
}
