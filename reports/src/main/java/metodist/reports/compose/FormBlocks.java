package metodist.reports.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Attachment;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// The parts of a form on paper: label and value in two columns (three when the fields are
/// numbered), repeating tables, repeated groups. Values are printed as the writer left them, and
/// each carries a bookmark `mc_<field>` by which a filled blank is read back.
final class FormBlocks {
  static final String BOOKMARK = "mc_";
  private static final int BLANK_ROWS = 3;
  private static final int BLANK_GROUP_ROWS = 2;
  private static final int BLANK_ROW = Lengths.mm(8);
  private static final int LONG_BLANK = Lengths.mm(16);
  private static final int ROW_SPLITS_FROM = 700;

  private final Pages pages;
  private final Answers answers;
  private final List<Attachment> attachments;
  private final FactList facts;
  private final int size;
  private final boolean blank;

  FormBlocks(
      Pages pages,
      PaperStyle style,
      Answers answers,
      List<Attachment> attachments,
      FactList facts,
      boolean blank) {
    this.pages = pages;
    this.answers = answers;
    this.attachments = attachments;
    this.facts = facts;
    this.size = style.tableSize();
    this.blank = blank;
  }

  void section(FormSection section, boolean numbered) {
    heading(section);
    if (!section.fields().isEmpty()) {
      fields(section.fields(), numbered);
    }
    section.tables().forEach(this::table);
    section.repeat().ifPresent(this::repeat);
  }

  void heading(FormSection section) {
    if (!section.title().isBlank()) {
      String number = section.number().isBlank() ? "" : section.number() + "." + Wording.NBSP;
      pages.heading(number + Wording.bare(section.title()));
    }
  }

  void fields(List<FormField> fields, boolean numbered) {
    Grid grid =
        numbered
            ? new Grid(pages.width(), size, 14, 62, 104)
            : new Grid(pages.width(), size, 72, 108);
    for (FormField field : fields) {
      grid.add(row(grid, field, value(field), numbered ? field.number() : null, field.label()));
    }
    pages.add(grid.table());
  }

  private Table.Row row(
      Grid grid, FormField field, String value, @Nullable String number, String label) {
    List<Table.Cell> cells = new ArrayList<>();
    if (number != null) {
      cells.add(grid.cell(number, ParagraphFormat.Align.LEFT, TextStyle.PLAIN));
    }
    cells.add(grid.cell(label, ParagraphFormat.Align.LEFT, TextStyle.PLAIN));
    cells.add(valueCell(grid, facts.use(label, value), BOOKMARK + field.id()));
    boolean tall = blank && value.isBlank() && field.type() == FieldType.LONG_TEXT;
    return new Table.Row(
        Table.RowKind.BODY,
        cells,
        value.length() > ROW_SPLITS_FROM,
        tall ? LONG_BLANK : blank ? BLANK_ROW : 0);
  }

  private static Table.Cell valueCell(Grid grid, String value, String bookmark) {
    return new Table.Cell(
        grid.paragraph(value, ParagraphFormat.Align.LEFT, TextStyle.PLAIN).bookmarked(bookmark));
  }

  /// The answer to a field; for an attachment what was sent under it.
  String value(FormField field) {
    if (field.type() != FieldType.ATTACHMENT) {
      return answers.value(field.id());
    }
    List<String> sent = new ArrayList<>();
    if (!answers.value(field.id()).isBlank()) {
      sent.add(answers.value(field.id()));
    }
    for (Attachment attachment : attachments) {
      if (attachment.field().equals(field.id())) {
        sent.add(describe(attachment));
      }
    }
    return String.join("\n", sent);
  }

  private static String describe(Attachment attachment) {
    String place =
        attachment.file() != null ? "файл " + attachment.file().fileName() : attachment.address();
    return attachment.title().isBlank() || attachment.title().equals(place)
        ? place
        : place.isBlank() ? attachment.title() : attachment.title() + " (" + place + ")";
  }

