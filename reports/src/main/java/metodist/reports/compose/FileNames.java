package metodist.reports.compose;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files made of words a person wrote. A safe name opens on Windows, Linux and macOS: no
/// reserved characters or names, no trailing dot, at most 100 characters and 200 bytes of UTF-8.
public final class FileNames {
  private static final int MAX_CHARACTERS = 100;
  private static final int MAX_BYTES = 200;
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private FileNames() {}

  public static String safe(String text) {
    String name =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", " ")
            .replaceAll("[<>:\"/\\\\|?*]", "-")
            .replaceAll("[\\p{Z}]+", " ")
            .strip();
    name = trimTail(shortened(name));
    if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      name = "_" + name;
    }
    return name.isEmpty() ? "документ" : name;
  }

  private static String shortened(String name) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int symbol = name.codePointAt(i);
      String next = Character.toString(symbol);
      bytes += next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES || kept.length() + next.length() > MAX_CHARACTERS) {
        break;
      }
      kept.append(next);
      i += next.length();
    }
    return kept.toString();
  }

  private static String trimTail(String name) {
    return name.replaceAll("[. ]+$", "");
  }
}
