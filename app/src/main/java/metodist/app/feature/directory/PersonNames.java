package metodist.app.feature.directory;

import java.util.List;
import metodist.model.shared.PersonName;

/// Reads a name as people type it: «Иванова Анна Петровна». Everything after the second word is the
/// patronymic («Мамедова Лейла Рустам кызы»).
final class PersonNames {
  private PersonNames() {}

  static PersonName parse(String typed) {
    List<String> words = List.of(typed.strip().split("\\s+"));
    return new PersonName(
        words.getFirst(),
        words.size() > 1 ? words.get(1) : "",
        words.size() > 2 ? String.join(" ", words.subList(2, words.size())) : "");
  }
}
