package metodist.model.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Правка формы: new parts and changed labels, with the identifiers that follow from them. A part
/// keeps its identifier once an earlier revision has it, because answers and blanks are known by
/// it; till then the identifier follows the label.
public final class FormEdits {
  private FormEdits() {}

  /// The kinds of part that can be added.
  public enum Kind {
    HEAD("Строка под заголовком"),
    SECTION("Раздел"),
    FIELD("Поле"),
    TABLE("Таблица"),
    COLUMN("Столбец таблицы"),
    GROUP("Раздел таблицы"),
    REPEAT("Повторяющаяся группа"),
    REPEATED("Поле группы");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// A new part near a place. A table comes with two columns, a repeat with two fields, so that
  /// there is something to begin with.
  public static Optional<FormTree.Put> added(FormTree tree, List<Integer> near, Kind kind) {
    Set<String> taken = new HashSet<>(identifiers(tree));
    return tree.put(near, fresh(kind, taken));
  }

  private static FormTree fresh(Kind kind, Set<String> taken) {
    FormLabel label = FormLabel.of(label(kind));
    String id = FormIds.of(label.text(), "pole", taken);
    FormField field = new FormField(id, "", label, FieldType.TEXT, FieldRules.OPTIONAL);
    return switch (kind) {
      case HEAD -> leaf(new FormPart.Head(field));
      case SECTION ->
          leaf(
              new FormPart.Section(
                  new FormSection("", label, List.of(), List.of(), Optional.empty())));
      case FIELD -> leaf(new FormPart.Field(field));
      case COLUMN -> leaf(column(id, label));
      case GROUP -> leaf(new FormPart.Group(new FormTable.Group(id, label)));
      case REPEATED -> leaf(new FormPart.Repeated(field));
      case TABLE ->
          new FormTree(
              new FormPart.Table(new FormTable(id, label, List.of(), TableRows.PLAIN)),
              List.of(
                  leaf(column("pervyyStolbets", FormLabel.of("Первый столбец"))),
                  leaf(column("vtoroyStolbets", FormLabel.of("Второй столбец")))));
      case REPEAT ->
          new FormTree(
              new FormPart.Repeat(
                  new FormRepeat(id, FormLabel.of("{roman} этап"), "", 0, List.of())),
              List.of(
                  repeated(field, "nazvanie", "{roman} этап"), repeated(field, "sroki", "Сроки")));
    };
  }

  private static String label(Kind kind) {
    return switch (kind) {
      case TABLE -> "Новая таблица";
      case REPEAT -> "Этапы";
      case HEAD -> "Новая строка";
      case FIELD, REPEATED -> "Новое поле";
      case SECTION -> "Новый раздел";
      case COLUMN -> "Новый столбец";
      case GROUP -> "Новый раздел таблицы";
    };
  }

  private static FormTree leaf(FormPart part) {
    return new FormTree(part, List.of());
  }

  private static FormTree repeated(FormField field, String id, String label) {
    return leaf(new FormPart.Repeated(field.withId(id).withWording(FormLabel.of(label))));
  }

  private static FormPart column(String id, FormLabel label) {
    return new FormPart.Column(
        new FormTable.Column(id, label, FieldType.LONG_TEXT, FieldRules.OPTIONAL, 0));
  }

  /// The wording of a part changed; its identifier goes along unless it is among `kept`.
  public static FormTree reworded(
      FormTree tree, List<Integer> place, FormLabel wording, Set<String> kept) {
    Optional<FormTree> found = tree.at(place);
    if (found.isEmpty()) {
      return tree;
    }
    FormPart before = found.get().part();
    FormPart after = before.withWording(wording);
    boolean follows =
        !before.id().isEmpty()
            && !kept.contains(before.id())
            && !before.wording().text().equals(wording.text())
            && before.id().startsWith(FormIds.of(before.wording().text(), "pole", List.of()));
    if (!follows) {
      return tree.changed(place, part -> after);
    }
    List<String> taken = new ArrayList<>(identifiers(tree));
    taken.remove(before.id());
    String id = FormIds.of(wording.text(), "pole", taken);
    return tree.changed(place, part -> after.withId(id));
  }

  /// All identifiers in the tree; within a form they are unique, so that none is mistaken.
  public static List<String> identifiers(FormTree tree) {
    return Stream.concat(
            Stream.of(tree.part().id()).filter(id -> !id.isEmpty()),
            tree.inner().stream().flatMap(t -> identifiers(t).stream()))
        .toList();
  }
}
