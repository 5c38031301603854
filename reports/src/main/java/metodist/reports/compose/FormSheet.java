package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormMarks;
import metodist.model.forms.FormSection;
import metodist.model.forms.PrintedWords;
import metodist.model.orders.HouseStyle;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// A form on its sheets: title and head lines, sections, declaration and signature; on a blank a
/// foot with a code, so that a sheet that comes back on paper is known. A section whose title says
/// «(Приложение)» becomes a landscape appendix.
final class FormSheet {
  static final String EMPTY_YEAR = "20___-20___";
  private static final HouseStyle STYLE =
      new HouseStyle("Times New Roman", 12, 12, 25, 15, 20, 20, 1.0, true);
  private static final String APPENDIX = "(приложение)";
  private static final int CODE = Lengths.mm(12);

  private final FormDefinition form;
  private final FormAnswers answers;
  private final PaperStyle style;

  FormSheet(FormDefinition form, FormAnswers answers, LocalDate day) {
    this.form = form;
    this.answers = answers;
    this.style = PaperStyle.of(STYLE, day);
  }

  /// `organisation` is who the blank is for, empty for anybody.
  Document document(Signatory head, String organisation) {
    List<Section> sections = new ArrayList<>();
    PageSpec page = form.paper().landscape() ? landscape() : style.portrait();
    Pages pages = new Pages(style, page.textWidth());
    head(pages);
    FormBlocks blocks = new FormBlocks(form, pages, style, answers);
    for (FormSection section : form.sections()) {
      if (isAppendix(section)) {
        blocks.close();
        blocks.heading(section);
        pages.paragraph(
            PrintedWords.ENCLOSED, TextStyle.PLAIN.withSize(style.tableSize()), style.left());
        sections.add(appendix(section, organisation));
      } else {
        blocks.section(section);
      }
    }
    blocks.close();
    end(pages, head);
    sections.addFirst(sheets(page, true, pages, organisation));
    return new Document(form.title(), style.typeface(), List.of(), sections);
  }

