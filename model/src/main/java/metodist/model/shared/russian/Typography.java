package metodist.model.shared.russian;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Типографика: the last pass over generated Russian text — no-break spaces, «ёлочки» with „лапки“
/// inside, dashes, the ellipsis. Addresses of pages and letters and telephone numbers stay
/// untouched, and so does text that people entered: this is for what the program composes. Applying
/// it twice changes nothing more.
public final class Typography {
  private static final String NBSP = "\u00a0";
  private static final Pattern UNTOUCHED =
      Pattern.compile(
          "(?iU)(?:https?|ftp)://[^\\s»]+|www\\.[^\\s»]+|[^\\s@«»()]+@[^\\s@«»()]+\\.\\p{L}{2,}"
              + "|(?:\\+7|\\b8)[\\s\\u00a0]?[-(]?[\\d\\s\\u00a0()-]{8,}\\d"
              + "|\\(\\d{3,5}\\)[\\s\\u00a0]?\\d[\\d-]{3,}\\d");
  private static final String MONTHS =
      "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

  private Typography() {}

  public static String tidy(String text) {
    StringBuilder result = new StringBuilder();
    Quotes quotes = new Quotes();
    Matcher matcher = UNTOUCHED.matcher(text);
    int from = 0;
    while (matcher.find()) {
      result.append(quotes.apply(text.substring(from, matcher.start()), last(result)));
      result.append(PLACE).append(matcher.group()).append(PLACE);
      from = matcher.end();
    }
    result.append(quotes.apply(text.substring(from), last(result)));
    return spaced(result.toString());
  }

  /// Fences an untouched piece while the rest is worked on.
  private static final char PLACE = '\ue000';

  private static char last(StringBuilder text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static String spaced(String text) {
    StringBuilder result = new StringBuilder();
    boolean inside = false;
    for (String piece : text.split(String.valueOf(PLACE), -1)) {
      result.append(inside ? piece : blanks(dashes(piece)));
      inside = !inside;
    }
    return result.toString();
  }

  private static String dashes(String text) {
    return text.replace("...", "…")
        .replaceAll("(?<=\\S)[ \\u00a0]+-{1,2}[ \\u00a0]+(?=\\S)", NBSP + "– ")
        .replaceAll("(?<=\\S)[ \\u00a0]+([–—])[ \\u00a0]+(?=\\S)", NBSP + "$1 ")
        .replaceAll("\\b((?:19|20)\\d\\d)-((?:19|20)\\d\\d|\\d\\d)\\b(?!-)", "$1–$2")
        .replaceAll("(?U)\\b(\\d{1,2})-(\\d{1,2})(?=[ \\u00a0](?:" + MONTHS + ")\\b)", "$1–$2");
  }

  private static String blanks(String text) {
    return text.replaceAll("[ \\t]+(?=[ \\t\\u00a0])|(?<=\\u00a0)[ \\t]+", "")
        .replaceAll("[ \\u00a0]+(?=,)", "")
        .replaceAll("(№{1,2}|§{1,2})[ \\u00a0]*(?=[\\p{L}\\d_])", "$1" + NBSP)
        .replaceAll("(?U)\\b(пп?|ст|ч|гл|рис|табл|с|стр)\\.[ ](?=\\d)", "$1." + NBSP)
        .replaceAll("(?U)\\b(г|ул|пр|пер|д|корп|стр|обл|пос|п|пл)\\.[ ](?=[А-ЯЁ\\d])", "$1." + NBSP)
        .replaceAll("(?U)\\b(и|в|т)[ ](т\\.|д\\.|п\\.)", "$1" + NBSP + "$2")
        .replaceAll("(?U)\\bт\\.[ ]?(д|п|е|к)\\.", "т." + NBSP + "$1.")
        .replaceAll("(?<![\\p{L}])([А-ЯЁ]\\.)[ ]([А-ЯЁ]\\.)", "$1" + NBSP + "$2")
        .replaceAll("(?<![\\p{L}])([А-ЯЁ]\\.)[ ]?(?=[А-ЯЁ][а-яё])", "$1" + NBSP)
        .replaceAll("(?<=[а-яё])[ ](?=[А-ЯЁ]\\.[ \\u00a0]?[А-ЯЁ]\\.)", NBSP)
        .replaceAll(
            "(?U)(?<=\\d)[ ](?=(?:"
                + MONTHS
                + "|год|года|году|годов|г\\.|гг\\.|руб|рубл|тыс|млн|млрд"
                + "|коп|%|₽|час|мин|лет|балл|человек|чел|л\\.|экз|мм|см|км|кг|учебн))",
            NBSP)
        .replaceAll("(?U)(?<=(?:" + MONTHS + "))[ ](?=(?:19|20)\\d\\d\\b)", NBSP)
        .replaceAll("(?U)(?<![\\p{L}\\d.-])([ВвКкСсОоУуИиАаЯя]) (?=\\S)", "$1" + NBSP);
  }

  /// Turns every kind of double quotes into «…» and, inside, „…“; keeps the depth across the
  /// untouched pieces.
  private static final class Quotes {
    private int depth;

    String apply(String text, char before) {
      StringBuilder result = new StringBuilder();
      char previous = before;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ("«»\"„“”".indexOf(c) < 0) {
          result.append(c);
          previous = c;
          continue;
        }
        boolean opens = opens(c, previous);
        if (c == '"' && !opens && depth == 0) {
          result.append(c);
        } else if (opens) {
          result.append(depth == 0 ? '«' : '„');
          depth++;
        } else {
          depth = Math.max(0, depth - 1);
          result.append(depth == 0 ? '»' : '“');
        }
        previous = result.charAt(result.length() - 1);
      }
      return result.toString();
    }

    private static boolean opens(char quote, char previous) {
      if (quote == '«' || quote == '„') {
        return true;
      }
      if (quote == '»') {
        return false;
      }
      return Character.isWhitespace(previous)
          || Character.isSpaceChar(previous)
          || "([{«„–—-/".indexOf(previous) >= 0;
    }
  }
}
