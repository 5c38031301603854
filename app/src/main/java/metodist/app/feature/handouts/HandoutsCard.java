package metodist.app.feature.handouts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.PersonChoice;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.procedures.HandoutFacts;
import metodist.model.procedures.HandoutSteps;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the screen of people's papers shows of one event and kind, as of one moment; empty
/// while there are no events.
record HandoutsCard(
    List<Choice> events,
    Event event,
    List<HandoutRow> rows,
    HandoutLayout layout,
    Optional<PersonChoice> signatory,
    int given) {

  record Choice(EventId id, String title) {}

  /// Without a wish, the latest event that has begun, else the first of all.
  static Optional<HandoutsCard> read(Reading reading, @Nullable EventId wish, HandoutKind kind) {
    List<Event> events =
        reading.events().all().stream()
            .sorted(Comparator.comparing(e -> e.dayOr(reading.now().toLocalDate())))
            .toList()
            .reversed();
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Event event =
        events.stream()
            .filter(e -> e.id().equals(wish))
            .findFirst()
            .or(
                () ->
                    events.stream()
                        .filter(
                            e ->
                                e.dates()
                                    .first()
                                    .filter(d -> !d.isAfter(reading.now().toLocalDate()))
                                    .isPresent())
                        .findFirst())
            .orElse(events.getFirst());
    List<Handout> given = reading.handouts().ofEvent(event.id());
    HandoutLayout layout = HandoutFacts.layout(reading, event.id(), kind);
    return Optional.of(
        new HandoutsCard(
            events.stream().map(e -> new Choice(e.id(), e.title())).toList(),
            event,
            HandoutFacts.people(reading, event.id()).stream()
                .map(
                    p ->
                        new HandoutRow(
                            p,
                            HandoutSteps.valid(given, kind, p.key()),
                            HandoutFacts.usual(kind, p)))
                .toList(),
            layout,
            reading.people().all().stream()
                .filter(p -> p.id().equals(layout.signatoryId()))
                .map(p -> PersonChoice.of(reading, p))
                .findFirst(),
            (int) given.stream().filter(h -> h.kind() == kind && h.valid()).count()));
  }
}
