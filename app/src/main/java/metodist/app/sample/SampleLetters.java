package metodist.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Word files as schools of the sample district send them: our own blank filled, or the form typed
/// anew by hand.
final class SampleLetters {
  private static final int WIDTH = 9300;
  private final DocumentService documents = new DocumentService();

  /// A file under the name the school gave it.
  record Letter(String fileName, byte[] bytes) {
    Path writeTo(Path folder) {
      try {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(fileName), bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Letter blank(String fileName, FormDefinition form, Answers answers, String post, String name) {
    return new Letter(
        fileName, documents.bytes(documents.returned(form, answers, post, name), Format.DOCX));
  }

  /// The form as a secretary types it anew: «подпись: ответ», tables with their heads, the date and
  /// the signature below.
  Letter byHand(String fileName, FormDefinition form, Answers answers, String post, String name) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            form.title(),
            TextStyle.BOLD,
            ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER)));
    form.head().forEach(field -> line(blocks, "", field, answers));
    for (FormSection section : form.sections()) {
      if (!section.title().isBlank()) {
        blocks.add(
            Paragraph.of(
                (section.number() + ". " + section.title()).replaceAll("^\\. ", ""),
                TextStyle.BOLD,
                ParagraphFormat.PLAIN));
      }
      section.fields().forEach(field -> line(blocks, field.number(), field, answers));
      section.tables().forEach(table -> table(blocks, table, answers));
    }
    blocks.add(Paragraph.empty());
    blocks.add(text(post + " _____________ " + name));
    Document tree =
        new Document(
            form.title(),
            Typeface.TIMES_12,
            List.of(),
            List.of(Section.plain(PageSpec.a4Portrait(), blocks)));
    return new Letter(fileName, documents.bytes(tree, Format.DOCX));
  }

  private static void line(List<Block> blocks, String number, FormField field, Answers answers) {
    String value = answers.value(field.id());
    if (field.type() == FieldType.ATTACHMENT && value.isEmpty()) {
      return;
    }
    String[] lines = value.split("\n", -1);
    String label = (number.isEmpty() ? "" : number + " ") + field.label();
    blocks.add(text(label + ": " + lines[0]));
    for (int i = 1; i < lines.length; i++) {
      blocks.add(text(lines[i]));
    }
  }

  private static Paragraph text(String line) {
    return Paragraph.of(line, ParagraphFormat.PLAIN);
  }

  private static void table(List<Block> blocks, FormTable table, Answers answers) {
    int columns = table.columns().size();
    List<Integer> widths = java.util.Collections.nCopies(columns, WIDTH / columns);
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        new Table.Row(
            Table.RowKind.BODY,
            table.columns().stream()
                .map(
                    c ->
                        new Table.Cell(
                            Paragraph.of(c.label(), TextStyle.BOLD, ParagraphFormat.PLAIN)))
                .toList()));
    for (Answers.Row row : answers.rows(table.id())) {
      rows.add(
          new Table.Row(
              Table.RowKind.BODY,
              table.columns().stream().map(c -> new Table.Cell(text(row.cell(c.id())))).toList()));
    }
    blocks.add(new Table(widths, rows));
  }
}
