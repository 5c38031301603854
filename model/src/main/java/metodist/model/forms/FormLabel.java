package metodist.model.forms;

import java.util.List;
import java.util.stream.Stream;

/// The wording of a part of a form. `text` is printed; `last` replaces it in the last group of a
/// repeat («Конечный результат»), empty elsewhere; `aliases` are other wordings under which people
/// hand in the same thing, known to the reader; `help` tells the writer what is expected. Patterns
/// of a repeat may hold `{n}` and `{roman}`.
public record FormLabel(String text, String last, List<String> aliases, String help) {
  public static final FormLabel NONE = of("");

  public FormLabel {
    aliases = List.copyOf(aliases);
  }

  public static FormLabel of(String text) {
    return new FormLabel(text, "", List.of(), "");
  }

  /// Every wording of the part: as it is printed, as it is printed in the last group, the aliases.
  public List<String> wordings() {
    return Stream.concat(Stream.of(text, last), aliases.stream())
        .filter(wording -> !wording.isBlank())
        .distinct()
        .toList();
  }

  public FormLabel withText(String value) {
    return new FormLabel(value, last, aliases, help);
  }

  public FormLabel withLast(String value) {
    return new FormLabel(text, value, aliases, help);
  }

  public FormLabel withAliases(List<String> value) {
    return new FormLabel(text, last, value, help);
  }

  public FormLabel withHelp(String value) {
    return new FormLabel(text, last, aliases, value);
  }
}
