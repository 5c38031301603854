package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as the checks compare it: one kind of space, no invisible characters, one sign of number.
final class Prose {
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\u200b\\ufeff]+");
  private static final Pattern WORD = Pattern.compile("[а-яё]{3,}");
  private static final Pattern LATIN_SIGN =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:N[oº°]?|No\\.|#)(?=\\s?\\.?\\s?[\\d_]|\\s?[А-Яа-я]{1,3}-\\d)");

  private Prose() {}

  /// Spaces made one, soft hyphens gone, «N» and «No» before a number made «№».
  static String plain(String text) {
    String visible = text.replace("\u00ad", "").replace("\u2060", "").replace("\u200d", "");
    String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
    return LATIN_SIGN.matcher(spaced).replaceAll("№");
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /// Beginnings of the words of a text, so that cases do not matter: «концепцию» and «Концепция».
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group().replace('ё', 'е');
      stems.add(word.substring(0, Math.min(word.length() <= 5 ? word.length() - 1 : 5, 5)));
    }
    return stems;
  }

  /// A passage to quote: one line, not too long.
  static String quote(String text) {
    return quote(text, 90);
  }

  static String quote(String text, int longest) {
    String line = plain(text.replace('\n', ' '));
    return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
  }
}
