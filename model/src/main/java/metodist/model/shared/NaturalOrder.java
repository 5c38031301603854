package metodist.model.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// Порядок, которого ждёт человек: «Школа № 2» before «Школа № 10», «ё» right after «е», case and
/// quotes ignored unless nothing else differs. Text between numbers is compared by the Russian
/// collation, numbers by value.
public final class NaturalOrder implements Comparator<String> {
  public static final NaturalOrder INSTANCE = new NaturalOrder();

  private final Collator collator = Collator.getInstance(Locale.of("ru"));

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    int byKey = compareChunks(key(left), key(right));
    return byKey != 0 ? byKey : left.compareTo(right);
  }

  private static String key(String text) {
    return text.replaceAll("[«»\"„“”]", "").replaceAll("(?U)[\\s\\p{Z}]+", " ").strip();
  }

  private synchronized int compareChunks(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = chunkEnd(left, i);
      int rightEnd = chunkEnd(right, j);
      String one = left.substring(i, leftEnd);
      String other = right.substring(j, rightEnd);
      int order =
          isDigit(one.charAt(0)) && isDigit(other.charAt(0))
              ? compareNumbers(one, other)
              : collator.compare(one, other);
      if (order != 0) {
        return order;
      }
      i = leftEnd;
      j = rightEnd;
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int chunkEnd(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int compareNumbers(String one, String other) {
    String a = one.replaceFirst("^0+(?=.)", "");
    String b = other.replaceFirst("^0+(?=.)", "");
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }
}
