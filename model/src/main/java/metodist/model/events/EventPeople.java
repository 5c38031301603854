package metodist.model.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import metodist.model.shared.NaturalOrder;

/// Все люди мероприятия, each once: the committee, the moderators, the speakers and those of the
/// list of participants. Someone named by the register in one list and by words in another is two
/// persons until the words are tied to the register.
public final class EventPeople {
  private final RegisterNames names;
  private final Map<String, Found> found = new LinkedHashMap<>();

  private static final class Found {
    private final Speaker who;
    private final Set<EventRole> roles = EnumSet.noneOf(EventRole.class);
    private final Set<String> topics = new TreeSet<>(NaturalOrder.INSTANCE);

    private Found(Speaker who) {
      this.who = who;
    }
  }

  private EventPeople(RegisterNames names) {
    this.names = names;
  }

  /// Alphabetically.
  public static List<EventPerson> of(Programme programme, GuestList guests) {
    EventPeople people = new EventPeople(programme.names());
    for (Committee.Member member : programme.event().committee().members()) {
      people.add(Speaker.known(member.personId(), null), EventRole.COMMITTEE);
    }
    for (Session session : programme.sessions()) {
      if (session.moderatorId() != null) {
        people.add(Speaker.known(session.moderatorId(), null), EventRole.MODERATOR);
      }
    }
    for (Talk talk : programme.talks()) {
      for (Speaker speaker : talk.speakers()) {
        people.add(speaker, EventRole.SPEAKER).topics.add(talk.topic());
      }
    }
    guests.guests().forEach(guest -> people.add(guest, EventRole.PARTICIPANT));
    return people.sorted();
  }

  private Found add(Speaker who, EventRole role) {
    Found one = found.computeIfAbsent(who.key(), key -> new Found(who));
    one.roles.add(role);
    return one;
  }

  private List<EventPerson> sorted() {
    List<EventPerson> people = new ArrayList<>();
    for (Found each : found.values()) {
      SpeakerWords words = names.speaker(each.who);
      if (!words.name().isBlank()) {
        people.add(
            new EventPerson(
                each.who,
                words,
                names.person(each.who.personId()),
                List.copyOf(each.roles),
                List.copyOf(each.topics)));
      }
    }
    people.sort((a, b) -> NaturalOrder.INSTANCE.compare(a.words().name(), b.words().name()));
    return List.copyOf(people);
  }
}
