package metodist.app.ui;

import java.util.Comparator;
import java.util.Locale;

/// The order people expect of names: «Школа № 9» before «Школа № 54», «ё» right after «е» when
/// nothing else differs (as in Russian dictionaries), capitals beside small letters, quotes
/// overlooked, blanks and signs before letters. Empty text comes last.
///
/// A text is turned into a key once and keys are compared as plain strings, so that a hundred
/// thousand names are ordered without a collator at every comparison.
public final class NaturalOrder implements Comparator<String> {
  public static final NaturalOrder INSTANCE = new NaturalOrder();
  private static final String QUOTES = "«»\"„“”'’‘";
  private static final int LONGEST_NUMBER = 0xFFF;

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    return key(left).compareTo(key(right));
  }

  /// Keys of two texts compare as the texts should.
  public static String key(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(small.length() + 8);
    StringBuilder accents = new StringBuilder();
    int i = 0;
    while (i < small.length()) {
      char c = small.charAt(i);
      if (digit(c)) {
        i = number(small, i, letters);
        continue;
      }
      i++;
      if (Character.isLetter(c)) {
        letters.append(c == 'ё' ? 'е' : c);
        if (c == 'ё' || c == 'е') {
          accents.append(c == 'ё' ? '\2' : '\1');
        }
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
          letters.append(' ');
        }
      } else if (QUOTES.indexOf(c) < 0) {
        letters.append((char) Math.clamp(c, '!', '/'));
      }
    }
    return letters.append('\0').append(accents).toString();
  }

  /// Numbers stand by their length, then by their digits: 9 before 54.
  private static int number(String text, int start, StringBuilder out) {
    int end = start;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    int from = start;
    while (from < end - 1 && text.charAt(from) == '0') {
      from++;
    }
    out.append('0').append((char) Math.min(end - from, LONGEST_NUMBER)).append(text, from, end);
    return end;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
