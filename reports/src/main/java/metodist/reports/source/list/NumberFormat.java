package metodist.reports.source.list;

import java.util.Locale;

/// How a counter is written: 1, a, i, а …
public enum NumberFormat {
  DECIMAL,
  DECIMAL_ZERO,
  LOWER_LATIN,
  UPPER_LATIN,
  LOWER_ROMAN,
  UPPER_ROMAN,
  LOWER_RUSSIAN,
  UPPER_RUSSIAN,
  BULLET,
  NONE;

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final int LARGEST = 32_767;

  /// The names of OOXML's `ST_NumberFormat`; what is unknown counts in digits.
  public static NumberFormat ofWord(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "lowerLetter" -> LOWER_LATIN;
      case "upperLetter" -> UPPER_LATIN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "russianLower" -> LOWER_RUSSIAN;
      case "russianUpper" -> UPPER_RUSSIAN;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /// The numbers of [MS-DOC] and RTF's `\levelnfc`.
  public static NumberFormat ofCode(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LATIN;
      case 4 -> LOWER_LATIN;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 58 -> LOWER_RUSSIAN;
      case 59 -> UPPER_RUSSIAN;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /// OpenDocument's `style:num-format`; empty means no number.
  public static NumberFormat ofOpenDocument(String format) {
    if (format.startsWith("А, Б")) {
      return UPPER_RUSSIAN;
    }
    if (format.startsWith("а, б")) {
      return LOWER_RUSSIAN;
    }
    return switch (format) {
      case "" -> NONE;
      case "a" -> LOWER_LATIN;
      case "A" -> UPPER_LATIN;
      case "i" -> LOWER_ROMAN;
      case "I" -> UPPER_ROMAN;
      default -> DECIMAL;
    };
  }

  /// Beyond what an office program counts to, the number is written in digits.
  public String write(int value) {
    if (value < 1 || value > LARGEST) {
      return this == BULLET || this == NONE ? "" : Integer.toString(value);
    }
    return switch (this) {
      case DECIMAL -> Integer.toString(value);
      case DECIMAL_ZERO -> value < 10 ? "0" + value : Integer.toString(value);
      case LOWER_LATIN -> letters(LATIN, value);
      case UPPER_LATIN -> letters(LATIN, value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(value);
      case LOWER_RUSSIAN -> letters(RUSSIAN, value);
      case UPPER_RUSSIAN -> letters(RUSSIAN, value).toUpperCase(Locale.ROOT);
      case BULLET, NONE -> "";
    };
  }

  /// Past the last letter the letters double, as in Word: «аа», «бб».
  private static String letters(String alphabet, int value) {
    int index = (value - 1) % alphabet.length();
    int times = Math.min(20, (value - 1) / alphabet.length() + 1);
    return alphabet.substring(index, index + 1).repeat(times);
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        text.append(digits[i]);
        rest -= values[i];
      }
    }
    return text.toString();
  }
}
