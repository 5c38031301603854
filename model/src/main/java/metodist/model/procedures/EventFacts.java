package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.Declension;
import metodist.model.directory.OrganisationId;
import metodist.model.events.Clash;
import metodist.model.events.ClashIndex;
import metodist.model.events.Clashes;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Occupation;
import metodist.model.events.Programme;
import metodist.model.events.RegisterNames;
import metodist.model.orders.Order;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// What is read together about an event: its programme with the register's names of its day, its
/// clashes, who issues its papers.
public final class EventFacts {
  private EventFacts() {}

  public static RegisterNames names(Reading reading, LocalDate day) {
    return new RegisterNames(
        reading.people()::find,
        reading.organisations()::find,
        day,
        new Declension(reading.caseCorrections().all()));
  }

  /// The names of the event's own day, of today while it has none.
  public static RegisterNames names(Reading reading, Event event) {
    return names(reading, event.dayOr(reading.now().toLocalDate()));
  }

  public static Programme programme(Reading reading, EventId id) {
    Event event = reading.events().get(id);
    return new Programme(event, reading.talks().ofEvent(id), names(reading, event));
  }

  /// The clashes within the event and with other events of the district on the same days.
  public static List<Clash> clashes(Reading reading, EventId id) {
    return clashes(reading, programme(reading, id));
  }

  /// The same for a programme that may not be stored yet.
  public static List<Clash> clashes(Reading reading, Programme programme) {
    return ofEvent(clashIndex(reading, programme), programme.event().id());
  }

  /// Of the clashes there are, those the event takes part in.
  public static List<Clash> ofEvent(ClashIndex index, EventId id) {
    return index.clashes().stream()
        .filter(c -> c.first().event().equals(id) || c.second().event().equals(id))
        .toList();
  }

  /// Every use of people, rooms and schools by the event and by others of the district on its days,
  /// under its own policy.
  public static ClashIndex clashIndex(Reading reading, Programme programme) {
    Event event = programme.event();
    List<Occupation> all = new ArrayList<>(Clashes.occupations(programme));
    for (Event other : reading.events().all()) {
      boolean sameDay =
          other.sessions().stream()
              .anyMatch(s -> s.day().filter(programme.days()::contains).isPresent());
      if (!other.id().equals(event.id()) && sameDay) {
        all.addAll(Clashes.occupations(programme(reading, other.id())));
      }
    }
    return ClashIndex.of(all, event.clashPolicy());
  }

  /// Who issues the event's papers: the order that approves them, else the authority, else the
  /// centre.
  public static @Nullable OrganisationId issuer(Reading reading, EventId id) {
    for (Order order : reading.orders().ofEvent(id)) {
      return reading.letterheads().get(order.letterheadId()).issuerId();
    }
    return reading
        .centre()
        .current()
        .map(c -> c.authorityId() == null ? c.organisationId() : c.authorityId())
        .orElse(null);
  }
}
