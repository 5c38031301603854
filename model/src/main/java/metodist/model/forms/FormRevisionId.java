package metodist.model.forms;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [FormRevision]: follows from the form and the number, so that no revision can be
/// kept twice.
public record FormRevisionId(UUID value) implements RecordId {
  public static FormRevisionId of(String code, int revision) {
    String name = "form " + code + " revision " + revision;
    return new FormRevisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.FORM_REVISION;
  }
}
