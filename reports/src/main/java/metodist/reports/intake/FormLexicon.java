package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.model.forms.LearnedLabel;

/// Everything of one form that can stand in a file as its own text: the labels of its fields,
/// columns and repeated fields in all wordings known, and its headings.
final class FormLexicon {
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
  private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}|…|_{2,}|\\.{3,}");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\d.]\\.)\\s+(?=\\p{Lu})");

  /// What an answer can belong to.
  enum Kind {
    FIELD,
    COLUMN,
    REPEATED
  }

  /// A place for answers. `place` is `field`, `table.column` or `repeat.field`; `number` its
  /// printed number with `{n}` for the group; `section` the index of its section, −1 for the head.
  record Target(
      int index, Kind kind, String owner, String id, String number, int section, FormField field) {
    String place() {
      return kind == Kind.FIELD ? id : owner + "." + id;
    }
  }

  /// A repeating table or a repeated group: rows of cells under columns.
  record Rows(String id, boolean repeat, int section, List<Target> columns, FormTable table) {
    Rows {
      columns = List.copyOf(columns);
    }

    boolean grouped() {
      return !repeat && (table.freeGroups() || !table.groups().isEmpty());
    }
  }

  /// A heading of the form; `section` −1 is the title, `rows` the table it stands above or empty.
  record Heading(int section, String rows, Phrase phrase) {}

  private final FormDefinition form;
  private final List<Target> targets = new ArrayList<>();
  private final List<Phrase> labels = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Rows> rows = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Phrase title;

  FormLexicon(FormDefinition form, List<LearnedLabel> learned) {
    this.form = form;
    form.head().forEach(f -> add(Kind.FIELD, "", f, -1));
    for (int i = 0; i < form.sections().size(); i++) {
      addSection(form.sections().get(i), i);
    }
    for (LearnedLabel label : learned) {
      if (label.formCode().equals(form.code())) {
        targets.stream()
            .filter(t -> t.place().equals(label.field()))
            .forEach(t -> addLabel(t.index(), label.label(), 0));
      }
    }
    title = Phrase.of(form.title(), 0);
    countWords();
  }

  FormDefinition form() {
    return form;
  }

  Phrase title() {
    return title;
  }

  List<Target> targets() {
    return targets;
  }

  List<Phrase> labels() {
    return labels;
  }

  /// The target of the label at `index` of [#labels].
  int owner(int index) {
    return owners.get(index);
  }

  List<Heading> headings() {
    return headings;
  }

  List<Rows> rows() {
    return rows;
  }

  Rows rows(String id) {
    return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  /// How much a word of this form tells: a word of one label 1, a word of most labels little.
  double weight(Words.Word word) {
    int count = frequency.getOrDefault(word.concept(), 0);
    if (Character.isDigit(word.stem().charAt(0))) {
      return word.stem().length() <= 2 ? 0.3 : 1;
    }
    if (count <= 1) {
      return count == 0 ? 0.8 : 1;
    }
    return Math.max(0.3, 1 - Math.log(count) / Math.log(targets.size() + 2.0));
  }

  private void addSection(FormSection section, int index) {
    String own =
        section.tables().size() == 1
            ? section.tables().getFirst().id()
            : section.repeat().map(FormRepeat::id).orElse("");
    section.wording().wordings().forEach(w -> addHeading(w, index, own));
    for (FormField field : section.fields()) {
      Target target = add(Kind.FIELD, "", field, index);
      if (section.fields().size() == 1 && own.isEmpty() && section.tables().isEmpty()) {
        section.wording().wordings().forEach(w -> addLabel(target.index(), w, 0));
      }
    }
    for (FormTable table : section.tables()) {
      table.wording().wordings().forEach(w -> addHeading(w, index, table.id()));
      List<Target> columns = new ArrayList<>();
      for (FormTable.Column column : table.columns()) {
        FormField field =
            new FormField(column.id(), "", column.wording(), column.type(), column.rules());
        columns.add(add(Kind.COLUMN, table.id(), field, index));
      }
      rows.add(new Rows(table.id(), false, index, columns, table));
    }
    section.repeat().ifPresent(repeat -> addRepeat(repeat, index));
  }

  private void addRepeat(FormRepeat repeat, int section) {
    List<Target> columns = new ArrayList<>();
    List<FormTable.Column> titles = new ArrayList<>();
    for (FormField field : repeat.fields()) {
      columns.add(
          add(
              Kind.REPEATED,
              repeat.id(),
              field.number().isBlank() ? field.withNumber(repeat.numberPattern()) : field,
              section));
      titles.add(new FormTable.Column(field.id(), field.label()));
    }
    rows.add(
        new Rows(
            repeat.id(),
            true,
            section,
            columns,
            new FormTable(repeat.id(), "", true, false, titles, List.of())));
  }

  private Target add(Kind kind, String owner, FormField field, int section) {
    Target target =
        new Target(targets.size(), kind, owner, field.id(), field.number(), section, field);
    targets.add(target);
    field.wording().wordings().forEach(w -> addLabel(target.index(), w, 0));
    return target;
  }

  private void addLabel(int target, String wording, double penalty) {
    String label = HOLE.matcher(wording).replaceAll(" ");
    addWording(target, label, penalty);
    String bare = PARENTHESES.matcher(label).replaceAll(" ");
    if (!bare.equals(label)) {
      addWording(target, bare, penalty + 0.005);
    }
    String first = SENTENCE.split(bare)[0];
    if (!first.equals(bare)) {
      addWording(target, first, penalty + 0.02);
    }
  }

  private void addWording(int target, String label, double penalty) {
    Phrase phrase = Phrase.of(label, penalty);
    if (!phrase.words().isEmpty()) {
      labels.add(phrase);
      owners.add(target);
    }
  }

  private void addHeading(String text, int section, String rowsId) {
    if (!text.isBlank()) {
      headings.add(new Heading(section, rowsId, Phrase.of(text, 0)));
      String bare = PARENTHESES.matcher(text).replaceAll(" ");
      if (!bare.equals(text)) {
        headings.add(new Heading(section, rowsId, Phrase.of(bare, 0.005)));
      }
    }
  }

  /// Only the form's own wordings tell how common a word is: aliases repeat it at will.
  private void countWords() {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (Target target : targets) {
      for (Words.Word word : Words.of(target.field().label())) {
        seen.computeIfAbsent(word.concept(), k -> new HashSet<>()).add(target.index());
      }
    }
    seen.forEach((word, places) -> frequency.put(word, places.size()));
  }
}
