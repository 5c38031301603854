package metodist.reports.tree;

import java.util.HashMap;
import java.util.Map;

/// Counts the automatic numbers of a document as Word does. Ask for every numbered paragraph once,
/// in reading order (table cells row by row): the answer is the text Word shows before the
/// paragraph, without the no-break space. Counters of a numbering run through the whole document; a
/// deeper one restarts after each shallower item.
public final class ListNumbers {
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

  private final Document document;
  private final Map<String, int[]> counters = new HashMap<>();

  public ListNumbers(Document document) {
    this.document = document;
  }

  /// The number of the next item at this place, and counts it.
  public String next(Paragraph.ListPosition place) {
    Numbering numbering = document.numbering(place.numberingId());
    int[] counts =
        counters.computeIfAbsent(place.numberingId(), _ -> new int[numbering.levels().size()]);
    counts[place.level()]++;
    for (int deeper = place.level() + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    return label(numbering, place.level(), counts);
  }

  private static String label(Numbering numbering, int level, int[] counts) {
    String text = numbering.levels().get(level).pattern();
    for (int l = level; l >= 0; l--) {
      Numbering.Level of = numbering.levels().get(l);
      int value = of.start() + Math.max(counts[l] - 1, 0);
      text = text.replace("%" + (l + 1), written(of.kind(), value));
    }
    return text;
  }

  private static String written(Numbering.Kind kind, int value) {
    return switch (kind) {
      case DECIMAL -> Integer.toString(value);
      case UPPER_ROMAN -> roman(value);
      case RUSSIAN_LOWER -> russian(value);
      case BULLET -> "";
    };
  }

  /// Past «я» the letters double, as in Word: «аа», «бб».
  private static String russian(int value) {
    int index = (value - 1) % RUSSIAN.length();
    return RUSSIAN.substring(index, index + 1).repeat((value - 1) / RUSSIAN.length() + 1);
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        text.append(digits[i]);
        rest -= values[i];
      }
    }
    return text.toString();
  }
}
