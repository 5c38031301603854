package metodist.model.events;

import java.util.UUID;

/// Категория выступлений with its regulation time in minutes («5–7 минут») and when the preliminary
/// review of its talks is held (verbatim, «20–27 апреля»).
public record TalkCategory(UUID key, String name, int fromMinutes, int toMinutes, String review) {
  public TalkCategory {
    if (fromMinutes < 0 || toMinutes < fromMinutes) {
      throw new IllegalArgumentException("a regulation time that ends before it begins");
    }
  }

  public boolean allows(int minutes) {
    return minutes >= fromMinutes && minutes <= toMinutes;
  }

  /// «5–7».
  public String range() {
    return fromMinutes == toMinutes ? String.valueOf(toMinutes) : fromMinutes + "–" + toMinutes;
  }
}
