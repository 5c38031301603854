package metodist.model.forms;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metodist.model.forms.FormJson.Part;
import metodist.model.shared.Problem;
import metodist.model.shared.UserFacingException;
import metodist.model.shared.json.JsonReader;
import metodist.model.shared.json.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/// A form definition as a file (JSON): what is shipped, exported and imported, and how a centre's
/// forms lie in its data. Reading is strict: a key it does not know or a form that is not sound is
/// refused with one sentence, never half taken.
public final class FormFile {
  private static final int LONGEST = 2_000_000;

  private FormFile() {}

  /// The definition in a file; the file is refused with one sentence when it is none.
  public static FormDefinition read(Path file) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    try {
      if (Files.size(file) > LONGEST) {
        throw new UserFacingException(
            "Файл «" + name + "» слишком велик для описания формы.", "Проверьте, тот ли это файл.");
      }
      return read(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UserFacingException(
          "Файл «" + name + "» — не описание формы: в нём не текст в кодировке UTF-8.",
          "Выберите файл, сохранённый командой «Экспорт».",
          e);
    } catch (NoSuchFileException e) {
      throw new UserFacingException("Файл «" + file + "» не найден.", "Проверьте имя и папку.", e);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось прочитать файл «" + name + "».",
          "Если он открыт в другой программе, закройте его и повторите.",
          e);
    }
  }

  /// The definition in the text of a file. Revision 1 when the file names none. Throws a
  /// [UserFacingException] that names the file.
  public static FormDefinition read(String fileName, String text) {
    try {
      if (text.length() > LONGEST) {
        throw new FormJson.Unsuitable("он слишком велик для описания формы");
      }
      FormDefinition form = form(text);
      for (Problem problem : DefinitionCheck.check(form)) {
        if (problem.blocks()) {
          throw new FormJson.Unsuitable(lowered(problem.message()));
        }
      }
      return form;
    } catch (JsonSyntaxException e) {
      throw refusal(fileName, "строка " + e.line() + ": " + e.getMessage(), e);
    } catch (FormJson.Unsuitable e) {
      throw refusal(fileName, e.getMessage(), e);
    }
  }

  /// The definition in a text that [#write] made, sound or not: a form is kept before it is
  /// finished. Anything else is a defect.
  public static FormDefinition parse(String text) {
    try {
      return form(text);
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException("not a form: line " + e.line() + ", " + e.getMessage(), e);
    }
  }

  private static FormDefinition form(String text) throws JsonSyntaxException {
    return form(new Part("описание формы", JsonReader.read(text)));
  }

  private static UserFacingException refusal(
      String fileName, @Nullable String what, Exception cause) {
    return new UserFacingException(
        "Файл «"
            + fileName
            + "» не удалось прочитать как описание формы: "
            + String.valueOf(what).replaceAll("\\.$", "")
            + ".",
        "Исправьте файл или сохраните форму заново командой «Экспорт».",
        cause);
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /// The definition as the text of a file.
  public static String write(FormDefinition form) {
    return FormJson.write(form);
  }

  private static FormDefinition form(Part root) {
    List<FormSection> sections = new ArrayList<>();
    for (Part section : root.parts("sections", "раздел")) {
      sections.add(section(section));
    }
    root.part("table", "таблица")
        .ifPresent(
            table ->
                sections.add(
                    new FormSection(
                        "", FormLabel.NONE, List.of(), List.of(table(table)), Optional.empty())));
    FormDefinition form =
        new FormDefinition(
            root.needed("id"),
            root.number("revision", 1),
            root.wording("title"),
            root.part("paper", "вид на бумаге").map(FormFile::paper).orElse(FormPaper.USUAL),
            fields(root, "head"),
            sections);
    root.nothingElse();
    return form;
  }

  private static FormPaper paper(Part part) {
    FormPaper paper =
        new FormPaper(
            part.yes("landscape", false),
            part.yes("signed", true),
            part.text("note"),
            part.text("declaration"));
    part.nothingElse();
    return paper;
  }

  private static FormSection section(Part part) {
    List<FormTable> tables = new ArrayList<>();
    part.part("table", "таблица").map(FormFile::table).ifPresent(tables::add);
    part.parts("tables", "таблица").forEach(table -> tables.add(table(table)));
    FormSection section =
        new FormSection(
            part.text("number"),
            part.wording("title"),
            fields(part, "fields"),
            tables,
            part.part("repeat", "повторяющаяся группа").map(FormFile::repeat));
    part.nothingElse();
    return section;
  }

  private static List<FormField> fields(Part owner, String key) {
    List<FormField> fields = new ArrayList<>();
    for (Part part : owner.parts(key, "поле")) {
      fields.add(
          new FormField(
              part.needed("id"),
              part.text("number"),
              part.wording("label").withLast(part.text("lastLabel")),
              part.type(FieldType.TEXT),
              rules(part)));
      part.nothingElse();
    }
    return fields;
  }

  private static FieldRules rules(Part part) {
    LengthLimits limits =
        part.part("limits", "пределы длины")
            .map(
                l -> {
                  LengthLimits read =
                      new LengthLimits(
                          l.number("words", 0), l.number("characters", 0), l.number("pages", 0));
                  l.nothingElse();
                  return read;
                })
            .orElse(LengthLimits.NONE);
    return new FieldRules(part.yes("required", false), limits, part.texts("choices"));
  }

  private static FormTable table(Part part) {
    List<FormTable.Column> columns = new ArrayList<>();
    for (Part column : part.parts("columns", "столбец")) {
      columns.add(
          new FormTable.Column(
              column.needed("id"),
              column.wording("label"),
              column.type(FieldType.LONG_TEXT),
              rules(column),
              column.number("width", 0)));
      column.nothingElse();
    }
    List<FormTable.Group> groups = new ArrayList<>();
    for (Part group : part.parts("groups", "раздел таблицы")) {
      groups.add(new FormTable.Group(group.needed("id"), group.wording("label")));
      group.nothingElse();
    }
    FormTable table =
        new FormTable(part.needed("id"), part.wording("title"), columns, rows(part, groups));
    part.nothingElse();
    return table;
  }

  private static TableRows rows(Part part, List<FormTable.Group> groups) {
    boolean numbered = part.yes("numbered", false);
    String manner = part.text("groupRows");
    if (!manner.isEmpty() && !manner.equals("free") && !manner.equals("fixed")) {
      throw new FormJson.Unsuitable(
          part.name() + ": «groupRows» бывает «free» или «fixed», а не «" + manner + "»");
    }
    return new TableRows(
        part.numbering(numbered),
        manner.equals("free"),
        groups,
        part.yes("required", false),
        part.number("blankRows", 0));
  }

  private static FormRepeat repeat(Part part) {
    FormRepeat repeat =
        new FormRepeat(
            part.needed("id"),
            part.wording("labelPattern"),
            part.text("numberPattern"),
            part.number("blankGroups", 0),
            fields(part, "fields"));
    part.nothingElse();
    return repeat;
  }
}
