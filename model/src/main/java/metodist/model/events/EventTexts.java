package metodist.model.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The texts of an event by the fields of its card, and what is to be said about those taken over
/// from an earlier event.
public final class EventTexts {
  private static final Map<String, String> TITLES = titles();

  private EventTexts() {}

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("theme", "Тема");
    titles.put("audience", "Участники");
    titles.put("goals", "Цели");
    titles.put("platform", "Платформа");
    titles.put("links", "Ссылки");
    titles.put("recordings", "Записи");
    titles.put("introduction", "Вступление");
    titles.put("modelText", "Модель кластера");
    titles.put("parts", "Части программы");
    titles.put("description", "Как проходит");
    titles.put("result", "Результат");
    return titles;
  }

  /// What a field is called; empty for a field that is no text of the card.
  public static String title(String field) {
    return TITLES.getOrDefault(field, "");
  }

  /// The texts that say anything, in the order of the card.
  public static Map<String, String> of(Event event) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String field : TITLES.keySet()) {
      String text = text(event, field);
      if (!text.isBlank()) {
        texts.put(field, text);
      }
    }
    return texts;
  }

  private static String text(Event event, String field) {
    EventConcept concept = event.concept();
    return switch (field) {
      case "theme" -> event.theme();
      case "audience" -> event.audience();
      case "goals" -> String.join("\n", event.goals());
      case "platform" -> event.online().platform();
      case "links" ->
          event.online().links().stream()
              .map(l -> l.title() + " " + l.address())
              .collect(Collectors.joining("\n"));
      case "recordings" -> event.online().recordings();
      case "introduction" -> concept.introduction();
      case "modelText" -> concept.modelText();
      case "parts" -> String.join("\n", concept.parts());
      case "description" -> concept.description();
      case "result" -> concept.result();
      default -> "";
    };
  }

  /// The event with every text of it changed.
  public static Event changed(Event event, UnaryOperator<String> change) {
    EventConcept c = event.concept();
    EventOnline o = event.online();
    return event.with(
        e -> {
          e.theme = change.apply(e.theme);
          e.audience = change.apply(e.audience);
          e.goals = e.goals.stream().map(change).toList();
          e.online =
              new EventOnline(
                  change.apply(o.platform()),
                  o.links().stream()
                      .map(
                          l ->
                              new EventOnline.Link(
                                  change.apply(l.title()), change.apply(l.address())))
                      .toList(),
                  change.apply(o.recordings()));
          e.concept =
              new EventConcept(
                  change.apply(c.introduction()),
                  change.apply(c.modelText()),
                  c.picture(),
                  change.apply(c.description()),
                  c.parts().stream().map(change).toList(),
                  change.apply(c.result()));
        });
  }

  /// The copied texts nobody has looked at: those whose words are still the ones they came with.
  public static List<CopiedText> unchecked(Event event) {
    return event.copied().stream().filter(c -> text(event, c.field()).equals(c.text())).toList();
  }
}
