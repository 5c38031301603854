package metodist.model.shared.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.GrammaticalCase;

/// Название документа в винительном падеже: «Программа инструктажа» → «Программу инструктажа». Only
/// a feminine head in the singular changes; plurals that look like one («Правила», «Требования»)
/// and whatever depends on the head are kept.
public final class PaperTitle {
  private static final Pattern WORD = Pattern.compile("[А-Яа-яЁё-]+");
  private static final Set<String> PLURALS =
      Set.of("правила", "средства", "права", "дела", "письма", "слова", "места", "тезисы");
  private static final Pattern PLURAL_OF_NEUTER = Pattern.compile(".*(ни|ти|ви|зи)я|.*мя");

  private PaperTitle() {}

  public static String accusative(String title) {
    Matcher words = WORD.matcher(title);
    List<int[]> adjectives = new ArrayList<>();
    int from = 0;
    while (words.find() && title.substring(from, words.start()).isBlank()) {
      String word = words.group();
      if (Endings.adjectiveKind(word) == Endings.Kind.FEMININE) {
        adjectives.add(new int[] {words.start(), words.end()});
        from = words.end();
        continue;
      }
      boolean feminine = adjectives.isEmpty() ? alone(word) : looksFeminine(word);
      return feminine ? declined(title, adjectives, words.end()) : title;
    }
    return title;
  }

  /// Whether a head without an adjective is a feminine in the singular.
  private static boolean alone(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return looksFeminine(word)
        && !PLURALS.contains(small)
        && !PLURAL_OF_NEUTER.matcher(small).matches();
  }

  private static boolean looksFeminine(String word) {
    return word.length() > 2 && (word.endsWith("а") || word.endsWith("я"));
  }

  private static String declined(String title, List<int[]> adjectives, int end) {
    StringBuilder text = new StringBuilder(title);
    text.replace(end - 1, end, title.charAt(end - 1) == 'а' ? "у" : "ю");
    for (int[] place : adjectives) {
      text.replace(
          place[0],
          place[1],
          Endings.adjective(
              title.substring(place[0], place[1]),
              Endings.Kind.FEMININE,
              false,
              GrammaticalCase.ACCUSATIVE));
    }
    return text.toString();
  }
}
