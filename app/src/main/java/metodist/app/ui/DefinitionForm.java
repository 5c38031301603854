package metodist.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import metodist.app.ui.AnswerEntries.Suggestions;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.model.shared.Problem;

/// The editor of a form definition: every section, field, table and repeat, drawn from the data.
/// Shows and hands back [Answers]; a change of one field is told as a change of the answers by
/// [#onChange], to be applied to the answers as they are stored then.
public final class DefinitionForm {
  private final FormDefinition definition;
  private final FormKit kit;
  private final AnswerEntries editors;
  private final Function<FormField, AttachmentsEntry.Wishes> attachments;
  private final Map<String, Entry<String>> fields = new LinkedHashMap<>();
  private final Map<String, AttachmentsEntry> files = new LinkedHashMap<>();
  private final Map<String, RowsEntry> tables = new LinkedHashMap<>();
  private final Map<String, GroupsEntry> repeats = new LinkedHashMap<>();
  private final List<Consumer<Change>> listeners = new ArrayList<>();

  /// `attachments` is asked for each field of files; `people` and `organisations` suggest names
  /// from the registers and enter new ones there.
  public DefinitionForm(
      String id,
      FormDefinition definition,
      SuggestedTextEntry.Register people,
      SuggestedTextEntry.Register organisations,
      Function<FormField, AttachmentsEntry.Wishes> attachments) {
    this.definition = definition;
    this.kit = new FormKit(id);
    this.editors = new AnswerEntries(new Suggestions(people, organisations));
    this.attachments = attachments;
    definition.head().forEach(this::add);
    definition.sections().forEach(this::section);
  }

  private void section(FormSection section) {
    String title =
        section.number().isEmpty()
            ? section.title()
            : (section.number() + " " + section.title()).strip();
    if (!title.isEmpty()) {
      kit.section(title);
    }
    section.fields().forEach(this::add);
    section.tables().forEach(this::add);
    section.repeat().ifPresent(repeat -> add(repeat, section.title()));
  }

  private void add(FormField field) {
    if (field.type() == FieldType.ATTACHMENT) {
      String label =
          field.number().isEmpty() ? field.label() : field.number() + " " + field.label();
      AttachmentsEntry entry =
          kit.add(new AttachmentsEntry(field.id(), label, attachments.apply(field)));
      if (field.required()) {
        entry.traits(List.of(Entry.Trait.REQUIRED));
      }
      files.put(field.id(), entry);
      return;
    }
    Entry<String> entry = editors.entry(field);
    entry.onCommit(value -> tell(field.id(), answers -> answers.with(field.id(), value)));
    fields.put(field.id(), kit.add(entry));
  }

  private void add(FormTable table) {
    RowsEntry entry = new RowsEntry(table.id(), table);
    entry.onCommit(rows -> tell(table.id(), answers -> answers.withRows(table.id(), rows)));
    tables.put(table.id(), kit.add(entry));
  }

  private void add(FormRepeat repeat, String title) {
    GroupsEntry entry = new GroupsEntry(repeat, title, editors::entry);
    entry.onCommit(groups -> tell(repeat.id(), answers -> answers.withGroups(repeat.id(), groups)));
    repeats.put(repeat.id(), kit.add(entry));
  }

  private void tell(String field, Function<Answers, Answers> change) {
    listeners.forEach(listener -> listener.accept(new Change(field, change)));
  }

  public FormDefinition definition() {
    return definition;
  }

  public Node root() {
    return kit.root();
  }

  /// The form below other content, without scrolling of its own.
  public FormKit kit() {
    return kit;
  }

  /// Shows answers, leaving alone what is being typed.
  public void set(Answers answers) {
    fields.forEach((field, entry) -> entry.set(answers.value(field)));
    tables.forEach((table, entry) -> entry.set(answers.rows(table)));
    repeats.forEach((repeat, entry) -> entry.set(answers.groups(repeat)));
  }

  /// Shows the files and addresses of one field.
  public void setAttachments(String field, List<AttachmentsEntry.Item> items) {
    AttachmentsEntry entry = files.get(field);
    if (entry != null) {
      entry.set(items);
    }
  }

  public void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  public void show(List<Problem> problems) {
    kit.show(problems);
  }

  /// As [#show], but errors of an empty field wait until the user has been in it.
  public void showOnceLeft(List<Problem> problems) {
    kit.showOnceLeft(problems);
  }

  public Node missing() {
    return kit.missing();
  }

  public void readOnly(boolean value) {
    kit.readOnly(value);
  }

  public void commit() {
    kit.commit();
  }

  public void focus(String field) {
    kit.focus(field);
  }

  /// A change of one field, table or repeat, as a function of the answers stored.
  public record Change(String field, Function<Answers, Answers> apply) {}
}
