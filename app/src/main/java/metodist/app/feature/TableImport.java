package metodist.app.feature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.SheetRow;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import metodist.reports.intake.SheetReader;
import metodist.reports.intake.SheetTable;

/// Загрузка из таблицы: a file or the clipboard is read, what would be done is shown, and only then
/// written as one change.
public final class TableImport {
  private final DataDesk desk;
  private final Subject subject;

  public TableImport(DataDesk desk, Subject subject) {
    this.desk = desk;
    this.subject = subject;
  }

  /// What is loaded: how a plan is made of the rows, and how it is written. `id` names the table on
  /// the screen («directory»), `title` the step of undo.
  public record Subject(
      String id, String title, List<String> headings, Planner planner, Writer writer) {}

  /// Writes what the plan says; the plan is made anew inside the change.
  public interface Writer {
    void write(Edit edit, List<String> headings, List<SheetRow> rows);
  }

  /// Makes the plan the preview shows.
  public interface Planner {
    ImportPlan<?> plan(Reading reading, List<String> headings, List<SheetRow> rows);
  }

  /// The rows to import and what would become of them.
  public record Preview(
      List<String> headings, List<SheetRow> rows, List<Line> lines, List<String> unknownColumns) {

    /// Whether no row can be taken while columns are not understood: they are called otherwise, or
    /// it is another table.
    public boolean nothingUnderstood() {
      return !unknownColumns.isEmpty()
          && lines.stream().allMatch(line -> line.action() == ImportPlan.Action.REJECT);
    }

    public long count(ImportPlan.Action action) {
      return lines.stream().filter(line -> line.action() == action).count();
    }
  }

  /// One row: its number in the table, what becomes of it, of which record, why not.
  public record Line(int row, ImportPlan.Action action, String record, String reason) {}

  /// Reads a file and tells what it would do.
  public void file(Path path, Consumer<? super Preview> done) {
    desk.<Preview>read(
        reading -> {
          SheetTable table = SheetReader.read(path);
          List<SheetRow> rows = new ArrayList<>();
          for (SheetTable.SheetRow row : table.rows()) {
            rows.add(named(row.number(), table.headings(), row.cells()));
          }
          return preview(reading, table.headings(), rows);
        },
        done);
  }

  /// The same for a block from the clipboard; its first row must hold the headings.
  public void block(List<List<String>> block, Consumer<? super Preview> done) {
    desk.<Preview>read(reading -> preview(reading, headings(block), rows(block)), done);
  }

  /// The same rows with their columns called as ours: `columns` are those of the table by our
  /// headings.
  public void renamed(
      Preview preview, Map<String, String> columns, Consumer<? super Preview> done) {
    List<SheetRow> rows = new ArrayList<>();
    for (SheetRow row : preview.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.forEach((ours, column) -> cells.put(ours, row.cell(column)));
      rows.add(new SheetRow(row.number(), cells));
    }
    desk.<Preview>read(reading -> preview(reading, List.copyOf(columns.keySet()), rows), done);
  }

  private static List<String> headings(List<List<String>> block) {
    return block.isEmpty() ? List.of() : block.getFirst().stream().map(String::strip).toList();
  }

  private static List<SheetRow> rows(List<List<String>> block) {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 1; i < block.size(); i++) {
      rows.add(named(i + 1, headings(block), block.get(i)));
    }
    return rows;
  }

  private static SheetRow named(int number, List<String> headings, List<String> cells) {
    Map<String, String> byHeading = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isBlank()) {
        byHeading.put(headings.get(i), i < cells.size() ? cells.get(i) : "");
      }
    }
    return new SheetRow(number, byHeading);
  }

  private Preview preview(Reading reading, List<String> headings, List<SheetRow> rows) {
    ImportPlan<?> plan = subject.planner().plan(reading, headings, rows);
    return new Preview(headings, rows, lines(plan), plan.unknownColumns());
  }

  private static List<Line> lines(ImportPlan<?> plan) {
    List<Line> lines = new ArrayList<>();
    plan.lines()
        .forEach(
            line -> {
              var record = line.record();
              lines.add(
                  new Line(
                      line.row(),
                      line.action(),
                      record == null ? "" : record.title(),
                      line.reason()));
            });
    return lines;
  }

  /// Writes what the preview showed; the plan is made anew inside the change.
  public void apply(Preview preview, Runnable done) {
    desk.change(
        subject.title(),
        edit -> {
          subject.writer().write(edit, preview.headings(), preview.rows());
          return true;
        },
        written -> done.run());
  }

  String id() {
    return subject.id();
  }

  /// The headings a table may have.
  List<String> knownHeadings() {
    return subject.headings();
  }
}
