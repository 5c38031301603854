package metodist.model.search;

import java.util.ArrayList;
import java.util.List;

/// What was typed, as the words that must all be found. Digits in several pieces may be one number
/// («766 45 12») or several («12 375»), so there may be two readings.
record Query(List<List<String>> readings) {
  private static final int LONGEST_WORD = 64;
  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюе";

  static Query of(String typed) {
    List<String> words = new ArrayList<>();
    Letters.cut(
        typed.toCharArray(),
        typed.length(),
        new char[LONGEST_WORD],
        false,
        (buffer, length) -> words.add(new String(buffer, 0, length)));
    List<String> joined = joined(words);
    return new Query(
        words.isEmpty()
            ? List.of()
            : joined.equals(words) ? List.of(words) : List.of(words, joined));
  }

  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    boolean wasNumber = false;
    for (String word : words) {
      boolean number = Letters.digit(word.charAt(0));
      if (number && wasNumber) {
        joined.add(joined.removeLast() + word);
      } else {
        joined.add(word);
      }
      wasNumber = number;
    }
    joined.replaceAll(
        word ->
            word.length() == 11 && (word.startsWith("7") || word.startsWith("8"))
                ? word.substring(1)
                : word);
    return joined;
  }

  /// The same keys struck in the Russian layout: «ghbrfp» was meant as «приказ».
  static String inRussianLayout(String typed) {
    StringBuilder meant = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      int key = LATIN.indexOf(Character.toLowerCase(c));
      meant.append(key < 0 ? c : RUSSIAN.charAt(key));
    }
    return meant.toString();
  }
}
