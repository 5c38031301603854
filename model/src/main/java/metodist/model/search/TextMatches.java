package metodist.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a query in a running text: where they stand, in any of their forms («приказа» for
/// «приказ»), «ё» as «е», also when only their beginning was typed.
public final class TextMatches {
  /// Shorter beginnings are found everywhere and tell nothing.
  private static final int LEAST_LETTERS = 2;

  /// Words shorter than this have no stem to go by.
  private static final int LEAST_STEM = 3;

  private final List<String> words;
  private final List<String> stems;

  /// A place in the text: letters `from` to before `to`.
  public record Hit(int from, int to) {}

  private TextMatches(List<String> words) {
    this.words = List.copyOf(words);
    this.stems = words.stream().map(TextMatches::stem).toList();
  }

  public static TextMatches of(String typed) {
    List<String> words = new ArrayList<>();
    for (Hit word : words(typed)) {
      String folded = folded(typed.substring(word.from(), word.to()));
      if (folded.length() >= LEAST_LETTERS || Character.isDigit(folded.charAt(0))) {
        words.add(folded);
      }
    }
    return new TextMatches(words);
  }

  /// The same keys struck in the Russian layout.
  public static TextMatches inRussianLayout(String typed) {
    return of(Query.inRussianLayout(typed));
  }

  /// Whether there is nothing to look for.
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// Every word of the text that is one of those looked for, in order.
  public List<Hit> in(String text) {
    return isEmpty()
        ? List.of()
        : words(text).stream().filter(word -> meant(text, word) >= 0).toList();
  }

  /// Whether each word looked for stands somewhere in the text.
  public boolean allIn(String text) {
    boolean[] found = new boolean[words.size()];
    int left = words.size();
    for (Hit word : words(text)) {
      for (int i = 0; i < found.length; i++) {
        if (!found[i] && fits(i, folded(text.substring(word.from(), word.to())))) {
          found[i] = true;
          left--;
        }
      }
    }
    return left == 0;
  }

  private int meant(String text, Hit word) {
    String folded = folded(text.substring(word.from(), word.to()));
    for (int i = 0; i < words.size(); i++) {
      if (fits(i, folded)) {
        return i;
      }
    }
    return -1;
  }

  private boolean fits(int i, String word) {
    return word.startsWith(words.get(i))
        || (words.get(i).length() >= LEAST_STEM && stem(word).equals(stems.get(i)));
  }

  private static String stem(String word) {
    return word.length() < LEAST_STEM ? word : RussianStem.of(word);
  }

  private static List<Hit> words(String text) {
    List<Hit> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(new Hit(from, i));
        from = -1;
      }
    }
    return words;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
