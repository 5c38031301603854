package metodist.app.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;

/// Invented names, each full name given once.
final class SampleNames {
  private final SampleTexts texts;
  private final List<String> surnames = SampleTexts.lines("surnames.txt");
  private final List<List<String>> given =
      SampleTexts.lines("given.txt").stream()
          .map(line -> List.of(line.substring(2).split(" ")))
          .toList();
  private final Set<String> used = new HashSet<>();

  SampleNames(SampleTexts texts) {
    this.texts = texts;
  }

  /// About one in eight is a man, as in the schools of a district.
  Named next() {
    while (true) {
      boolean man = texts.random().nextInt(8) == 0;
      String pair = texts.any(surnames);
      String surname = pair.split(" ")[man ? 0 : 1];
      String first = texts.any(given.get(man ? 0 : 1));
      String patronymic = texts.any(given.get(man ? 2 : 3));
      if (used.add(surname + first)) {
        return new Named(
            new PersonName(surname, first, patronymic), man ? Gender.MALE : Gender.FEMALE);
      }
    }
  }

  record Named(PersonName name, Gender gender) {}
}
