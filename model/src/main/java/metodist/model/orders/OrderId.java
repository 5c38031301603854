package metodist.model.orders;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Order].
public record OrderId(UUID value) implements RecordId {
  public static OrderId random() {
    return new OrderId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ORDER;
  }
}
