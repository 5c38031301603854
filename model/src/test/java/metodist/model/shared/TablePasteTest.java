package metodist.model.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import metodist.model.shared.TablePaste.Cell;
import metodist.model.shared.TablePaste.Placed;
import metodist.model.shared.TablePaste.Plan;
import metodist.model.shared.TablePaste.Rejected;
import org.junit.jupiter.api.Test;

class TablePasteTest {
  private static final Cell ORIGIN = new Cell(0, 0);

  private static TablePaste table(int rows, boolean growing) {
    return new TablePaste(
        List.of("Критерий 1", "Критерий 2", "Замечания"),
        rows,
        growing,
        (row, column, text) ->
            column < 2 && !text.matches("\\d*") ? Optional.of("Не число.") : Optional.empty());
  }

  @Test
  void oneValueFillsEverySelectedCell() {
    Plan plan =
        table(3, false).plan("5", ORIGIN, List.of(new Cell(0, 0), new Cell(1, 1), new Cell(2, 0)));

    assertThat(plan.placed())
        .containsExactly(new Placed(0, 0, "5"), new Placed(1, 1, "5"), new Placed(2, 0, "5"));
  }

  @Test
  void aBlockStartsAtTheFocusedCell() {
    Plan plan = table(3, false).plan("1\t2\r\n3\t4\r\n", new Cell(1, 0), List.of());

    assertThat(plan.placed())
        .containsExactly(
            new Placed(1, 0, "1"),
            new Placed(1, 1, "2"),
            new Placed(2, 0, "3"),
            new Placed(2, 1, "4"));
    assertThat(plan.rejected()).isEmpty();
  }

  @Test
  void rowsBeyondTheEndAreAddedWhereTheTableGrows() {
    assertThat(table(1, true).plan("1\t2\n3\t4", ORIGIN, List.of()).rowsAdded()).isEqualTo(1);
    Plan fixed = table(1, false).plan("1\t2\n3\t4", ORIGIN, List.of());
    assertThat(fixed.rowsAdded()).isZero();
    assertThat(fixed.rejected()).hasSize(2);
  }

  @Test
  void aFirstRowOfHeadingsTellsTheColumns() {
    Plan plan =
        table(2, false)
            .plan("критерий 2\tЭксперт\tКРИТЕРИЙ 1\n7\tкто-то\t8", new Cell(1, 2), List.of());

    assertThat(plan.headings()).isTrue();
    assertThat(plan.placed()).containsExactly(new Placed(1, 1, "7"), new Placed(1, 0, "8"));
    assertThat(plan.unknownColumns()).containsExactly("Эксперт");
  }

  @Test
  void badValuesKeepTheirTextAndTheRestStays() {
    Plan plan = table(2, false).plan("1\tпять\n2\t3", ORIGIN, List.of());

    assertThat(plan.placed()).hasSize(3);
    assertThat(plan.rejected()).containsExactly(new Rejected(0, 1, "пять", "Не число."));
    assertThat(plan.summary()).isEqualTo("Вставлено 3, не подошло 1");
  }

  @Test
  void quotedCellsKeepTabsLineBreaksAndQuotes() {
    assertThat(TsvBlock.parse("\"одна\n\"\"две\"\"\"\tтри\n\"не \"закрыта\tчетыре").rows())
        .containsExactly(List.of("одна\n\"две\"", "три"), List.of("\"не \"закрыта", "четыре"));
  }
}
