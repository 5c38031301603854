package metodist.model.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.shared.SearchKey;

/// Роли одной ячейкой: «эксперт, член Экспертного совета», as a table of people names them. A word
/// stands for a role when the role's title says all of it: «председатель», «координатор».
final class RoleWords {
  private RoleWords() {}

  /// The single words of the cell.
  static List<String> of(String cell) {
    return Arrays.stream(cell.split("[,;\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static Optional<PersonRole.Kind> kind(String word) {
    String wanted = SearchKey.of(word);
    List<PersonRole.Kind> same =
        Arrays.stream(PersonRole.Kind.values())
            .filter(kind -> SearchKey.of(kind.title()).equals(wanted))
            .toList();
    List<PersonRole.Kind> found =
        same.isEmpty()
            ? Arrays.stream(PersonRole.Kind.values())
                .filter(kind -> SearchKey.of(kind.title()).startsWith(wanted))
                .toList()
            : same;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// What can be written, for a refusal.
  static String known() {
    return Arrays.stream(PersonRole.Kind.values())
        .map(PersonRole.Kind::title)
        .collect(Collectors.joining(", "));
  }
}
