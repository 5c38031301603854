package metodist.reports.source.parcel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The header lines of a letter or of a part of it: RFC 5322, words of other alphabets by RFC 2047,
/// parameters by RFC 2231.
final class MailHeaders {
  private static final Pattern ENCODED_WORD =
      Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^;]*)");

  private final Map<String, String> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private MailHeaders() {}

  /// Bytes told one a character, as they stand before the first empty line.
  static MailHeaders of(String raw) {
    MailHeaders headers = new MailHeaders();
    String unfolded = raw.replace("\r\n", "\n").replaceAll("\n[ \t]+", " ");
    for (String line : unfolded.split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.lines.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1));
      }
    }
    return headers;
  }

  /// The line's value with its encoded words read, empty when there is none.
  String value(String name) {
    return words(lines.getOrDefault(name, "")).strip();
  }

  /// The value without its parameters, in lower case: «multipart/mixed».
  String plain(String name) {
    String value = lines.getOrDefault(name, "");
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// A parameter of the line, also one cut into pieces `name*0*=`, empty when there is none.
  String parameter(String line, String name) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Matcher found = PARAMETER.matcher(lines.getOrDefault(line, ""));
    while (found.find()) {
      all.putIfAbsent(found.group(1), unquoted(found.group(2).strip()));
    }
    String whole = all.get(name);
    if (whole != null) {
      return words(whole);
    }
    String extended = all.get(name + "*");
    if (extended != null) {
      return percent(extended);
    }
    return pieces(all, name);
  }

  private static String pieces(Map<String, String> all, String name) {
    StringBuilder joined = new StringBuilder();
    boolean encoded = false;
    for (int i = 0; i < 100; i++) {
      String plain = all.get(name + "*" + i);
      String extended = all.get(name + "*" + i + "*");
      if (plain == null && extended == null) {
        break;
      }
      encoded |= extended != null;
      joined.append(extended != null ? extended : plain);
    }
    return encoded ? percent(joined.toString()) : words(joined.toString());
  }

  private static String unquoted(String value) {
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
    }
    return value;
  }

  /// RFC 2231: `charset'language'text` with `%XX`.
  private static String percent(String value) {
    String[] parts = value.split("'", 3);
    String text = parts.length == 3 ? parts[2] : value;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = c == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
      if (code >= 0) {
        bytes.write(code);
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString(charset(parts.length == 3 ? parts[0] : ""));
  }

  private static int hex(String text, int at) {
    int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  /// Reads encoded words; neighbours of one alphabet are joined first, for some programs cut a
  /// letter's bytes in two.
  static String words(String raw) {
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = "";
    String source = raw.replaceAll("(\\?=)\\s+(=\\?)", "$1$2");
    Matcher word = ENCODED_WORD.matcher(source);
    int end = 0;
    while (word.find()) {
      if (word.start() > end || !word.group(1).equalsIgnoreCase(charset)) {
        text.append(bytes.toString(charset(charset)));
        bytes.reset();
        text.append(undeclared(source.substring(end, word.start())));
      }
      charset = word.group(1);
      bytes.writeBytes(decoded(word.group(2), word.group(3)));
      end = word.end();
    }
    text.append(bytes.toString(charset(charset)));
    return text.append(undeclared(source.substring(end))).toString();
  }

  /// Header bytes beyond ASCII that nobody declared: UTF-8 in most of today's programs.
  private static String undeclared(String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    String utf = new String(bytes, StandardCharsets.UTF_8);
    return utf.indexOf('\uFFFD') < 0 ? utf : new String(bytes, Charset.forName("windows-1251"));
  }

  private static byte[] decoded(String encoding, String text) {
    if (encoding.equalsIgnoreCase("B")) {
      return MailParcel.base64(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return MailParcel.quotedPrintable(text.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
  }

  /// UTF-8 for an alphabet that is not known.
  static Charset charset(String name) {
    try {
      return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
