package metodist.model.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.PersonName;
import org.jspecify.annotations.Nullable;

/// Reads a person out of one cell: «Ракитина Вера Олеговна», «Ракитина В.О.», «В.О. Ракитина»,
/// «директор Ракитина Вера Олеговна», «Ракитина Вера Олеговна, директор». What stands beside the
/// name is the post.
public record NameInput(PersonName name, String post) {
  private static final String WORD = "[А-ЯЁA-Z][\\p{L}’'-]*";
  private static final String INITIAL = "[А-ЯЁA-Z]\\.";
  private static final Pattern INITIALS_LAST =
      Pattern.compile("(" + WORD + ")\\s+(" + INITIAL + ")\\s*(" + INITIAL + ")?");
  private static final Pattern INITIALS_FIRST =
      Pattern.compile("(" + INITIAL + ")\\s*(" + INITIAL + ")?\\s*(" + WORD + ")");
  private static final Pattern PATRONYMIC =
      Pattern.compile(".{3,}(вич|ьич|мич|кич|вна|чна)|(?i:оглы|кызы|улы|гызы)");

  /// The person a cell names; empty when there is no name in it.
  public static Optional<NameInput> parse(String text) {
    String line = text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Matcher last = INITIALS_LAST.matcher(line);
    if (last.find()) {
      return of(last.group(1), last.group(2), last.group(3), rest(line, last));
    }
    Matcher first = INITIALS_FIRST.matcher(line);
    if (first.find()) {
      return of(first.group(3), first.group(1), first.group(2), rest(line, first));
    }
    return byPatronymic(line).or(() -> plain(line));
  }

  private static String rest(String line, Matcher name) {
    return line.substring(0, name.start()) + " " + line.substring(name.end());
  }

  private static Optional<NameInput> of(
      String surname, String given, @Nullable String patronymic, String post) {
    return Optional.of(
        new NameInput(
            new PersonName(surname, given, patronymic == null ? "" : patronymic), tidyPost(post)));
  }

  private static Optional<NameInput> byPatronymic(String line) {
    List<String> words = List.of(line.split(" "));
    for (int i = 2; i < words.size(); i++) {
      String word = bare(words.get(i));
      if (!PATRONYMIC.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
        continue;
      }
      boolean turkic = word.toLowerCase(Locale.ROOT).matches("оглы|кызы|улы|гызы");
      int start = turkic && i >= 3 ? i - 3 : i - 2;
      String patronymic = turkic && i >= 3 ? words.get(i - 1) + " " + word : word;
      List<String> others = new ArrayList<>(words.subList(0, start));
      others.addAll(words.subList(i + 1, words.size()));
      return of(
          bare(words.get(start)), bare(words.get(start + 1)), patronymic, String.join(" ", others));
    }
    return Optional.empty();
  }

  /// Two capitalised words: surname and given name; three: with a patronymic of another language.
  private static Optional<NameInput> plain(String line) {
    String[] words = line.split(" ");
    for (String word : words) {
      if (!bare(word).matches("[\\p{Lu}][\\p{L}’'-]*")) {
        return Optional.empty();
      }
    }
    return switch (words.length) {
      case 1 -> of(bare(words[0]), "", "", "");
      case 2 -> of(bare(words[0]), bare(words[1]), "", "");
      case 3 -> of(bare(words[0]), bare(words[1]), bare(words[2]), "");
      default -> Optional.empty();
    };
  }

  private static String bare(String word) {
    return word.replaceAll("^[,;]+|[,;]+$", "");
  }

  private static String tidyPost(String post) {
    String bare =
        post.replaceAll("\\s+", " ").strip().replaceAll("^[,;–—-]+\\s*|\\s*[,;–—-]+$", "").strip();
    if (bare.length() < 2) {
      return "";
    }
    boolean abbreviation = Character.isUpperCase(bare.charAt(1));
    return abbreviation ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }
}
