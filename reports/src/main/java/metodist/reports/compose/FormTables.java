package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.model.forms.Answers;
import metodist.model.forms.FormMarks;
import metodist.model.forms.FormTable;
import metodist.model.forms.TableRows;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// The repeating tables of a form on paper; every cell carries its mark.
final class FormTables {
  private static final int BLANK_ROWS = 3;
  private static final int BLANK_GROUP_ROWS = 2;
  private static final int BLANK_GROUPS = 3;
  private static final int BLANK_ROW = Lengths.mm(8);
  private static final int ROW_SPLITS_FROM = 900;
  private static final int USUAL_WIDTH = 100;

  private final Pages pages;
  private final FormAnswers answers;
  private final int size;

  FormTables(Pages pages, PaperStyle style, FormAnswers answers) {
    this.pages = pages;
    this.answers = answers;
    this.size = style.tableSize();
  }

  void add(FormTable table) {
    if (!table.title().isBlank()) {
      pages.add(
          new Paragraph(
              List.of(new Inline.Text(Texts.clean(table.title()), TextStyle.BOLD.withSize(size))),
              ParagraphFormat.PLAIN.spaced(Lengths.pt(8), Lengths.pt(3)).keptWithNext()));
    }
    help(table.wording().help());
    Grid grid = new Grid(pages.width(), size, shares(table)).verbatim();
    grid.header(titles(table));
    Rows rows = new Rows(table, grid);
    if (!table.groups().isEmpty()) {
      rows.fixedGroups();
    } else if (table.freeGroups()) {
      rows.freeGroups();
    } else {
      rows.all(answers.answers().rows(table.id()));
    }
    pages.add(grid.table());
  }

  /// What is expected, before the table or the fields it is about; on a blank only.
  void help(String help) {
    if (answers.blank() && !help.isBlank()) {
      pages.add(
          new Paragraph(
              Texts.inlines(help, FormBlocks.HELP),
              ParagraphFormat.PLAIN.spaced(0, Lengths.pt(3)).keptWithNext()));
    }
  }

  private static String[] titles(FormTable table) {
    List<String> titles = new ArrayList<>();
    if (table.numbered()) {
      titles.add("№");
    }
    table.columns().forEach(c -> titles.add(c.label()));
    return titles.toArray(String[]::new);
  }

  private static int[] shares(FormTable table) {
    List<Integer> shares = new ArrayList<>();
    if (table.numbered()) {
      shares.add(Math.max(14, 7 * table.columns().size()));
    }
    table.columns().forEach(c -> shares.add(c.width() > 0 ? c.width() : USUAL_WIDTH));
    return shares.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The body of one table under way.
  private final class Rows {
    private final FormTable table;
    private final Grid grid;
    private int number;

    Rows(FormTable table, Grid grid) {
      this.table = table;
      this.grid = grid;
    }

    void all(List<Answers.Row> rows) {
      String none = "";
      int row = 1;
      for (Answers.Row each : rows) {
        line(each, none, row++);
      }
      offer(none, row, rows.isEmpty() ? offered(BLANK_ROWS) : 0);
    }

    void fixedGroups() {
      for (FormTable.Group group : table.groups()) {
        grid.section(group.label());
        restart();
        int row = 1;
        for (Answers.Row each : rowsOf(group.id())) {
          line(each, group.id(), row++);
        }
        offer(group.id(), row, row == 1 ? offered(BLANK_GROUP_ROWS) : 0);
      }
      ungrouped();
    }

    private List<Answers.Row> rowsOf(String group) {
      return answers.answers().rows(table.id()).stream()
          .filter(r -> r.group().equals(group))
          .toList();
    }

    /// Rows of a group the form does not know: nothing that was written is lost. The form has no
    /// place for them, so they carry no marks.
    private void ungrouped() {
      List<String> known = table.groups().stream().map(FormTable.Group::id).toList();
      restart();
      for (Answers.Row row : answers.answers().rows(table.id())) {
        if (!known.contains(row.group())) {
          line(row, row.group(), 0);
        }
      }
    }

    /// Section rows named by the writer; a blank offers some of them empty.
    void freeGroups() {
      List<Answers.Row> rows = answers.answers().rows(table.id());
      String group = "";
      int row = 1;
      for (Answers.Row each : rows) {
        if (!each.group().equals(group)) {
          group = each.group();
          section(group, row);
        }
        line(each, "", row++);
      }
      if (!rows.isEmpty() || !answers.blank()) {
        offer("", row, rows.isEmpty() ? 1 : 0);
        return;
      }
      for (int i = 0; i < BLANK_GROUPS; i++) {
        section("", row);
        offer("", row, offered(BLANK_GROUP_ROWS));
        row += offered(BLANK_GROUP_ROWS);
      }
    }

    private void section(String name, int row) {
      if (table.rows().numbering() == TableRows.Numbering.PER_GROUP) {
        restart();
      }
      Paragraph text =
          grid.paragraph(name, ParagraphFormat.Align.LEFT, TextStyle.BOLD)
              .bookmarked(FormMarks.name(new FormMarks.Place.Section(table.id(), row)));
      grid.add(
          new Table.Row(
              Table.RowKind.SECTION,
              List.of(new Table.Cell(text).spanning(columns(), 1)),
              false,
              answers.blank() ? BLANK_ROW : 0));
    }

    private int columns() {
      return table.columns().size() + (table.numbered() ? 1 : 0);
    }

    private void restart() {
      if (table.rows().numbering() != TableRows.Numbering.CONTINUOUS) {
        number = 0;
      }
    }

    private int offered(int usual) {
      if (!answers.blank()) {
        return 1;
      }
      return table.rows().blank() > 0 ? table.rows().blank() : usual;
    }

    private void offer(String group, int from, int count) {
      for (int i = 0; i < count; i++) {
        cells(new Answers.Row(group, java.util.Map.of()), group, from + i);
      }
    }

    private void line(Answers.Row row, String group, int n) {
      List<String> texts = table.columns().stream().map(c -> row.cell(c.id())).toList();
      answers
          .facts()
          .use(
              table.title().isBlank() ? "Таблица, строка" : table.title() + ", строка",
              String.join("; ", texts));
      cells(row, group, n);
    }

    /// One row; `n` 0 is a row without marks.
    private void cells(Answers.Row row, String group, int n) {
      List<Table.Cell> cells = new ArrayList<>();
      number++;
      if (table.numbered()) {
        cells.add(grid.cell(number + ".", ParagraphFormat.Align.CENTER, TextStyle.PLAIN));
      }
      int longest = 0;
      for (FormTable.Column column : table.columns()) {
        String value = row.cell(column.id());
        longest = Math.max(longest, value.length());
        Paragraph text = grid.paragraph(value, ParagraphFormat.Align.LEFT, TextStyle.PLAIN);
        cells.add(
            new Table.Cell(
                n == 0
                    ? text
                    : text.bookmarked(
                        FormMarks.name(
                            new FormMarks.Place.Cell(table.id(), group, n, column.id())))));
      }
      grid.add(
          new Table.Row(
              Table.RowKind.BODY,
              cells,
              longest > ROW_SPLITS_FROM,
              answers.blank() ? BLANK_ROW : 0));
    }
  }
}
