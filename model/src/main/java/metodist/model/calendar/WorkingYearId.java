package metodist.model.calendar;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [WorkingYear].
public record WorkingYearId(UUID value) implements RecordId {
  public static WorkingYearId random() {
    return new WorkingYearId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.WORKING_YEAR;
  }
}
