package metodist.app.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of a text that nobody knows, by its place.
public record Misspelt(int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
  private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*");
  private static final Pattern BEGINS_SENTENCE =
      Pattern.compile("(?s)(?:.*[.!?…:]\\s+|.*\\n\\s*|\\s*)[«\"(—–\\d.)\\s-]*");
  private static final int SHORTEST = 3;

  /// Judged are Russian words in small letters and those that begin a sentence. Names,
  /// abbreviations and what has letters of two alphabets or digits in it are left in peace.
  static List<Misspelt> in(String text, Predicate<String> known) {
    List<Misspelt> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = word.group();
      if (judged(text, word.start(), plain) && !known.test(plain)) {
        found.add(new Misspelt(word.start(), word.end()));
      }
    }
    return found;
  }

  private static boolean judged(String text, int start, String word) {
    if (word.length() < SHORTEST || !RUSSIAN.matcher(word).matches()) {
      return false;
    }
    boolean small = word.chars().noneMatch(Character::isUpperCase);
    boolean begins =
        Character.isUpperCase(word.charAt(0))
            && word.chars().skip(1).noneMatch(Character::isUpperCase)
            && BEGINS_SENTENCE.matcher(text.substring(Math.max(0, start - 80), start)).matches();
    return small || begins;
  }

  boolean touches(int from, int to) {
    return start <= to && end >= from;
  }
}
