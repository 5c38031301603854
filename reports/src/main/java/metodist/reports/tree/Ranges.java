package metodist.reports.tree;

/// Ranges of numbers with an en dash («2026–2027», «I–II»): a line never ends inside one. Word
/// files carry [#JOINER] behind the dash, for office programs would break there; the layout knows
/// the rule itself, so that the text of a PDF can be searched as it is read.
public final class Ranges {
  public static final char DASH = '\u2013';

  /// The word joiner: no width, no break on either side.
  public static final char JOINER = '\u2060';

  private static final String ROMAN = "IVXLC";

  private Ranges() {}

  /// Whether the character at `index` is the dash of a range.
  public static boolean joins(CharSequence text, int index) {
    return text.charAt(index) == DASH
        && index > 0
        && index + 1 < text.length()
        && counts(text.charAt(index - 1))
        && counts(text.charAt(index + 1));
  }

  /// The text with a joiner behind every dash of a range.
  public static String joined(String text) {
    int dash = text.indexOf(DASH);
    if (dash < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 2);
    int start = 0;
    for (; dash >= 0; dash = text.indexOf(DASH, dash + 1)) {
      if (joins(text, dash)) {
        result.append(text, start, dash + 1).append(JOINER);
        start = dash + 1;
      }
    }
    return start == 0 ? text : result.append(text, start, text.length()).toString();
  }

  private static boolean counts(char c) {
    return Character.isDigit(c) || ROMAN.indexOf(c) >= 0;
  }
}
