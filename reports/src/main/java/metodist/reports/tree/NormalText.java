package metodist.reports.tree;

import java.text.Normalizer;

/// Text as all writers can carry it: composed (NFC), without characters that XML forbids, with the
/// letters of the mathematical alphabets folded to plain ones (no office font has them), tabs and
/// line ends turned into spaces, soft hyphens gone (official papers are not hyphenated).
public final class NormalText {
  private NormalText() {}

  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(result, c));
    return Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  /// Nearly every text: letters and signs below the combining marks, no controls.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= 0x20 && c < 0x7F)
              || (c >= 0xA0 && c < 0x300 && c != 0xAD)
              || (c >= 0x400 && c < 0x483)
              || (c >= 0x2010 && c < 0x2028)
              || c == 0x2116
              || c == 0x202F;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder result, int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      result.append(' ');
    } else if (c >= 0x1D400 && c <= 0x1D7FF) {
      result.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (isAllowed(c)) {
      result.appendCodePoint(c);
    }
  }

  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    boolean unpaired = c >= 0xD800 && c < 0xE000;
    boolean noncharacter = (c >= 0xFFF9 && c <= 0xFFFF) || (c & 0xFFFE) == 0xFFFE;
    return !control && !unpaired && !noncharacter && c != 0xAD;
  }
}
