package metodist.model.events;

import metodist.model.shared.Repository;

/// Reading of [GuestList] records.
public interface GuestListRepository extends Repository<GuestListId, GuestList> {
  /// The list of the event, empty while nobody was entered.
  default GuestList ofEvent(EventId event) {
    return find(GuestListId.of(event)).orElseGet(() -> GuestList.empty(event));
  }
}
