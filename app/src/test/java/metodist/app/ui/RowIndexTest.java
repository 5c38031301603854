package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import metodist.app.ui.RowQuery.By;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowIndexTest {
  private record School(String name, String kind, @Nullable Integer marks) {}

  private static final List<Column<School>> COLUMNS =
      List.of(
          Column.text("name", "Название", 10, School::name),
          Column.text("kind", "Вид", 10, School::kind),
          Column.number("marks", "Балл", 5, School::marks));
  private final RowIndex<School> index =
      new RowIndex<>(
          List.of(
              new School("Школа № 54", "школа", 12),
              new School("Ёлочка", "сад", null),
              new School("Школа № 9", "школа", 1234),
              new School("Елена", "", 0),
              new School("Лицей", "школа", 12)),
          COLUMNS);

  private List<String> names(RowQuery<School> query) {
    return index.answer(query, () -> false).stream().map(School::name).toList();
  }

  @Test
  void ordersNamesAsPeopleDoWithNumbersByValue() {
    assertThat(names(RowQuery.<School>all().orderedBy(new By("name", false))))
        .containsExactly("Елена", "Ёлочка", "Лицей", "Школа № 9", "Школа № 54");
  }

  @Test
  void keepsEmptyCellsLastInBothDirections() {
    assertThat(names(RowQuery.<School>all().orderedBy(new By("marks", false))))
        .containsExactly("Елена", "Школа № 54", "Лицей", "Школа № 9", "Ёлочка");
    assertThat(names(RowQuery.<School>all().orderedBy(new By("marks", true))))
        .containsExactly("Школа № 9", "Школа № 54", "Лицей", "Елена", "Ёлочка");
  }

  @Test
  void ordersBySeveralColumnsTheFirstDeciding() {
    assertThat(names(RowQuery.<School>all().orderedBy(new By("kind", false), new By("name", true))))
        .containsExactly("Ёлочка", "Школа № 54", "Школа № 9", "Лицей", "Елена");
  }

  @Test
  void findsWordsWhereverTheyStandAndTakesYoForYe() {
    RowQuery<School> query =
        new RowQuery<>(row -> true, RowIndex.words("елоч САД"), Map.of(), List.of());

    assertThat(names(query)).containsExactly("Ёлочка");
  }

  @Test
  void letsThroughOnlyTheChosenValuesTheEmptyOneToo() {
    RowQuery<School> query =
        new RowQuery<>(row -> true, List.of(), Map.of("kind", Set.of("", "сад")), List.of());

    assertThat(names(query)).containsExactly("Ёлочка", "Елена");
  }

  @Test
  void countsTheValuesOfAColumnAmongWhatTheOtherFiltersLeave() {
    RowQuery<School> query =
        new RowQuery<>(
            row -> true,
            List.of(),
            Map.of("kind", Set.of("школа"), "marks", Set.of("12")),
            List.of());

    assertThat(index.choices("kind", query, () -> false))
        .containsExactly(new RowIndex.Choice("школа", 2));
    assertThat(index.choices("marks", query, () -> false))
        .containsExactly(new RowIndex.Choice("12", 2), new RowIndex.Choice("1\u00a0234", 1));
    assertThat(index.choices("kind", RowQuery.all(), () -> false))
        .containsExactly(
            new RowIndex.Choice("сад", 1),
            new RowIndex.Choice("школа", 3),
            new RowIndex.Choice("", 1));
  }

  @Test
  void goesRoundWhenItFindsTheNextRow() {
    RowIndex.Picked<School> all = index.answer(RowQuery.all(), () -> false);

    assertThat(index.next(all, 0, false, List.of("школа №"))).isEqualTo(2);
    assertThat(index.next(all, 2, false, List.of("школа №"))).isZero();
    assertThat(index.next(all, 0, true, List.of("школа №"))).isEqualTo(2);
    assertThat(index.next(all, 0, false, List.of("гимназия"))).isEqualTo(-1);
  }

  @Test
  void stopsWhenNobodyWantsTheAnswerAnyMore() {
    assertThatThrownBy(() -> index.answer(RowQuery.all(), () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void agreesWithTheRussianCollatorOnWords() {
    List<String> words =
        List.of(
            "ель", "ёлка", "еж", "жук", "все", "всё", "вся", "яма", "Юг", "аист", "йод", "иго",
            "z");
    Collator collator = Collator.getInstance(Locale.of("ru", "RU"));
    collator.setStrength(Collator.SECONDARY);
    List<String> expected = new ArrayList<>(words);
    expected.sort(collator);

    assertThat(words.stream().sorted(NaturalOrder.INSTANCE).toList()).isEqualTo(expected);
  }
}
