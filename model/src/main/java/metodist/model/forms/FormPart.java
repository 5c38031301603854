package metodist.model.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A part of a form as it is edited, without the parts inside it.
public sealed interface FormPart {
  /// The form itself: its title, aliases, help and manner on paper.
  record Whole(FormDefinition form) implements FormPart {
    public Whole {
      form = form.withHead(List.of()).withSections(List.of());
    }
  }

  /// A head line.
  record Head(FormField field) implements FormPart {}

  record Section(FormSection section) implements FormPart {
    public Section {
      section =
          new FormSection(
              section.number(), section.wording(), List.of(), List.of(), Optional.empty());
    }
  }

  record Field(FormField field) implements FormPart {}

  record Table(FormTable table) implements FormPart {
    public Table {
      table = table.withColumns(List.of()).withRows(table.rows().withGroups(List.of()));
    }
  }

  record Column(FormTable.Column column) implements FormPart {}

  record Group(FormTable.Group group) implements FormPart {}

  record Repeat(FormRepeat repeat) implements FormPart {
    public Repeat {
      repeat = repeat.withFields(List.of());
    }
  }

  /// A field of a repeat.
  record Repeated(FormField field) implements FormPart {}

  /// Order among the parts of one owner: head lines before sections; fields before tables before
  /// the repeat; columns before groups.
  default int rank() {
    return switch (this) {
      case Whole _, Head _, Field _, Column _, Repeated _ -> 0;
      case Section _, Table _, Group _ -> 1;
      case Repeat _ -> 2;
    };
  }

  /// Whether the other part may stand directly inside this one.
  default boolean holds(FormPart inner) {
    return switch (this) {
      case Whole _ -> inner instanceof Head || inner instanceof Section;
      case Section _ -> inner instanceof Field || inner instanceof Table || inner instanceof Repeat;
      case Table _ -> inner instanceof Column || inner instanceof Group;
      case Repeat _ -> inner instanceof Repeated;
      case Head _, Field _, Column _, Group _, Repeated _ -> false;
    };
  }

  /// What the part is called on the screen.
  default FormLabel wording() {
    return switch (this) {
      case Whole(FormDefinition form) -> form.wording();
      case Head(FormField field) -> field.wording();
      case Section(FormSection section) -> section.wording();
      case Field(FormField field) -> field.wording();
      case Table(FormTable table) -> table.wording();
      case Column(FormTable.Column column) -> column.wording();
      case Group(FormTable.Group group) -> group.wording();
      case Repeat(FormRepeat repeat) -> repeat.wording();
      case Repeated(FormField field) -> field.wording();
    };
  }

  default FormPart withWording(FormLabel wording) {
    return switch (this) {
      case Whole(FormDefinition form) -> new Whole(form.withWording(wording));
      case Head(FormField field) -> new Head(field.withWording(wording));
      case Section(FormSection section) -> new Section(section.withWording(wording));
      case Field(FormField field) -> new Field(field.withWording(wording));
      case Table(FormTable table) -> new Table(table.withWording(wording));
      case Column(FormTable.Column column) -> new Column(column.withWording(wording));
      case Group(FormTable.Group group) -> new Group(group.withWording(wording));
      case Repeat(FormRepeat repeat) -> new Repeat(repeat.withWording(wording));
      case Repeated(FormField field) -> new Repeated(field.withWording(wording));
    };
  }

  /// The identifier, empty for parts that have none.
  default String id() {
    return switch (this) {
      case Whole _, Section _ -> "";
      case Head(FormField field) -> field.id();
      case Field(FormField field) -> field.id();
      case Table(FormTable table) -> table.id();
      case Column(FormTable.Column column) -> column.id();
      case Group(FormTable.Group group) -> group.id();
      case Repeat(FormRepeat repeat) -> repeat.id();
      case Repeated(FormField field) -> field.id();
    };
  }

  default FormPart withId(String id) {
    return switch (this) {
      case Whole _, Section _ -> this;
      case Head(FormField field) -> new Head(field.withId(id));
      case Field(FormField field) -> new Field(field.withId(id));
      case Table(FormTable table) -> new Table(table.withId(id));
      case Column(FormTable.Column column) -> new Column(column.withId(id));
      case Group(FormTable.Group group) -> new Group(new FormTable.Group(id, group.wording()));
      case Repeat(FormRepeat repeat) ->
          new Repeat(
              new FormRepeat(
                  id,
                  repeat.wording(),
                  repeat.numberPattern(),
                  repeat.blankGroups(),
                  repeat.fields()));
      case Repeated(FormField field) -> new Repeated(field.withId(id));
    };
  }

  /// What kind of answer is taken here; empty where nothing is answered.
  default Optional<FieldType> type() {
    return asField().map(FormField::type).or(() -> asColumn().map(FormTable.Column::type));
  }

  default FormPart withType(FieldType type) {
    return this instanceof Column(FormTable.Column column)
        ? new Column(column.withType(type))
        : withField(field -> field.withType(type));
  }

  default Optional<FieldRules> rules() {
    return asField().map(FormField::rules).or(() -> asColumn().map(FormTable.Column::rules));
  }

  default FormPart withRules(FieldRules rules) {
    return this instanceof Column(FormTable.Column column)
        ? new Column(column.withRules(rules))
        : withField(field -> field.withRules(rules));
  }

  /// The field, where the part is one.
  default Optional<FormField> asField() {
    return switch (this) {
      case Head(FormField field) -> Optional.of(field);
      case Field(FormField field) -> Optional.of(field);
      case Repeated(FormField field) -> Optional.of(field);
      default -> Optional.empty();
    };
  }

  private FormPart withField(UnaryOperator<FormField> change) {
    return switch (this) {
      case Head(FormField field) -> new Head(change.apply(field));
      case Field(FormField field) -> new Field(change.apply(field));
      case Repeated(FormField field) -> new Repeated(change.apply(field));
      default -> this;
    };
  }

  default Optional<FormTable.Column> asColumn() {
    return this instanceof Column(FormTable.Column column) ? Optional.of(column) : Optional.empty();
  }

  /// The printed number; empty where there is none to give.
  default Optional<String> number() {
    return switch (this) {
      case Section(FormSection section) -> Optional.of(section.number());
      case Field(FormField field) -> Optional.of(field.number());
      case Repeated(FormField field) -> Optional.of(field.number());
      case Repeat(FormRepeat repeat) -> Optional.of(repeat.numberPattern());
      default -> Optional.empty();
    };
  }

  default FormPart withNumber(String number) {
    return switch (this) {
      case Section(FormSection section) -> new Section(section.withNumber(number));
      case Repeat(FormRepeat repeat) -> new Repeat(repeat.withNumberPattern(number));
      default -> withField(field -> field.withNumber(number));
    };
  }
}
