package metodist.model.search;

/// How a text is cut into words: letters in lower case with «ё» as «е», digits; everything else
/// parts words, and so does the step from letters to digits («СОШ№375» is «сош» and «375»). Digits
/// of a telephone number («8 (812) 766-45-12») are one word.
final class Letters {
  private static final int DIGITS_OF_A_PHONE_IN_TOWN = 7;
  private static final int DIGITS_OF_A_PHONE = 10;
  private static final char[] FOLDED = folded();

  private Letters() {}

  private static char[] folded() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      if (Character.isDigit(c)) {
        table[c] = (char) ('0' + Character.digit(c, 10));
      } else if (Character.isLetter(c)) {
        char lower = (char) Character.toLowerCase(c);
        table[c] = lower == 'ё' ? 'е' : lower;
      }
    }
    return table;
  }

  interface Taker {
    /// A word: `buffer` from 0 to `length`.
    void word(char[] buffer, int length);
  }

  /// Gives every word of the first `end` letters of the text in turn. `buffer` is scratch space;
  /// longer words are cut.
  static void cut(char[] text, int end, char[] buffer, boolean joinPhones, Taker taker) {
    int at = 0;
    while (at < end) {
      char first = FOLDED[text[at]];
      if (first == 0) {
        at++;
        continue;
      }
      boolean digits = digit(first);
      if (digits && joinPhones) {
        int after = phone(text, at, end, buffer, taker);
        if (after > at) {
          at = after;
          continue;
        }
      }
      int length = 0;
      char c = first;
      do {
        if (length < buffer.length) {
          buffer[length++] = c;
        }
        at++;
        c = at < end ? FOLDED[text[at]] : 0;
      } while (c != 0 && digit(c) == digits);
      taker.word(buffer, length);
    }
  }

  /// Where a telephone number that begins here ends; `at` when there is none.
  private static int phone(char[] text, int at, int end, char[] buffer, Taker taker) {
    int length = 0;
    int after = at;
    boolean parted = false;
    for (int i = at; i < end && i - after <= 2; i++) {
      char c = text[i];
      char folded = FOLDED[c];
      if (folded != 0 && digit(folded)) {
        if (length == buffer.length) {
          return at;
        }
        parted |= i > after && length > 0;
        buffer[length++] = folded;
        after = i + 1;
      } else if (folded != 0 || !partsPhones(c)) {
        break;
      }
    }
    if (!parted || (length != DIGITS_OF_A_PHONE_IN_TOWN && length < DIGITS_OF_A_PHONE)) {
      return at;
    }
    taker.word(buffer, length);
    return after;
  }

  private static boolean partsPhones(char c) {
    return c == ' ' || c == '\u00a0' || c == '-' || c == '(' || c == ')' || c == '‑';
  }

  static boolean digit(char c) {
    return c <= '9';
  }
}
