package metodist.app.feature.handouts;

import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.events.EventPerson;
import metodist.model.events.EventRole;
import metodist.model.handouts.Handout;

/// A person of the event and the valid paper of the chosen kind they have.
public record HandoutRow(EventPerson person, Optional<Handout> handout, boolean usual) {
  public String key() {
    return person.key();
  }

  String name() {
    return person.words().name();
  }

  String roles() {
    return person.roles().stream().map(EventRole::title).collect(Collectors.joining(", "));
  }

  String number() {
    return handout.map(h -> h.number().toString()).orElse("");
  }
}
