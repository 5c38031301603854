package metodist.app.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The dictionary of A. I. Lebedev with the words of our field it lacks. Not to be asked by two
/// threads at once.
final class RussianWords {
  private static final int OFFERED = 6;
  private final Hunspell hunspell;

  private RussianWords(Dictionary dictionary) {
    hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
  }

  /// Takes a second or two.
  static RussianWords load() {
    try (InputStream rules = resource("ru.aff");
        InputStream words = resource("ru.dic");
        InputStream field = resource("field.dic")) {
      return new RussianWords(
          new Dictionary(new ByteBuffersDirectory(), "ru", rules, List.of(words, field), false));
    } catch (IOException | ParseException broken) {
      throw new IllegalStateException("the dictionary inside the program is broken", broken);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(RussianWords.class.getResourceAsStream(name), name);
  }

  /// A compound with hyphens is known when each of its parts is; the first of them may be the short
  /// form of an adjective: «воспитательно-образовательный».
  boolean knows(String word) {
    if (hunspell.spell(word)) {
      return true;
    }
    String[] parts = word.split("-");
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      if (part.length() > 1 && !hunspell.spell(part) && !adjective(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean adjective(String part) {
    String stem = part.substring(0, part.length() - 1);
    return part.endsWith("о") && (hunspell.spell(stem + "ый") || hunspell.spell(stem + "ий"));
  }

  /// What may have been meant, likeliest first.
  List<String> suggest(String word) {
    return hunspell.suggest(word).stream().limit(OFFERED).toList();
  }
}
