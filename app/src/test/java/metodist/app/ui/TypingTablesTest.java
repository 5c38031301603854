package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import metodist.app.platform.Snapshots;
import metodist.app.ui.KitProbe.Mod;
import metodist.model.forms.Answers;
import metodist.model.forms.FormTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The tables one types into: marks, and the repeating tables of forms.
class TypingTablesTest {
  @BeforeAll
  static void start() {
    Snapshots.startToolkit();
  }

  private static void clip(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String tsv(int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(
            r ->
                IntStream.range(0, columns)
                    .mapToObj(c -> "з" + r + "-" + c)
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// A grid of three rows with three marks each, and what it tells.
  private static final class Grid {
    final ScoreGrid grid = new ScoreGrid("grid", "Баллы");
    final List<ScoreGrid.Edited> edits = new ArrayList<>();
    final List<List<ScoreGrid.Edited>> fills = new ArrayList<>();
    final List<ScoreGrid.Pasted> pastes = new ArrayList<>();

    Grid() {
      List<ScoreGrid.Column> columns = new ArrayList<>();
      for (int i = 1; i <= 3; i++) {
        columns.add(new ScoreGrid.Column("k" + i, "Эксперт", "К" + i, "", true, 4));
      }
      columns.add(new ScoreGrid.Column("total", "", "Сумма", "", false, 4));
      grid.setColumns("Организация", 12, columns);
      List<ScoreGrid.Row> rows = new ArrayList<>();
      for (String key : List.of("a", "b", "c")) {
        rows.add(
            new ScoreGrid.Row(
                key,
                "Школа " + key,
                "",
                Map.of("k1", ScoreGrid.Cell.of(key.equals("a") ? "4,5" : "1"))));
      }
      grid.setRows(rows);
      grid.onEdit(edits::add);
      grid.onFill(fills::add);
      grid.onPaste(pastes::add);
      KitProbe.laidOut((Parent) grid.root());
      grid.focusCell("a", "k1");
    }

    void press(KeyCode code, Mod... mods) {
      KitProbe.press(grid.table(), code, mods);
    }
  }

  @Test
  void singleValueFillsTheSelectedMarksAsOneChange() {
    Grid seen =
        Snapshots.onInterface(
            () -> {
              Grid g = new Grid();
              g.press(KeyCode.DOWN, Mod.SHIFT);
              g.press(KeyCode.RIGHT, Mod.SHIFT);
              clip("5\n");
              g.press(KeyCode.V, Mod.CTRL);
              return g;
            });

    assertThat(seen.pastes).isEmpty();
    assertThat(seen.fills)
        .containsExactly(
            List.of(
                new ScoreGrid.Edited("a", "k1", "5"),
                new ScoreGrid.Edited("a", "k2", "5"),
                new ScoreGrid.Edited("b", "k1", "5"),
                new ScoreGrid.Edited("b", "k2", "5")));
  }

  @Test
  void markIsFilledDownThroughTheSelection() {
    Grid seen =
        Snapshots.onInterface(
            () -> {
              Grid g = new Grid();
              g.press(KeyCode.DOWN, Mod.SHIFT);
              g.press(KeyCode.DOWN, Mod.SHIFT);
              g.press(KeyCode.D, Mod.CTRL);
              return g;
            });

    assertThat(seen.fills)
        .containsExactly(
            List.of(
                new ScoreGrid.Edited("b", "k1", "4,5"), new ScoreGrid.Edited("c", "k1", "4,5")));
  }

  @Test
  void allMarksAreClearedAsOneChangeAndComputedCellsAreLeft() {
    Grid seen =
        Snapshots.onInterface(
            () -> {
              Grid g = new Grid();
              g.press(KeyCode.A, Mod.CTRL);
              g.press(KeyCode.DELETE);
              return g;
            });

    assertThat(seen.fills).hasSize(1);
    assertThat(seen.fills.getFirst()).hasSize(9).allMatch(edit -> edit.text().isEmpty());
  }

  @Test
  void blockGoesToTheOwnerFromTheFocusedCellAndPictureIsExplained() {
    Grid seen =
        Snapshots.onInterface(
            () -> {
              Grid g = new Grid();
              g.press(KeyCode.RIGHT);
              clip("5\t4\n3\t\"2\"\n");
              g.press(KeyCode.V, Mod.CTRL);
              ClipboardContent picture = new ClipboardContent();
              picture.putImage(new WritableImage(2, 2));
              Clipboard.getSystemClipboard().setContent(picture);
              g.press(KeyCode.V, Mod.CTRL);
              return g;
            });

    assertThat(seen.pastes.getFirst())
        .isEqualTo(
            new ScoreGrid.Pasted("a", "k2", List.of(List.of("5", "4"), List.of("3", "2")), ""));
    assertThat(seen.pastes.getLast().refusal()).startsWith("В буфере обмена картинка");
  }

  @Test
  void clipboardOfAHundredThousandRowsIsRefusedInASentenceAtOnce() {
    String text = tsv(100_000, 3);
    long begun = System.nanoTime();
    ClipboardTable found = ClipboardTable.of(text, 2000);
    long millis = (System.nanoTime() - begun) / 1_000_000;

    assertThat(found)
        .isEqualTo(
            new ClipboardTable.Refused(
                "В буфере обмена 100\u00a0000 строк, а сюда помещается не больше 2\u00a0000."
                    + " Данные не изменены. Скопируйте только нужные строки."));
    assertThat(millis).isLessThan(200);
  }

  private static FormTable table(int columns) {
    return new FormTable(
        "plan",
        "Мероприятия",
        true,
        false,
        IntStream.range(0, columns)
            .mapToObj(i -> new FormTable.Column("c" + i, "Столбец " + (i + 1)))
            .toList(),
        List.of());
  }

  /// Processor time of the interface thread: other programs on the machine do not spoil it.
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private record Pasted(List<List<Answers.Row>> commits, long millis, String said) {}

  private static Pasted paste(int columns, String text) {
    return Snapshots.onInterface(
        () -> {
          RowsEntry entry = new RowsEntry("rows", table(columns));
          List<List<Answers.Row>> commits = new ArrayList<>();
          entry.onCommit(commits::add);
          Scene scene = KitProbe.laidOut((Parent) entry.editor());
          long begun = cpu();
          entry.paste(text, 0, 0);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          long millis = (cpu() - begun) / 1_000_000;
          String said =
              ((javafx.scene.control.Label) KitProbe.find(entry.editor(), "rows.said")).getText();
          return new Pasted(commits, millis, said);
        });
  }

  @Test
  void blockOfFortyByNineAddsRowsAndIsOneChange() {
    Pasted seen = paste(9, tsv(40, 9));

    assertThat(seen.commits).hasSize(1);
    assertThat(seen.commits.getFirst()).hasSize(40);
    assertThat(seen.commits.getFirst().getLast().cell("c8")).isEqualTo("з39-8");
    assertThat(seen.said).isEqualTo("Вставлено 360.");
  }

  @Test
  void blockOfAThousandByEightIsPastedWithinASecond() {
    paste(8, tsv(50, 8));
    Pasted seen = paste(8, tsv(1000, 8));
    System.out.println("paste of 8 000 cells into a form, laid out: " + seen.millis + " ms");

    assertThat(seen.commits).hasSize(1);
    assertThat(seen.commits.getFirst()).hasSize(1000);
    assertThat(seen.commits.getFirst().getLast().cell("c7")).isEqualTo("з999-7");
    assertThat(seen.millis).isLessThan(1000);
  }

  @Test
  void rowOfHeadingsTellsTheColumnsAndWhatDoesNotFitIsSaid() {
    Pasted mapped = paste(3, "Столбец 3\tСтолбец 1\tЛишний\nв\t\"а\nб\"\tг\n");
    Pasted wide = paste(2, "1\t2\t3\n4\t5\t6\n");

    assertThat(mapped.commits.getFirst())
        .containsExactly(new Answers.Row("", Map.of("c2", "в", "c0", "а\nб")));
    assertThat(mapped.said).isEqualTo("Вставлено 2. Столбцы не найдены: Лишний.");
    assertThat(wide.said)
        .isEqualTo(
            "Вставлено 4, не подошло 2. Не поместилось: «3», «6». В таблице нет таких столбцов.");
  }

  @Test
  void enterGoesDownAndControlDTakesWhatIsAbove() {
    List<Answers.Row> rows =
        Snapshots.onInterface(
            () -> {
              RowsEntry entry = new RowsEntry("rows", table(2));
              entry.set(
                  List.of(
                      new Answers.Row("", Map.of("c0", "Первое", "c1", "май")),
                      new Answers.Row("", Map.of("c0", "Второе"))));
              KitProbe.laidOut((Parent) entry.editor());
              List<GrowingArea> areas = areas(entry);
              KitProbe.press(areas.get(3), KeyCode.D, Mod.CTRL);
              KitProbe.press(areas.get(2), KeyCode.ENTER);
              assertThat(areas(entry)).hasSize(6);
              return entry.value();
            });

    assertThat(rows.getLast().cells()).isEqualTo(Map.of("c0", "Второе", "c1", "май"));
  }

  @Test
  void selectedCellsOfAFormAreClearedAsOneChange() {
    List<List<Answers.Row>> commits = new ArrayList<>();
    Snapshots.onInterface(
        () -> {
          RowsEntry entry = new RowsEntry("rows", table(2));
          entry.set(
              List.of(
                  new Answers.Row("", Map.of("c0", "а", "c1", "б")),
                  new Answers.Row("", Map.of("c0", "в", "c1", "г"))));
          entry.onCommit(commits::add);
          KitProbe.laidOut((Parent) entry.editor());
          GrowingArea first = areas(entry).getFirst();
          KitProbe.press(first, KeyCode.DOWN, Mod.SHIFT);
          KitProbe.press(first, KeyCode.DELETE);
          return true;
        });

    assertThat(commits)
        .containsExactly(
            List.of(
                new Answers.Row("", Map.of("c1", "б")), new Answers.Row("", Map.of("c1", "г"))));
  }

  private static List<GrowingArea> areas(RowsEntry entry) {
    return KitProbe.all(entry.editor()).stream()
        .filter(GrowingArea.class::isInstance)
        .map(GrowingArea.class::cast)
        .toList();
  }
}
