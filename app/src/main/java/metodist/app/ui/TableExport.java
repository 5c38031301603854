package metodist.app.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Icon;
import metodist.app.platform.SaveDesk;
import metodist.app.platform.Theme;
import metodist.app.platform.Tsv;
import metodist.reports.ListFile;

/// A list leaves the program: rows into the clipboard, as text for Excel and as a table for Word,
/// or into an Excel file of what is seen (columns, order, filter). Long lists are prepared off the
/// interface thread.
final class TableExport<R> {
  /// Beyond this a table in Word helps nobody and only fills the memory.
  private static final int MOST_FOR_WORD = 10_000;

  private final String title;
  private final TableGround ground;
  private final TableView<R> table;
  private final List<Column<R>> columns;
  private final Consumer<String> say;
  private final Command copy;
  private final Command copyTable;
  private final Command excel;

  TableExport(TableSetup<R> setup, TableView<R> table, TableGround ground, Consumer<String> say) {
    this.title = setup.title;
    this.ground = ground;
    this.table = table;
    this.columns = setup.columns;
    this.say = say;
    copy =
        Command.of(setup.id + ".copy", UiTexts.MESSAGES.text("table.copy"), this::copyRows)
            .withIcon(Icon.COPY)
            .withKeys("Shortcut+C");
    copyTable =
        Command.of(
                setup.id + ".copy.table",
                UiTexts.MESSAGES.text("table.copy.table"),
                this::copyTable)
            .withIcon(Icon.COPY);
    excel =
        Command.of(setup.id + ".excel", UiTexts.MESSAGES.text("table.excel"), this::excel)
            .withIcon(Icon.EXCEL);
  }

  Command copy() {
    return copy;
  }

  Command copyAsTable() {
    return copyTable;
  }

  Command toExcel() {
    return excel;
  }

  private void copyRows() {
    copy(List.copyOf(table.getSelectionModel().getSelectedItems()), false);
  }

  /// The chosen rows under the titles of the columns; the whole list when at most one is chosen.
  private void copyTable() {
    List<R> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
    copy(chosen.size() > 1 ? chosen : List.copyOf(table.getItems()), true);
  }

  private record Copied(String text, String html, int rows) {}

  private void copy(List<R> rows, boolean titles) {
    if (rows.isEmpty()) {
      return;
    }
    List<Column<R>> visible = TableColumns.visible(table, columns);
    if (rows.size() <= TableRows.AT_ONCE) {
      put(copied(rows, visible, titles));
    } else {
      ground
          .tasks()
          .start(
              UiTexts.MESSAGES.text("table.copy"),
              progress -> copied(rows, visible, titles),
              this::put);
    }
  }

  private Copied copied(List<R> rows, List<Column<R>> visible, boolean titles) {
    List<String> heads = titles ? visible.stream().map(Column::title).toList() : List.of();
    List<List<Tsv.Cell>> cells = new ArrayList<>(rows.size());
    rows.forEach(row -> cells.add(visible.stream().map(column -> cell(column, row)).toList()));
    return new Copied(
        Tsv.text(heads, cells),
        rows.size() <= MOST_FOR_WORD ? Tsv.table(heads, cells) : "",
        rows.size());
  }

  private static <R> Tsv.Cell cell(Column<R> column, R row) {
    return column.value().apply(row) instanceof Number number
        ? Tsv.Cell.number(column.text().apply(row), number)
        : Tsv.Cell.text(column.text().apply(row));
  }

  private void put(Copied copied) {
    ClipboardContent content = new ClipboardContent();
    content.putString(copied.text);
    if (!copied.html.isEmpty()) {
      content.putHtml(copied.html);
    }
    Clipboard.getSystemClipboard().setContent(content);
    say.accept(UiTexts.MESSAGES.plural("table.copied", copied.rows));
  }

  private void excel() {
    Dialogs dialogs = ground.dialogs();
    if (dialogs == null) {
      return;
    }
    List<Column<R>> visible = TableColumns.visible(table, columns);
    List<R> rows = List.copyOf(table.getItems());
    dialogs
        .saveFile(
            UiTexts.MESSAGES.text("table.excel.title"),
            fileName(),
            new Dialogs.FileKind(UiTexts.MESSAGES.text("table.excel.kind"), List.of("xlsx")))
        .ifPresent(
            target ->
                new SaveDesk(dialogs, ground.tasks())
                    .save(target, out -> write(out, rows, visible), dialogs::openExternally));
  }

  private void write(OutputStream out, List<R> rows, List<Column<R>> visible) throws IOException {
    List<ListFile.Column> heads =
        visible.stream()
            .map(
                c ->
                    new ListFile.Column(
                        c.title(), (int) Math.round(c.width() * Theme.BASE_SIZE / 8)))
            .toList();
    List<List<ListFile.Cell>> cells = new ArrayList<>(rows.size());
    for (R row : rows) {
      cells.add(
          visible.stream()
              .map(c -> new ListFile.Cell(c.value().apply(row), c.text().apply(row)))
              .toList());
    }
    ListFile.write(title, heads, cells, out);
  }

  private String fileName() {
    return title.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".xlsx";
  }
}
