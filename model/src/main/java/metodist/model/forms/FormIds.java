package metodist.model.forms;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Обозначения полей: made from the label by transliteration, never typed by anyone. Short enough
/// for a bookmark, unique among those taken, letter case aside.
public final class FormIds {
  private static final int LONGEST = 24;
  private static final int CODE_LONGEST = 50;
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'а', "a"),
          Map.entry((int) 'б', "b"),
          Map.entry((int) 'в', "v"),
          Map.entry((int) 'г', "g"),
          Map.entry((int) 'д', "d"),
          Map.entry((int) 'е', "e"),
          Map.entry((int) 'ё', "e"),
          Map.entry((int) 'ж', "zh"),
          Map.entry((int) 'з', "z"),
          Map.entry((int) 'и', "i"),
          Map.entry((int) 'й', "y"),
          Map.entry((int) 'к', "k"),
          Map.entry((int) 'л', "l"),
          Map.entry((int) 'м', "m"),
          Map.entry((int) 'н', "n"),
          Map.entry((int) 'о', "o"),
          Map.entry((int) 'п', "p"),
          Map.entry((int) 'р', "r"),
          Map.entry((int) 'с', "s"),
          Map.entry((int) 'т', "t"),
          Map.entry((int) 'у', "u"),
          Map.entry((int) 'ф', "f"),
          Map.entry((int) 'х', "h"),
          Map.entry((int) 'ц', "ts"),
          Map.entry((int) 'ч', "ch"),
          Map.entry((int) 'ш', "sh"),
          Map.entry((int) 'щ', "sch"),
          Map.entry((int) 'ъ', ""),
          Map.entry((int) 'ы', "y"),
          Map.entry((int) 'ь', ""),
          Map.entry((int) 'э', "e"),
          Map.entry((int) 'ю', "yu"),
          Map.entry((int) 'я', "ya"));

  private FormIds() {}

  /// «Наименование проекта» → `naimenovanieProekta`; `otherwise` when nothing can be made of it.
  public static String of(String label, String otherwise, Collection<String> taken) {
    StringBuilder id = new StringBuilder();
    for (String word : words(label)) {
      String next =
          id.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      if (id.length() + next.length() > LONGEST && !id.isEmpty()) {
        break;
      }
      id.append(next, 0, Math.min(next.length(), LONGEST));
    }
    String made = id.toString().replaceAll("^\\d+", "");
    return unique(made.isEmpty() ? otherwise : lowerFirst(made), "", taken);
  }

  /// «Заявка на конкурс» → `zayavka-na-konkurs`: the code of a form.
  public static String code(String title, Collection<String> taken) {
    String code = String.join("-", words(title)).replaceAll("^[\\d-]+", "");
    String cut = code.substring(0, Math.min(code.length(), CODE_LONGEST)).replaceAll("-+$", "");
    return unique(cut.length() < 2 ? "forma" : cut, "-", taken);
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String unique(String id, String before, Collection<String> taken) {
    Set<String> used =
        taken.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    used.add(FormMarks.GROUP);
    String free = id;
    for (int n = 2; used.contains(free.toLowerCase(Locale.ROOT)); n++) {
      free = id + before + n;
    }
    return free;
  }

  private static List<String> words(String text) {
    StringBuilder latin = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                latin.appendCodePoint(c);
              } else {
                latin.append(LATIN.getOrDefault(c, " "));
              }
            });
    String spaced = latin.toString().strip();
    return spaced.isEmpty() ? List.of() : List.of(spaced.split(" +"));
  }
}
