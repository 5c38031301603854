package metodist.model.forms;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.shared.SearchKey;

/// Identity of a [LearnedLabel]: follows from the form and the wording, so that one wording leads
/// to one field.
public record LearnedLabelId(UUID value) implements RecordId {
  public static LearnedLabelId of(String formCode, String label) {
    String name = "label of " + formCode + ": " + SearchKey.of(label);
    return new LearnedLabelId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LEARNED_LABEL;
  }
}
