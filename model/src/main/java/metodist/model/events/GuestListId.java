package metodist.model.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [GuestList]: follows from the event, which has one list.
public record GuestListId(UUID value) implements RecordId {
  public static GuestListId of(EventId event) {
    String name = "guests of " + event.value();
    return new GuestListId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.GUEST_LIST;
  }
}
