package metodist.model.events;

import java.util.ArrayList;
import java.util.List;
import metodist.model.shared.Aggregate;

/// Список участников мероприятия: those who come without speaking. A guest is told of as a speaker
/// is, by the register or by words. Nobody stands in it twice.
public record GuestList(GuestListId id, long version, EventId eventId, List<Speaker> guests)
    implements Aggregate {
  public GuestList {
    guests = List.copyOf(guests);
  }

  public static GuestList empty(EventId event) {
    return new GuestList(GuestListId.of(event), 0, event, List.of());
  }

  @Override
  public String title() {
    return "Список участников";
  }

  @Override
  public GuestList withVersion(long value) {
    return new GuestList(id, value, eventId, guests);
  }

  /// With those of the newcomers who are not in the list yet.
  public GuestList with(List<Speaker> newcomers) {
    List<Speaker> all = new ArrayList<>(guests);
    for (Speaker each : newcomers) {
      if (all.stream().noneMatch(g -> g.key().equals(each.key()))) {
        all.add(each);
      }
    }
    return new GuestList(id, version, eventId, all);
  }

  /// Without those whose keys are given.
  public GuestList without(List<String> keys) {
    return new GuestList(
        id, version, eventId, guests.stream().filter(g -> !keys.contains(g.key())).toList());
  }
}
