package metodist.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The words of the interface: `messages.properties` (UTF-8, Russian) beside the class that asks.
/// `{0}` is replaced by the argument as it is, because `java.text.MessageFormat` would print the
/// year 2026 as «2 026». A missing key is a defect and fails at once.
public final class Messages {
  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /// The words of the package of `owner`.
  public static Messages of(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream("messages.properties")) {
      if (in == null) {
        throw new IllegalStateException("no messages.properties beside " + owner.getName());
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new TreeMap<>();
      read.forEach((key, value) -> texts.put((String) key, (String) value));
      return new Messages(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Messages of(Map<String, String> texts) {
    return new Messages(texts);
  }

  public Map<String, String> all() {
    return texts;
  }

  public String text(String key, Object... arguments) {
    return fill(raw(key), arguments);
  }

  /// «5 заявок»: the value of the key holds the three forms parted by `|`: «{0} заявка|{0}
  /// заявки|{0} заявок».
  public String plural(String key, long count, Object... more) {
    String[] forms = raw(key).split("\\|", -1);
    if (forms.length != 3) {
      throw new IllegalStateException("key " + key + " needs three forms");
    }
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = Formats.number(count);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return fill(forms[pluralForm(count)].strip(), arguments);
  }

  /// 0 for 1, 21, 31 …; 1 for 2–4, 22–24 …; 2 for the rest.
  public static int pluralForm(long count) {
    long tens = Math.abs(count) % 100;
    long ones = tens % 10;
    if (tens >= 11 && tens <= 14) {
      return 2;
    }
    if (ones == 1) {
      return 0;
    }
    return ones >= 2 && ones <= 4 ? 1 : 2;
  }

  private String raw(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return text;
  }

  static String fill(String pattern, Object... arguments) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(pattern, at, open);
      String inside = pattern.substring(open + 1, close);
      if (!inside.isEmpty() && inside.chars().allMatch(Character::isDigit)) {
        out.append(arguments[Integer.parseInt(inside)]);
      } else {
        out.append(pattern, open, close + 1);
      }
      at = close + 1;
    }
    return out.append(pattern, at, pattern.length()).toString();
  }
}
