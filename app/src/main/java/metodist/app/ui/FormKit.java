package metodist.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.DialogFrame;
import metodist.app.platform.Dialogs;
import metodist.app.platform.FocusSight;
import metodist.app.platform.Icon;
import metodist.app.platform.Tone;
import metodist.app.ui.Entry.Trait;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Problem;

/// A form: sections of labelled entries in two columns (one when narrow), problems under their
/// fields, a list of what is missing with links that focus. It scrolls by itself and keeps the
/// focused field in sight.
public final class FormKit {
  private final String id;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final VBox missing = new VBox();
  private final VBox general = new VBox();
  private final Map<String, Entry<?>> entries = new LinkedHashMap<>();
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private FormGrid grid;

  /// `id` prefixes the ids of all nodes: «directory.organisation».
  public FormKit(String id) {
    this.id = id;
    content.getStyleClass().add("form");
    general.getStyleClass().add("entry-problems");
    missing.getStyleClass().add("missing-list");
    missing.setId(id + ".missing");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("form-scroll");
    scroll.setId(id + ".form");
    scroll.setFocusTraversable(false);
    grid = new FormGrid();
    content.getChildren().addAll(general, grid);
    FocusSight.keep(scroll);
  }

  public Node root() {
    return scroll;
  }

  /// The form without its own scrolling, for dialogs and for cards that scroll as a whole.
  public Node content() {
    scroll.setContent(null);
    return content;
  }

  /// Says which chapter of the guide tells of this form asked in a dialog.
  public FormKit about(String chapter) {
    var unused = DialogFrame.about(chapter, content);
    return this;
  }

  /// Asks this form in a dialog. Its button takes over what is being typed and closes only when
  /// `wrong` finds nothing; else the problems stand beside their fields. True when accepted.
  public boolean ask(Dialogs dialogs, String title, String verb, Supplier<List<Problem>> wrong) {
    return dialogs.form(
        title,
        content(),
        verb,
        () -> {
          commit();
          List<Problem> problems = wrong.get();
          show(problems);
          problems.stream()
              .map(problem -> owner(problem.field()))
              .filter(entries::containsKey)
              .findFirst()
              .ifPresent(this::focus);
          return problems.isEmpty();
        });
  }

  /// Starts a section with a title.
  public void section(String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("form-section-title");
    heading.setWrapText(true);
    if (grid.isEmpty()) {
      content.getChildren().remove(grid);
      heading.getStyleClass().add("first");
    }
    grid = new FormGrid();
    content.getChildren().addAll(heading, grid);
  }

  /// Any node across both columns: an explanation, a table of another kit.
  public void node(Node node) {
    grid.addNode(node);
  }

  /// A grey line of explanation across both columns.
  public void note(String text) {
    grid.addNode(UiTexts.muted(text));
  }

  public <E extends Entry<?>> E add(E entry, Trait... traits) {
    entry.traits(List.of(traits));
    if (entries.put(entry.id(), entry) != null) {
      throw new IllegalStateException("two entries " + entry.id() + " in form " + id);
    }
    entry.editor().setId(id + "." + entry.id());
    entry.noteLeaving();
    entry.onCommit(value -> listeners.forEach(listener -> listener.accept(entry.id())));
    grid.addEntry(entry);
    return entry;
  }

  public TextEntry text(String entryId, String label, Trait... traits) {
    return add(new TextEntry(entryId, label), traits);
  }

  /// A telephone number as people write it; how it was understood stands beside it.
  public TextEntry phone(String entryId, String label, Trait... traits) {
    TextEntry entry = text(entryId, label, traits);
    Understood.phone(entry);
    return entry;
  }

  public TextEntry email(String entryId, String label, Trait... traits) {
    TextEntry entry = text(entryId, label, traits);
    Understood.email(entry);
    return entry;
  }

  public LongTextEntry longText(String entryId, String label, Trait... traits) {
    return add(new LongTextEntry(entryId, label), traits);
  }

  public NumberEntry number(String entryId, String label, Trait... traits) {
    return add(new NumberEntry(entryId, label), traits);
  }

  /// A sum of money.
  public NumberEntry money(String entryId, String label, Trait... traits) {
    return add(NumberEntry.money(entryId, label), traits);
  }

  /// A term as people write it; the days it was understood as stand beside it.
  public TextEntry term(String entryId, String label, Trait... traits) {
    TextEntry entry = text(entryId, label, traits);
    Understood.term(entry);
    return entry;
  }

