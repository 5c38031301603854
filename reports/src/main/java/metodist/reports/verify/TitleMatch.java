package metodist.reports.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the title of a paper is what a clause approves: their words have the same beginnings.
final class TitleMatch {
  private static final Set<String> COMMON =
      Set.of(
          "утвер", "прове", "соста", "год", "года", "году", "прило", "форму", "для", "при", "на");

  private TitleMatch() {}

  /// «Утвердить состав оргкомитета Форума (приложение № 2)» and «Оргкомитет Форума инноваций».
  static boolean fits(String title, String clause) {
    List<String> words = Prose.stems(title);
    if (words.isEmpty()) {
      return false;
    }
    Set<String> wanted = new HashSet<>(Prose.stems(clause));
    List<String> first = words.subList(0, Math.min(3, words.size()));
    boolean begins =
        first.stream().limit(2).anyMatch(w -> wanted.contains(w) && !COMMON.contains(w));
    long common = words.stream().distinct().limit(8).filter(wanted::contains).count();
    long distinct = words.stream().distinct().limit(8).count();
    return begins && common >= Math.min(2, distinct);
  }

  /// A title of this kind inside another paper, where the mark in front of it was forgotten.
  static Optional<Passage> inside(
      Paper order, List<Paper> unmarked, List<Paper> marked, String clause) {
    List<Paper> all = new ArrayList<>(unmarked);
    all.addAll(marked);
    for (Paper paper : all) {
      List<Passage> passages = paper.passages();
      for (int i = 1; i < passages.size(); i++) {
        Passage passage = passages.get(i);
        boolean named =
            Tail.namesDocument(passage.text())
                || passage.line().emphatic()
                || passages.get(i - 1).line().inTable();
        if (named
            && isTitle(passage)
            && fits(title(passages, i), clause)
            && !paper.title().contains(passage.text())) {
          return Optional.of(passage);
        }
      }
    }
    return Optional.empty();
  }

  /// A title over several lines.
  private static String title(List<Passage> passages, int at) {
    StringBuilder title = new StringBuilder(passages.get(at).text());
    for (int i = at + 1; i < Math.min(passages.size(), at + 3); i++) {
      Passage next = passages.get(i);
      if (next.line().inTable() || next.text().length() > 120) {
        break;
      }
      title.append(' ').append(next.text());
    }
    return title.toString();
  }

  private static boolean isTitle(Passage passage) {
    String text = passage.text();
    return !passage.line().inTable()
        && passage.line().marker().isEmpty()
        && text.length() <= 200
        && !text.endsWith(".")
        && !text.endsWith(";")
        && !text.endsWith(",")
        && !text.endsWith(":")
        && ClauseNumber.of(passage.line()).isEmpty();
  }
}
