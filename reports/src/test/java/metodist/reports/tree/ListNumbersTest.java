package metodist.reports.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListNumbersTest {
  private static List<String> numbers(Numbering numbering, int... levels) {
    Document document =
        new Document(
            "",
            Typeface.TIMES_14,
            List.of(numbering),
            List.of(Section.plain(PageSpec.a4Portrait(), List.of())));
    ListNumbers numbers = new ListNumbers(document);
    return IntStream.of(levels)
        .mapToObj(level -> numbers.next(new Paragraph.ListPosition(numbering.id(), level)))
        .toList();
  }

  @Test
  void innerCounterRestartsAfterEachOuterItem() {
    assertThat(numbers(Numbering.clauses("c"), 0, 1, 1, 0, 1, 2))
        .containsExactly("1.", "1.1.", "1.2.", "2.", "2.1.", "2.1.1.");
  }

  @Test
  void russianLettersLeaveOutThoseNobodyCountsBy() {
    Numbering letters =
        new Numbering("l", List.of(new Numbering.Level(Numbering.Kind.RUSSIAN_LOWER, "%1)", 1)));
    List<String> all = numbers(letters, new int[30]);
    assertThat(all).doesNotContain("ё)", "й)", "ъ)", "ы)", "ь)");
    assertThat(all.subList(26, 30)).containsExactly("ю)", "я)", "аа)", "бб)");
  }

  @Test
  void romanNumbersAndOtherStarts() {
    Numbering roman =
        new Numbering("r", List.of(new Numbering.Level(Numbering.Kind.UPPER_ROMAN, "%1.", 4)));
    assertThat(numbers(roman, 0, 0)).containsExactly("IV.", "V.");
  }
}