  void table(FormTable table) {
    if (!table.title().isBlank()) {
      pages.add(
          new Paragraph(
              List.of(new Inline.Text(Texts.clean(table.title()), TextStyle.BOLD.withSize(size))),
              ParagraphFormat.PLAIN.spaced(Lengths.pt(8), Lengths.pt(3)).keptWithNext()));
    }
    Grid grid = new Grid(pages.width(), size, shares(table)).verbatim();
    if (table.numbered()) {
      grid.centring(0);
    }
    grid.header(titles(table));
    if (!table.groups().isEmpty()) {
      for (FormTable.Group group : table.groups()) {
        grid.section(group.label());
        rows(grid, table, rowsOf(table, group.id()), BLANK_GROUP_ROWS);
      }
      rows(grid, table, ungrouped(table), 0);
    } else if (table.freeGroups()) {
      freeGroups(grid, table);
    } else {
      rows(grid, table, answers.rows(table.id()), BLANK_ROWS);
    }
    pages.add(grid.table());
  }

  private void freeGroups(Grid grid, FormTable table) {
    String group = "";
    List<Answers.Row> run = new ArrayList<>();
    for (Answers.Row row : answers.rows(table.id())) {
      if (!row.group().equals(group)) {
        rows(grid, table, run, 0);
        run.clear();
        group = row.group();
        grid.section(group);
      }
      run.add(row);
    }
    rows(grid, table, run, BLANK_ROWS);
  }

  private List<Answers.Row> rowsOf(FormTable table, String group) {
    return answers.rows(table.id()).stream().filter(r -> r.group().equals(group)).toList();
  }

  /// Rows of a group the form does not know: nothing that was written is lost.
  private List<Answers.Row> ungrouped(FormTable table) {
    List<String> known = table.groups().stream().map(FormTable.Group::id).toList();
    return answers.rows(table.id()).stream().filter(r -> !known.contains(r.group())).toList();
  }

  private void rows(Grid grid, FormTable table, List<Answers.Row> rows, int blankRows) {
    int no = 1;
    for (Answers.Row row : rows) {
      List<String> cells = new ArrayList<>();
      table.columns().forEach(c -> cells.add(row.cell(c.id())));
      facts.use(
          table.title().isBlank() ? "Таблица, строка" : table.title() + ", строка",
          String.join("; ", cells));
      grid.row(line(table, no++, cells));
    }
    int missing = rows.isEmpty() ? (blank ? blankRows : Math.min(1, blankRows)) : 0;
    for (int i = 0; i < missing; i++) {
      List<String> empty = new ArrayList<>();
      table.columns().forEach(c -> empty.add(""));
      grid.tallRow(blank ? BLANK_ROW : 0, line(table, no++, empty));
    }
  }

  private static String[] line(FormTable table, int no, List<String> cells) {
    List<String> line = new ArrayList<>(cells);
    if (table.numbered()) {
      line.addFirst(no + ".");
    }
    return line.toArray(String[]::new);
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
    int columns = table.columns().size();
    int first = table.numbered() ? 1 : 0;
    int[] shares = new int[columns + first];
    Arrays.fill(shares, 100);
    if (table.numbered()) {
      shares[0] = Math.max(14, 7 * columns);
    }
    for (int i = 0; i < columns; i++) {
      String id = table.columns().get(i).id();
      if (id.equals("years") || id.equals("term")) {
        shares[i + first] = 60;
      }
    }
    return shares;
  }

  private void repeat(FormRepeat repeat) {
    List<Map<String, String>> groups = answers.groups(repeat.id());
    int count = Math.max(1, groups.size());
    Grid grid = new Grid(pages.width(), size, 14, 62, 104);
    for (int n = 1; n <= count; n++) {
      Map<String, String> group = n <= groups.size() ? groups.get(n - 1) : Map.of();
      for (FormField field : repeat.fields()) {
        String pattern =
            n == count && !field.lastLabel().isBlank() ? field.lastLabel() : field.label();
        String number = field.number().isBlank() ? repeat.numberPattern() : field.number();
        String value = group.getOrDefault(field.id(), "");
        grid.add(row(grid, inGroup(field, n), value, filled(number, n), filled(pattern, n)));
      }
    }
    pages.add(grid.table());
  }

  private static FormField inGroup(FormField field, int n) {
    return new FormField(
        field.id() + "_" + n,
        field.number(),
        field.label(),
        field.lastLabel(),
        field.type(),
        field.required());
  }

  private static String filled(String pattern, int n) {
    return pattern.replace("{n}", Integer.toString(n)).replace("{roman}", roman(n));
  }

  private static String roman(int n) {
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat(n / 10) + ones[n % 10];
  }
}
