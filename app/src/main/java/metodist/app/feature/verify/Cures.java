package metodist.app.feature.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.ui.SoughtWords;
import metodist.app.ui.TextPlace;
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.orders.Order;
import metodist.model.shared.RecordId;
import metodist.model.workspace.Reading;
import metodist.reports.verify.Finding;
import org.jspecify.annotations.Nullable;

/// What our own records can have mended for a finding, where its words were typed, and why there is
/// nothing to mend where there is not.
final class Cures {
  private final @Nullable Order order;
  private final @Nullable Event event;
  private final TextCures words;

  private Cures(Reading reading, @Nullable Order order, @Nullable EventId eventId) {
    this.order = order;
    this.event = eventId == null ? null : reading.events().get(eventId);
    this.words =
        new TextCures(
            reading.organisations().all(),
            event == null ? null : event.dates().days().stream().findFirst().orElse(null),
            eventId == null
                ? List.of()
                : reading.estimates().ofEvent(eventId).stream().map(Estimate::total).toList());
  }

  static Cures ofOrder(Reading reading, Order order) {
    return new Cures(reading, order, order.eventId());
  }

  static Cures ofEvent(Reading reading, EventId event) {
    return new Cures(reading, null, event);
  }

  /// What is sought on a card for a finding.
  static SoughtWords sought(Finding finding) {
    return new SoughtWords(finding.passage(), TextCures.matter(finding));
  }

  /// The record whose card has the words: the order for its own, else the event they are drawn
  /// from.
  Optional<RecordId> leads(Finding finding) {
    SoughtWords sought = sought(finding);
    Optional<RecordId> own =
        Optional.ofNullable(order)
            .filter(o -> event == null || sought.among(places(Cure.texts(o))).isPresent())
            .map(Order::id);
    return own.or(() -> Optional.ofNullable(event).map(Event::id));
  }

  private static List<TextPlace> places(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .map(text -> new TextPlace(text, words -> {}))
        .toList();
  }

  Optional<Cure> of(Finding finding) {
    return words.of(finding).flatMap(change -> cure(finding, change));
  }

  private Optional<Cure> cure(Finding finding, TextCures.Change change) {
    SoughtWords sought = new SoughtWords(finding.passage(), change.matter());
    List<Cure> cures = new ArrayList<>();
    Order ours = order;
    if (ours != null && !ours.state().closed()) {
      sought
          .among(changeable(Cure.texts(ours), change))
          .ifPresent(place -> cures.add(cure(ours.id(), place.text(), change)));
    }
    Event drawn = event;
    if (drawn != null && cures.isEmpty()) {
      sought
          .among(changeable(Cure.texts(drawn), change))
          .ifPresent(place -> cures.add(cure(drawn.id(), place.text(), change)));
    }
    return cures.stream().findFirst();
  }

  private static List<TextPlace> changeable(List<String> texts, TextCures.Change change) {
    return places(texts.stream().filter(text -> !change.edit().apply(text).equals(text)).toList());
  }

  private static Cure cure(RecordId record, String text, TextCures.Change change) {
    return new Cure(record, text, change.edit().apply(text), change.shown());
  }

  /// The key of the sentence why nothing is offered.
  String reason(Finding finding) {
    if (order != null && order.state().closed()) {
      return "why.closed";
    }
    return switch (finding.code()) {
      case NAME_NOT_IN_CASE -> "why.name";
      case ORGANISATION_LIST_NOTATION -> "why.list";
      case TOTAL_DIFFERS, AMOUNT_IN_WORDS_DIFFERS -> "why.sum";
      case STALE_YEAR -> "why.year";
      case EMPTY_PLACEHOLDER -> "why.blank";
      case APPENDIX_NOT_MENTIONED -> "why.mention";
      default -> "why.appendix";
    };
  }
}
