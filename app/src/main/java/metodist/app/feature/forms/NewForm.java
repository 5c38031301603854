package metodist.app.feature.forms;

import java.util.List;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormLabel;
import metodist.model.forms.FormPaper;
import metodist.model.forms.FormSection;

/// How a form begins: empty but for a first section with the name of the organisation, or as a copy
/// of another.
final class NewForm {
  private final Office office;
  private final Messages m;

  NewForm(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  /// Asks for the title and opens the editor.
  void ask() {
    ask(m.text("new.title"), m.text("new.initial"), blank());
  }

  /// «Создать из образца»
  void ask(FormDefinition sample) {
    ask(m.text("copy.title"), m.text("copy.initial", sample.title()), sample);
  }

  private void ask(String question, String initial, FormDefinition sample) {
    office
        .dialogs()
        .ask(question, m.text("new.label"), initial)
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .ifPresent(
            title ->
                new FormListViewModel(office.data())
                    .copy(sample, title, id -> office.navigator().open(id)));
  }

  private static FormDefinition blank() {
    FormField name =
        new FormField(
            "fullName",
            "",
            FormLabel.of("Полное наименование организации"),
            FieldType.TEXT,
            FieldRules.REQUIRED);
    return new FormDefinition(
        "forma",
        1,
        FormLabel.NONE,
        FormPaper.USUAL,
        List.of(),
        List.of(
            new FormSection(
                "1",
                FormLabel.of("Сведения об организации"),
                List.of(name),
                List.of(),
                java.util.Optional.empty())));
  }
}
