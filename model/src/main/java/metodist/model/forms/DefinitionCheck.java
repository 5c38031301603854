package metodist.model.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import metodist.model.shared.Problem;
import metodist.model.shared.SearchKey;

/// Проверка описания формы: what a definition must be for a blank to be printed and read back. An
/// error keeps it from being used, a warning does not. Places: `title`, `<section>` as `section[n]`
/// from 0, else `<field>`, `<table>.<column>`, `<repeat>.<field>`.
public final class DefinitionCheck {
  public static final int MOST_PARTS = 300;
  public static final int MOST_COLUMNS = 12;
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,59}");
  private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,31}");

  private final FormDefinition form;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> marks = new HashSet<>();

  private DefinitionCheck(FormDefinition form) {
    this.form = form;
  }

  public static List<Problem> check(FormDefinition form) {
    DefinitionCheck check = new DefinitionCheck(form);
    check.whole();
    form.fields().forEach(f -> check.field(f, f.id(), new FormMarks.Place.Field(f.id())));
    form.tables().forEach(check::table);
    form.repeats().forEach(check::repeat);
    check.wordings();
    return List.copyOf(check.problems);
  }

  private void whole() {
    if (form.title().isBlank()) {
      error("title", "У формы нет названия.");
    }
    if (!CODE.matcher(form.code()).matches()) {
      error(
          "",
          "Обозначение формы «"
              + form.code()
              + "» должно состоять из латинских букв, цифр и дефисов.");
    }
    int parts = form.fields().size() + form.tables().size() + form.repeats().size();
    if (parts == 0) {
      error("", "В форме нет ни одного поля и ни одной таблицы.");
    }
    if (parts > MOST_PARTS) {
      error("", "В форме больше " + MOST_PARTS + " полей.");
    }
    List<String> ids = new ArrayList<>();
    form.fields().forEach(f -> ids.add(f.id()));
    form.tables().forEach(t -> ids.add(t.id()));
    form.repeats().forEach(r -> ids.add(r.id()));
    ids(ids, "");
  }

  /// Word takes names that differ only in the case of letters for the same.
  private void ids(List<String> ids, String owner) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        error(
            owner + id,
            "Обозначение «"
                + id
                + "» должно состоять из латинских букв и цифр и быть не длиннее 32 знаков.");
      }
      if (!seen.add(id.toLowerCase(Locale.ROOT))) {
        error(owner + id, "Обозначение «" + id + "» стоит дважды.");
      }
    }
  }

  private void field(FormField field, String place, FormMarks.Place mark) {
    rules(field.type(), field.rules(), place, field.label());
    mark(mark, place);
  }

  private void rules(FieldType type, FieldRules rules, String place, String label) {
    if (label.isBlank()) {
      error(place, "Поле без названия.");
    }
    if (type == FieldType.CHOICE && rules.choices().stream().distinct().count() < 2) {
      error(place, "У поля «" + FormCheck.shorten(label) + "» меньше двух вариантов ответа.");
    }
  }

  private void mark(FormMarks.Place place, String at) {
    if (!marks.add(FormMarks.name(place).toLowerCase(Locale.ROOT))) {
      error(at, "Метка поля «" + at + "» совпадает с меткой другого поля: измените название.");
    }
  }

  private void table(FormTable table) {
    String name =
        table.title().isBlank() ? "Таблица" : "Таблица «" + FormCheck.shorten(table.title()) + "»";
    if (table.columns().isEmpty() || table.columns().size() > MOST_COLUMNS) {
      error(table.id(), name + ": столбцов должно быть от 1 до " + MOST_COLUMNS + ".");
    }
    if (table.freeGroups() && !table.groups().isEmpty()) {
      error(table.id(), name + ": разделы либо заданы, либо пишутся самими заявителями.");
    }
    ids(table.columns().stream().map(FormTable.Column::id).toList(), table.id() + ".");
    ids(table.groups().stream().map(FormTable.Group::id).toList(), table.id() + ".");
    for (FormTable.Group group : table.groups()) {
      if (group.label().isBlank()) {
        error(table.id() + "." + group.id(), name + ": раздел без названия.");
      }
    }
    for (FormTable.Column column : table.columns()) {
      String place = table.id() + "." + column.id();
      rules(column.type(), column.rules(), place, column.label());
      if (column.id().equalsIgnoreCase(FormMarks.GROUP)) {
        error(place, name + ": столбец не может обозначаться словом «" + FormMarks.GROUP + "».");
      }
      if (table.groups().isEmpty()) {
        mark(new FormMarks.Place.Cell(table.id(), "", 1, column.id()), place);
      }
      for (FormTable.Group group : table.groups()) {
        mark(new FormMarks.Place.Cell(table.id(), group.id(), 1, column.id()), place);
      }
    }
  }

  private void repeat(FormRepeat repeat) {
    if (repeat.fields().isEmpty()) {
      error(repeat.id(), "В повторяющейся группе нет ни одного поля.");
    }
    if (repeat.fields().size() == 1) {
      problems.add(
          Problem.warning(
              repeat.id(),
              "В повторяющейся группе одно поле: такие ответы надёжнее собирать таблицей."));
    }
    ids(repeat.fields().stream().map(FormField::id).toList(), repeat.id() + ".");
    for (FormField field : repeat.fields()) {
      field(
          field,
          repeat.id() + "." + field.id(),
          new FormMarks.Place.Repeated(repeat.id(), 1, field.id()));
      if (field.type() == FieldType.ATTACHMENT) {
        error(
            repeat.id() + "." + field.id(),
            "Приложение не может стоять в повторяющейся группе: «"
                + FormCheck.shorten(field.label())
                + "».");
      }
    }
  }

  /// Two fields under one wording are told apart by their numbers only, which people change.
  private void wordings() {
    Map<String, String> seen = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      String key = SearchKey.of(field.label());
      String before = seen.putIfAbsent(key, field.id());
      if (!key.isBlank() && before != null) {
        problems.add(
            Problem.warning(
                field.id(),
                "Название «"
                    + FormCheck.shorten(field.label())
                    + "» стоит у двух полей: при чтении заполненных форм их легко спутать."));
      }
    }
  }

  private void error(String place, String message) {
    problems.add(Problem.error(place, message));
  }
}
