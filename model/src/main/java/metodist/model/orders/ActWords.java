package metodist.model.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metodist.model.shared.GrammaticalCase;

/// Падежи вида акта: «Федеральный закон» → «Федеральным законом», «муниципальная программа» →
/// «муниципальной программы». The adjectives and the first noun are declined, what follows stays as
/// written; an ending nobody knows is left alone.
final class ActWords {
  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "ие", List.of("ия", "ию", "ием"),
          "ия", List.of("ии", "ии", "ией"),
          "ок", List.of("ка", "ку", "ком"),
          "о", List.of("а", "у", "ом"),
          "а", List.of("ы", "е", "ой"));
  private static final Map<String, List<String>> ADJECTIVES =
      Map.of(
          "ый", List.of("ого", "ому", "ым"),
          "ий", List.of("его", "ему", "им"),
          "ое", List.of("ого", "ому", "ым"),
          "ее", List.of("его", "ему", "им"),
          "ая", List.of("ой", "ой", "ой"),
          "яя", List.of("ей", "ей", "ей"));
  private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

  private ActWords() {}

  static String declined(String kind, GrammaticalCase form) {
    int at =
        switch (form) {
          case GENITIVE -> 0;
          case DATIVE -> 1;
          case INSTRUMENTAL -> 2;
          case NOMINATIVE, ACCUSATIVE, PREPOSITIONAL -> -1;
        };
    if (at < 0 || kind.isBlank()) {
      return kind;
    }
    List<String> words = new ArrayList<>(List.of(kind.split(" ")));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String small = word.toLowerCase(Locale.of("ru"));
      String ending = ADJECTIVES.keySet().stream().filter(small::endsWith).findFirst().orElse("");
      boolean last = i == words.size() - 1;
      if (ending.isEmpty() || last) {
        words.set(i, noun(word, small, at));
        break;
      }
      words.set(i, adjective(word, ending, at));
    }
    return String.join(" ", words);
  }

  private static String adjective(String word, String ending, int at) {
    String stem = word.substring(0, word.length() - 2);
    boolean hardK = ending.equals("ий") && !stem.isEmpty() && "кгх".indexOf(last(stem)) >= 0;
    if (hardK) {
      return stem + List.of("ого", "ому", "им").get(at);
    }
    return stem + ADJECTIVES.getOrDefault(ending, List.of("", "", "")).get(at);
  }

  private static String noun(String word, String small, int at) {
    for (String ending : List.of("ие", "ия", "ок", "о", "а")) {
      if (small.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length())
            + ENDINGS.getOrDefault(ending, List.of("", "", "")).get(at);
      }
    }
    return !small.isEmpty() && CONSONANTS.indexOf(last(small)) >= 0
        ? word + List.of("а", "у", "ом").get(at)
        : word;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
