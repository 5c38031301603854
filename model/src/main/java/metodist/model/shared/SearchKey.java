package metodist.model.shared;

import java.util.Locale;

/// Ключ поиска: how texts are compared when people look for something — case, «ё» and «е», kinds of
/// blanks, dashes and quotes make no difference. «№ 375» contains «375».
public final class SearchKey {
  private SearchKey() {}

  public static String of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int code = lower.codePointAt(i);
      i += Character.charCount(code);
      if (quote(code) || Character.getType(code) == Character.FORMAT) {
        continue;
      }
      if (Character.isWhitespace(code)
          || Character.isSpaceChar(code)
          || Character.isISOControl(code)) {
        gap = true;
        continue;
      }
      if (gap && !key.isEmpty()) {
        key.append(' ');
      }
      gap = false;
      key.appendCodePoint(plain(code));
    }
    return key.toString();
  }

  private static boolean quote(int code) {
    return "«»\"„“”'’‘".indexOf(code) >= 0;
  }

  private static int plain(int code) {
    if (code == 'ё') {
      return 'е';
    }
    return "–—‑−".indexOf(code) >= 0 ? '-' : code;
  }

  /// Whether every word of the query begins a word of the text, in any order.
  public static boolean matches(String text, String query) {
    String key = " " + of(text).replaceAll("[-№.,()/]", " ");
    for (String word : of(query).replaceAll("[-№.,()/]", " ").split(" ")) {
      if (!word.isEmpty() && !key.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  /// Only the digits: how telephone numbers are compared.
  public static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
