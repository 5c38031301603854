package metodist.app.feature.forms;

import java.util.List;
import java.util.Optional;
import metodist.app.platform.Messages;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormEdits.Kind;
import metodist.model.forms.FormPart;

/// A part of the form in the outline: where it stands, what it is, whether something is wrong with
/// it.
record OutlineLine(List<Integer> place, FormPart part, boolean faulty) {
  OutlineLine {
    place = List.copyOf(place);
  }

  /// What the line says.
  String text(Messages m) {
    String label = part.wording().text().isBlank() ? m.text("part.unnamed") : part.wording().text();
    String number = part.number().filter(n -> !n.isBlank()).map(n -> n + " ").orElse("");
    return switch (part) {
      case FormPart.Whole _ -> label;
      case FormPart.Section _ -> m.text("line.section", number + label);
      case FormPart.Table _ ->
          part.wording().text().isBlank()
              ? m.text("line.table.unnamed")
              : m.text("line.table", label);
      case FormPart.Group _ -> m.text("line.group", label);
      case FormPart.Repeat _ -> m.text("line.repeat", label);
      case FormPart.Head _, FormPart.Field _, FormPart.Column _, FormPart.Repeated _ ->
          number + label;
    };
  }

  /// What is said of it in grey: the kind of answer, whether it must be given.
  String note(Messages m) {
    String type = part.type().map(FieldType::title).orElse("");
    boolean required = part.rules().map(FieldRules::required).orElse(false);
    return required ? m.text("line.required", type) : type;
  }

  /// The kind of part that stands beside this one when one more is wanted.
  static Optional<Kind> likeOf(FormPart part) {
    return switch (part) {
      case FormPart.Whole _ -> Optional.of(Kind.SECTION);
      case FormPart.Head _ -> Optional.of(Kind.HEAD);
      case FormPart.Section _, FormPart.Field _ -> Optional.of(Kind.FIELD);
      case FormPart.Table _, FormPart.Column _ -> Optional.of(Kind.COLUMN);
      case FormPart.Group _ -> Optional.of(Kind.GROUP);
      case FormPart.Repeat _, FormPart.Repeated _ -> Optional.of(Kind.REPEATED);
    };
  }
}
