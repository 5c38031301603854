package metodist.model.handouts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import metodist.model.events.EventId;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [HandoutLayout]: follows from the event and the kind of paper.
public record HandoutLayoutId(UUID value) implements RecordId {
  public static HandoutLayoutId of(EventId event, HandoutKind kind) {
    String name = "layout of " + kind.name() + " of " + event.value();
    return new HandoutLayoutId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.HANDOUT_LAYOUT;
  }
}
