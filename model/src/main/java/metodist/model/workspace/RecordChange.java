package metodist.model.workspace;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.shared.RecordKind;

/// What one journal entry did to one record: field by field, before and after, in words a person
/// reads.
public record RecordChange(
    long sequence,
    String title,
    LocalDateTime at,
    RecordKind kind,
    UUID id,
    Action action,
    List<FieldChange> fields) {
  public RecordChange {
    fields = List.copyOf(fields);
  }

  public enum Action {
    CREATED,
    CHANGED,
    REMOVED,
    RESTORED
  }

  public record FieldChange(String field, String before, String after) {}
}
