package metodist.app.ui;

import java.text.Collator;
import java.util.Comparator;
import metodist.app.platform.Formats;

/// The order people expect of names: «Школа № 9» before «Школа № 54», «ё» beside «е», capitals
/// beside small letters. Empty text comes last.
public final class NaturalOrder implements Comparator<String> {
  public static final NaturalOrder INSTANCE = new NaturalOrder();
  private final Collator collator = Collator.getInstance(Formats.RUSSIAN);

  private NaturalOrder() {
    collator.setStrength(Collator.SECONDARY);
  }

  @Override
  public int compare(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int iEnd = end(left, i);
      int jEnd = end(right, j);
      String a = left.substring(i, iEnd);
      String b = right.substring(j, jEnd);
      int order =
          isDigit(a.charAt(0)) && isDigit(b.charAt(0)) ? digits(a, b) : collator.compare(a, b);
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int digits(String a, String b) {
    String x = a.replaceFirst("^0+(?=.)", "");
    String y = b.replaceFirst("^0+(?=.)", "");
    int order = Integer.compare(x.length(), y.length());
    return order != 0 ? order : x.compareTo(y);
  }

  private static int end(String text, int start) {
    boolean digit = isDigit(text.charAt(start));
    int i = start + 1;
    while (i < text.length() && isDigit(text.charAt(i)) == digit) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