  private Section sheets(PageSpec page, boolean first, Pages pages, String organisation) {
    if (answers.blank()) {
      return new Section(
          page,
          first ? Section.PageNumbers.RESTART : Section.PageNumbers.CONTINUE,
          List.of(),
          List.of(foot(page.textWidth(), organisation)),
          false,
          pages.blocks());
    }
    return first
        ? Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())
        : Section.numberedThroughout(page, pages.blocks());
  }

  private Paragraph foot(int width, String organisation) {
    TextStyle small = TextStyle.PLAIN.withSize(16);
    String identity = FormMarks.identity(form);
    String said = organisation.isEmpty() ? identity : identity + " · " + Texts.clean(organisation);
    return new Paragraph(
        List.of(
            new Inline.QrCode(FormMarks.PROPERTY + "=" + identity, CODE),
            new Inline.Text(" " + said, small),
            new Inline.Tab(small),
            new Inline.Text("лист ", small),
            new Inline.PageNumber(small),
            new Inline.Text(" из ", small),
            new Inline.PageCount(small)),
        ParagraphFormat.PLAIN.tabbed(
            new ParagraphFormat.TabStop(width, ParagraphFormat.TabStop.Kind.RIGHT, false)));
  }

  private void head(Pages pages) {
    String[] title = form.title().split(" ", 2);
    pages.add(
        new Paragraph(
                Texts.inlines(Wording.upper(title[0]), TextStyle.BOLD.withSize(28)),
                style.centred().keptWithNext())
            .heading(1));
    String note = form.paper().note().isBlank() ? "" : "*";
    if (title.length > 1) {
      pages.centred(title[1] + note, TextStyle.BOLD, 0, 0);
    }
    for (FormField field : form.head()) {
      if (field.type() == FieldType.ACADEMIC_YEAR && field.label().contains("…")) {
        pages.add(yearLine(field));
      } else {
        labelled(pages, field);
      }
    }
    pages.paragraph(form.wording().help(), FormBlocks.HELP, style.left().spaced(Lengths.pt(4), 0));
    if (form.head().isEmpty()) {
      pages.add(Grid.gap(Lengths.pt(6)));
    }
  }

  /// «на 2022-2023 учебный год»: only the year itself is the answer.
  private Paragraph yearLine(FormField field) {
    String year = Texts.clean(answers.facts().use(field.label(), answers.value(field)));
    String[] around = field.label().split("…", 2);
    return new Paragraph(
        List.of(
            new Inline.Text(around[0], TextStyle.BOLD),
            new Inline.Marked(
                FormMarks.name(new FormMarks.Place.Field(field.id())),
                List.of(new Inline.Text(year.isEmpty() ? EMPTY_YEAR : year, TextStyle.BOLD))),
            new Inline.Text(around[1], TextStyle.BOLD)),
        style.centred().keptWithNext());
  }

  /// A label and its value on a line of its own: «по теме ________». Help stands under the label,
  /// never under the value, where it would pass for a part of the answer.
  private void labelled(Pages pages, FormField field) {
    String label = field.label();
    String value = answers.facts().use(label, answers.value(field));
    boolean helped = answers.blank() && !field.help().isBlank();
    int widest = Lengths.mm(60);
    int labelWidth = helped ? widest : Math.min(widest, Lengths.mm(8) + label.length() * 125);
    Paragraph shown =
        new Paragraph(Texts.inlines(value, TextStyle.PLAIN), ParagraphFormat.PLAIN.spaced(60, 0))
            .bookmarked(FormMarks.name(new FormMarks.Place.Field(field.id())));
    List<Block> named = new ArrayList<>();
    named.add(line(label, TextStyle.PLAIN, ParagraphFormat.PLAIN.spaced(60, 0)));
    if (helped) {
      named.add(line(field.help(), FormBlocks.HELP, ParagraphFormat.PLAIN));
    }
    pages.add(
        new Table(
            List.of(labelWidth, pages.width() - labelWidth),
            List.of(
                Table.Row.body(
                    new Table.Cell(named, 1, 1, Table.VAlign.BOTTOM, Table.CellRule.NONE),
                    new Table.Cell(shown)
                        .ruled(Table.CellRule.BELOW)
                        .aligned(Table.VAlign.BOTTOM))),
            Table.Frame.NONE,
            0));
  }

  private static Paragraph line(String text, TextStyle style, ParagraphFormat format) {
    return new Paragraph(Texts.inlines(text, style), format);
  }

  private static boolean isAppendix(FormSection section) {
    return Wording.lower(section.title()).contains(APPENDIX);
  }

  private static PageSpec landscape() {
    return new PageSpec(PageSpec.A4_LONG, PageSpec.A4_SHORT, 1134, 1134, Lengths.mm(25), 850, 567);
  }

  private Section appendix(FormSection section, String organisation) {
    PageSpec page = landscape();
    Pages pages = new Pages(style, page.textWidth());
    AppendixHeading.add(
        pages, style, List.of(PrintedWords.APPENDIX, PrintedWords.appendixOf(form)));
    String name = section.title().replaceAll("(?iu)\\s*\\(приложение\\)\\s*", "");
    pages.title(name, 0, Lengths.pt(6));
    section.fields().forEach(f -> labelled(pages, f));
    pages.add(Grid.gap(Lengths.pt(6)));
    FormTables tables = new FormTables(pages, style, answers);
    section.tables().forEach(tables::add);
    return sheets(page, false, pages, organisation);
  }

  private void end(Pages pages, Signatory head) {
    TextStyle small = TextStyle.PLAIN.withSize(style.tableSize() - 4);
    if (!form.paper().note().isBlank()) {
      pages.paragraph("* " + form.paper().note(), small, style.left().spaced(Lengths.pt(6), 0));
    }
    for (String line : Texts.lines(form.paper().declaration())) {
      pages.paragraph(line, TextStyle.PLAIN, style.left().spaced(Lengths.pt(3), 0).keptWithNext());
    }
    if (form.paper().signed()) {
      signature(pages, head);
    }
  }

  private void signature(Pages pages, Signatory head) {
    pages.add(
        new Paragraph(List.of(), ParagraphFormat.PLAIN.spaced(0, Lengths.pt(10)).keptWithNext()));
    pages.signatureLine(head.post(), head.name());
    pages.paragraph(
        PrintedWords.SEAL_AND_DATE, TextStyle.PLAIN, style.left().spaced(Lengths.pt(12), 0));
  }
}
