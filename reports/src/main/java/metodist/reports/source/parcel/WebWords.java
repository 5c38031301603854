package metodist.reports.source.parcel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a letter written as a web page: paragraphs become lines, everything else is plain.
final class WebWords {
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,8});");

  private WebWords() {}

  static String of(String page) {
    String text =
        page.replaceAll("(?is)<(script|style|head|title)\\b.*?</\\1\\s*>", " ")
            .replaceAll("(?s)<!--.*?-->", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("(?i)<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>", "\n")
            .replaceAll("(?i)</t[dh]>", "\t")
            .replaceAll("<[^>]*>", "");
    return entities(text)
        .replaceAll("[ \\u00A0]*\n[ \\u00A0]*", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String entities(String text) {
    Matcher entity = ENTITY.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (entity.find()) {
      entity.appendReplacement(plain, Matcher.quoteReplacement(sign(entity.group(1))));
    }
    return entity.appendTail(plain).toString();
  }

  private static String sign(String entity) {
    if (entity.startsWith("#")) {
      boolean hex = entity.startsWith("#x");
      String digits = entity.substring(hex ? 2 : 1);
      if (!hex && !digits.matches("\\d+")) {
        return "";
      }
      int code = Integer.parseInt(digits, hex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
    return switch (entity) {
      case "nbsp" -> "\u00A0";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "laquo" -> "«";
      case "raquo" -> "»";
      case "mdash" -> "—";
      case "ndash" -> "–";
      case "shy" -> "\u00AD";
      case "hellip" -> "…";
      case "amp" -> "&";
      default -> "&" + entity + ";";
    };
  }
}
