package metodist.model.handouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.Gender;

/// The words that fill a layout for one person: «{кто}» and the others of [#NAMES] by name,
/// «{принял|приняла}» by gender — «принял(а)» where it is not known.
public record HandoutWords(Map<String, String> values, Gender gender) {
  /// Every placeholder, as it is written in a layout.
  public static final List<String> NAMES =
      List.of(
          "кто",
          "кому",
          "кого",
          "имя отчество",
          "должность",
          "должность с местом",
          "организация",
          "роль",
          "заслуга",
          "номер",
          "мероприятие",
          "мероприятия",
          "мероприятии",
          "тема мероприятия",
          "дата",
          "место",
          "дата издания",
          "год",
          "центр",
          "награждается");

  private static final Pattern PLACE = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}]*))?\\}");

  public HandoutWords {
    values = Map.copyOf(values);
  }

  /// The text with its placeholders filled; what stood around an empty one («», a comma at the end)
  /// is taken away with it.
  public String fill(String text) {
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(filled, Matcher.quoteReplacement(word(place)));
    }
    place.appendTail(filled);
    return filled
        .toString()
        .replaceAll("\\s*«\\s*»", "")
        .replaceAll("[ \\u00a0]+([,.!?;:])", "$1")
        .replaceAll(" {2,}", " ")
        .strip()
        .replaceAll("^,\\s*|,$", "")
        .strip();
  }

  /// Whether the line has nothing to say of this person: all its placeholders by name are empty.
  public boolean empty(String text) {
    Matcher place = PLACE.matcher(text);
    boolean any = false;
    while (place.find()) {
      if (place.group(2) == null) {
        any = true;
        if (!values.getOrDefault(place.group(1).strip(), "").isBlank()) {
          return false;
        }
      }
    }
    return any;
  }

  private String word(Matcher place) {
    String first = place.group(1).strip();
    String second = place.group(2);
    if (second == null) {
      return values.getOrDefault(first, "");
    }
    return switch (gender) {
      case MALE -> first;
      case FEMALE -> second.strip();
      case UNKNOWN -> both(first, second.strip());
    };
  }

  private static String both(String male, String female) {
    return female.startsWith(male)
        ? male + "(" + female.substring(male.length()) + ")"
        : male + "/" + female;
  }

  /// The names between braces that no paper knows, each once.
  public static List<String> unknown(List<HandoutLine> lines) {
    TreeSet<String> unknown = new TreeSet<>();
    for (HandoutLine line : lines) {
      Matcher place = PLACE.matcher(line.text());
      while (place.find()) {
        if (place.group(2) == null && !NAMES.contains(place.group(1).strip())) {
          unknown.add(place.group(1).strip());
        }
      }
    }
    return new ArrayList<>(unknown);
  }
}
