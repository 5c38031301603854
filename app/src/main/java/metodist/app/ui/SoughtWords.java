package metodist.app.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextInputControl;

/// Слова, которые ищут на карточке: a passage of a paper, and of it the words that are the matter.
/// A paper sets the texts of a card in its own words, so the text that shares the longest row of
/// words with the passage is taken for the one it was drawn from; one that has the very words of
/// the matter comes before all others.
public record SoughtWords(String passage, String matter) {
  private static final Locale RUSSIAN = Locale.of("ru");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\d]+");

  /// Fewer words in a row are shared by chance.
  private static final int LEAST = 3;

  private static final int VERY = 10_000;

  /// The place these words stand at; empty when none has enough of them.
  public Optional<TextPlace> among(Collection<TextPlace> places) {
    ToIntFunction<TextPlace> shared = place -> score(place.text());
    return places.stream()
        .filter(place -> shared.applyAsInt(place) > 0)
        .max(Comparator.comparingInt(shared));
  }

  private int score(String text) {
    List<String> words = words(text);
    int row = row(words(passage), words);
    boolean very = !matter.isBlank() && pattern().matcher(text).find();
    boolean whole = row == words.size() && String.join("", words).length() > 3;
    return very ? VERY + row : row >= LEAST || whole ? row : 0;
  }

  /// The longest row of words that both have.
  private static int row(List<String> one, List<String> other) {
    int longest = 0;
    int[] before = new int[other.size() + 1];
    for (String word : one) {
      int[] now = new int[other.size() + 1];
      for (int i = 0; i < other.size(); i++) {
        if (word.equals(other.get(i))) {
          now[i + 1] = before[i] + 1;
          longest = Math.max(longest, now[i + 1]);
        }
      }
      before = now;
    }
    return longest;
  }

  private static List<String> words(String text) {
    return Arrays.stream(GAP.split(text.toLowerCase(RUSSIAN).replace('ё', 'е')))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Spaces that hold words together in print are plain ones on the card.
  private Pattern pattern() {
    String quoted =
        String.join(
            "[\\s\\u00a0]+",
            Arrays.stream(matter.strip().split("[\\s\\u00a0]+")).map(Pattern::quote).toList());
    return Pattern.compile(quoted);
  }

  /// Marks the words of the matter in the field they stand in.
  void mark(TextInputControl field) {
    Matcher found = matter.isBlank() ? null : pattern().matcher(field.getText());
    if (found != null && found.find()) {
      field.selectRange(found.start(), found.end());
    } else {
      field.deselect();
    }
  }
}
