package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormMarks;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.reports.tree.Block;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// The sections of a form on paper. Where no field has a number, each section has its heading and a
/// table of label and value. Where fields are numbered, all of them stand in one table of three
/// columns — № · field · value — and a section's title is a row of it, as in a passport. Values are
/// printed as the writer left them, and each carries its mark by which a filled blank is read back.
final class FormBlocks {
  /// Help beside a label: small and slanted, so that nobody takes it for a label.
  static final TextStyle HELP = new TextStyle(false, true, false, TextStyle.Position.BASE, 18);

  private static final int BLANK_ROW = Lengths.mm(8);
  private static final int LONG_BLANK = Lengths.mm(16);
  private static final int ROW_SPLITS_FROM = 700;

  private final Pages pages;
  private final FormAnswers answers;
  private final FormTables tables;
  private final int size;
  private final boolean numbered;
  private @Nullable Grid open;

  FormBlocks(FormDefinition form, Pages pages, PaperStyle style, FormAnswers answers) {
    this.pages = pages;
    this.answers = answers;
    this.tables = new FormTables(pages, style, answers);
    this.size = style.tableSize();
    this.numbered = form.fields().stream().anyMatch(f -> !f.number().isBlank());
  }

  void section(FormSection section) {
    if (numbered) {
      titleRow(section);
    } else {
      heading(section);
    }
    for (FormField field : section.fields()) {
      String mark = FormMarks.name(new FormMarks.Place.Field(field.id()));
      grid().add(row(field, field.number(), field.label(), answers.value(field), mark));
    }
    if (!section.tables().isEmpty()) {
      close();
      section.tables().forEach(tables::add);
    }
    section.repeat().ifPresent(this::repeat);
    if (!numbered) {
      close();
    }
  }

  void heading(FormSection section) {
    if (!section.title().isBlank()) {
      String number = section.number().isBlank() ? "" : section.number() + "." + Wording.NBSP;
      pages.heading(number + Wording.bare(section.title()));
    }
    tables.help(section.wording().help());
  }

  private void titleRow(FormSection section) {
    if (section.title().isBlank()) {
      return;
    }
    grid()
        .add(
            new Table.Row(
                Table.RowKind.SECTION,
                List.of(
                    plain(section.number()),
                    label(section.title(), section.wording().help()),
                    plain(""))));
  }

  /// The table under way; fields of one section, or of all in a numbered form.
  private Grid grid() {
    Grid grid = open;
    if (grid == null) {
      grid =
          numbered
              ? new Grid(pages.width(), size, 20, 62, 98)
              : new Grid(pages.width(), size, 72, 108);
      open = grid;
    }
    return grid;
  }

  /// Ends the table under way.
  void close() {
    if (open != null) {
      pages.add(open.table());
      open = null;
    }
  }

  private Table.Row row(FormField field, String number, String label, String value, String mark) {
    List<Table.Cell> cells = new ArrayList<>();
    if (numbered) {
      cells.add(plain(number));
    }
    cells.add(label(label, field.help()));
    String shown = answers.facts().use(label, value);
    cells.add(new Table.Cell(text(shown).bookmarked(mark)));
    boolean tall = answers.blank() && value.isBlank() && field.type() == FieldType.LONG_TEXT;
    return new Table.Row(
        Table.RowKind.BODY,
        cells,
        value.length() > ROW_SPLITS_FROM,
        tall ? LONG_BLANK : answers.blank() ? BLANK_ROW : 0);
  }

  private Table.Cell label(String label, String help) {
    List<Block> blocks = new ArrayList<>(List.of(text(label)));
    if (answers.blank() && !help.isBlank()) {
      blocks.add(new Paragraph(Texts.inlines(help, HELP), ParagraphFormat.PLAIN));
    }
    return new Table.Cell(blocks, 1, 1, Table.VAlign.TOP, Table.CellRule.FRAME);
  }

  private Table.Cell plain(String text) {
    return new Table.Cell(text(text));
  }

  private Paragraph text(String text) {
    return new Paragraph(
        Texts.inlines(text, TextStyle.PLAIN.withSize(size)), ParagraphFormat.PLAIN);
  }

  private void repeat(FormRepeat repeat) {
    List<Map<String, String>> groups = answers.answers().groups(repeat.id());
    int offered = answers.blank() ? repeat.offered() : 1;
    int count = Math.max(offered, groups.size());
    for (int n = 1; n <= count; n++) {
      Map<String, String> group = n <= groups.size() ? groups.get(n - 1) : Map.of();
      for (FormField field : repeat.fields()) {
        boolean last = n == count && !field.lastLabel().isBlank();
        String label = last ? field.lastLabel() : field.label();
        String number = field.number().isBlank() ? repeat.numberPattern() : field.number();
        String mark = FormMarks.name(new FormMarks.Place.Repeated(repeat.id(), n, field.id()));
        grid()
            .add(
                row(
                    field,
                    FormRepeat.filled(number, n),
                    FormRepeat.filled(label, n),
                    group.getOrDefault(field.id(), ""),
                    mark));
      }
    }
  }
}