  public DateEntry date(String entryId, String label, Trait... traits) {
    return add(new DateEntry(entryId, label), traits);
  }

  public AcademicYearEntry year(
      String entryId, String label, AcademicYear present, Trait... traits) {
    return add(new AcademicYearEntry(entryId, label, present), traits);
  }

  public YesNoEntry yesNo(String entryId, String label, Trait... traits) {
    return add(new YesNoEntry(entryId, label), traits);
  }

  public <T> ChoiceEntry<T> choice(
      String entryId,
      String label,
      List<T> options,
      Function<? super T, String> title,
      Trait... traits) {
    return add(new ChoiceEntry<>(entryId, label, options, title), traits);
  }

  public <T> ChooserEntry<T> chooser(
      String entryId, String label, ChooserEntry.Source<T> options, Trait... traits) {
    return add(new ChooserEntry<>(entryId, label, options), traits);
  }

  public Optional<Entry<?>> entry(String entryId) {
    return Optional.ofNullable(entries.get(entryId));
  }

  /// The texts of the form, each with the way to it.
  public List<TextPlace> places() {
    return entries.values().stream().flatMap(entry -> entry.places().stream()).toList();
  }

  public List<Entry<?>> entries() {
    return List.copyOf(entries.values());
  }

  /// Told the id of an entry after the user changed it: the autosave hook for forms saved as a
  /// whole.
  public void onCommit(Consumer<String> listener) {
    listeners.add(listener);
  }

  /// Takes over what is typed in the field the user has not left yet.
  public void commit() {
    entries.values().forEach(Entry::commit);
  }

  public void readOnly(boolean value) {
    entries.values().forEach(entry -> entry.readOnly(value));
  }

  public void focus(String entryId) {
    Entry<?> entry = entries.get(entryId);
    if (entry != null) {
      entry.focus();
    }
  }

  public void focusFirst() {
    entries.values().stream().findFirst().ifPresent(Entry::focus);
  }

  /// Shows problems: each under its field; those of no field of this form at the top. Also draws
  /// the list of [#missing].
  public void show(List<Problem> problems) {
    show(problems, Entry::showProblems);
  }

  /// As [#show], but errors of an empty field wait until the user has been in it.
  public void showOnceLeft(List<Problem> problems) {
    show(problems, Entry::showProblemsOnceLeft);
  }

  private void show(List<Problem> problems, BiConsumer<Entry<?>, List<Problem>> beside) {
    Map<String, List<Problem>> byField = new LinkedHashMap<>();
    problems.forEach(
        p -> byField.computeIfAbsent(owner(p.field()), key -> new ArrayList<>()).add(p));
    entries.forEach(
        (entryId, entry) -> beside.accept(entry, byField.getOrDefault(entryId, List.of())));
    general.getChildren().clear();
    byField
        .getOrDefault("", List.of())
        .forEach(problem -> general.getChildren().add(line(problem)));
    showMissing(problems);
  }

  /// «rows.3.date» belongs to the entry «rows».
  private String owner(String field) {
    String at = field;
    while (!at.isEmpty() && !entries.containsKey(at)) {
      int dot = at.lastIndexOf('.');
      at = dot < 0 ? "" : at.substring(0, dot);
    }
    return at;
  }

  /// What keeps the record from its next state, as links that lead to the fields. A node to be put
  /// beside the form.
  public Node missing() {
    return missing;
  }

  private void showMissing(List<Problem> problems) {
    missing.getChildren().clear();
    if (problems.isEmpty()) {
      Label fine = new Label(UiTexts.MESSAGES.text("form.complete"), Icon.OK.node(Tone.SUCCESS));
      missing.getChildren().add(fine);
    }
    for (Problem problem : problems) {
      String owner = owner(problem.field());
      Entry<?> entry = entries.get(owner);
      String label = entry == null ? "" : entry.label();
      Hyperlink link = new Hyperlink(label.isEmpty() ? problem.message() : label);
      link.setGraphic(
          problem.blocks() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
      link.setWrapText(true);
      link.setMnemonicParsing(false);
      link.setAccessibleText(problem.message());
      link.setOnAction(event -> focus(owner));
      missing.getChildren().add(link);
      if (!label.isEmpty()) {
        Label why = UiTexts.muted(problem.message());
        why.getStyleClass().add("missing-why");
        missing.getChildren().add(why);
      }
    }
  }

  private static Node line(Problem problem) {
    Label text =
        new Label(
            problem.message(),
            problem.blocks() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
    text.setWrapText(true);
    return text;
  }
}
