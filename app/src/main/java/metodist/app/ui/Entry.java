package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Icon;
import metodist.app.platform.Tone;
import metodist.model.shared.Problem;

/// One labelled question of a form. The value changes when the user leaves the editor or presses
/// Enter («commit»), not with every key; then the listeners of [#onCommit] are told, which is where
/// a screen saves: read the record afresh in the edit, change this one fact, save. [#set] shows a
/// value without telling anybody and leaves alone what the user is typing unless the stored value
/// really changed.
public abstract class Entry<T> {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
  private final String id;
  private final String label;
  private final ReadOnlyObjectWrapper<T> value;
  private final List<Consumer<? super T>> listeners = new ArrayList<>();
  private final VBox problems = new VBox();
  private final Label help = new Label();
  private final Label understood = new Label();
  private List<Problem> shown = List.of();
  private List<Problem> doubts = List.of();
  // from here on what is missing is told too
  private boolean left;
  private boolean required;
  private boolean wide;

  protected Entry(String id, String label, T empty) {
    this.id = id;
    this.label = label;
    this.value = new ReadOnlyObjectWrapper<>(empty);
    problems.getStyleClass().add("entry-problems");
    problems.managedProperty().bind(problems.visibleProperty());
    problems.setVisible(false);
    quiet(help);
    quiet(understood);
  }

  private static void quiet(Label line) {
    line.getStyleClass().addAll("entry-help", "text-muted");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.managedProperty().bind(line.visibleProperty());
    line.setVisible(false);
  }

  public final String id() {
    return id;
  }

  public final String label() {
    return label;
  }

  public final T value() {
    return value.get();
  }

  public final ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /// Shows a value from the record.
  public final void set(T fresh) {
    if (!Objects.equals(fresh, value.get())) {
      value.set(fresh);
      show(fresh);
    }
  }

  public final void onCommit(Consumer<? super T> listener) {
    listeners.add(listener);
  }

  /// A line under the question: what to write, an example.
  public final void help(String text) {
    help.setText(text);
    help.setVisible(!text.isEmpty());
  }

  /// What the program takes the text for, beside it: «понято: 28 апреля 2026 г.».
  final void understood(String text) {
    understood.setText(text.isEmpty() ? "" : UiTexts.MESSAGES.text("understood", text));
    understood.setVisible(!text.isEmpty());
  }

  public final boolean required() {
    return required;
  }

  public final boolean wide() {
    return wide;
  }

  final void traits(List<Trait> traits) {
    required = required || traits.contains(Trait.REQUIRED);
    wide = wide || traits.contains(Trait.WIDE);
    if (traits.contains(Trait.READ_ONLY)) {
      readOnly(true);
    }
  }

  /// Takes both columns of the form by its nature (long text, tables).
  protected final void wideByNature() {
    wide = true;
  }

  /// The node that holds label-less editing.
  public abstract Node editor();

  /// Where the keyboard goes.
  public void focus() {
    editor().requestFocus();
  }

  /// The texts that stand here, each with the way to it: «Перейти» looks for words among them.
  public List<TextPlace> places() {
    return List.of();
  }

  public abstract void readOnly(boolean value);

  /// Nothing answered. «нет» is an answer.
  public abstract boolean blank();

  /// Takes over what is typed but not yet left. Called before closing and by Ctrl+S.
  public void commit() {}

  protected abstract void show(T fresh);

  /// Called by the editor when the user has finished with a value.
  protected final void committed(T fresh) {
    if (!Objects.equals(fresh, value.get())) {
      value.set(fresh);
      listeners.forEach(listener -> listener.accept(fresh));
    }
  }

  /// Problems of this entry under it: icon and words.
  public final void showProblems(List<Problem> found) {
    shown = List.copyOf(found);
    left = true;
    draw();
  }

  /// As [#showProblems], but while nothing is answered the errors wait until the user has been here
  /// and gone on: a form just begun is not red all over.
  final void showProblemsOnceLeft(List<Problem> found) {
    shown = List.copyOf(found);
    draw();
  }

  /// Notes when the keyboard leaves. Called once, when the entry comes into a form.
  final void noteLeaving() {
    editor()
        .focusWithinProperty()
        .subscribe(
            (was, now) -> {
              if (was && !now && !left) {
                left = true;
                draw();
              }
            });
  }

  /// A doubt the editor has itself; it stays beside the problems the record has.
  final void showOwnDoubt(List<Problem> found) {
    doubts = List.copyOf(found);
    draw();
  }

  private void draw() {
    boolean quiet = !left && blank();
    List<Problem> found =
        Stream.concat(
                shown.stream().filter(problem -> !quiet || !problem.blocks()), doubts.stream())
            .distinct()
            .toList();
    problems.getChildren().clear();
    for (Problem problem : found) {
      Tone tone = problem.blocks() ? Tone.DANGER : Tone.WARNING;
      Icon icon = problem.blocks() ? Icon.ERROR : Icon.WARNING;
      Label text = new Label(problem.message());
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
      text.getStyleClass().add(tone.styleClass());
      HBox line = new HBox(icon.node(tone), text);
      line.getStyleClass().add("problem-line");
      problems.getChildren().add(line);
    }
    problems.setVisible(!found.isEmpty());
    editor().pseudoClassStateChanged(INVALID, found.stream().anyMatch(Problem::blocks));
    editor()
        .pseudoClassStateChanged(
            DOUBTFUL, !found.isEmpty() && found.stream().noneMatch(Problem::blocks));
  }

  final Node helpLine() {
    return help;
  }

  final Node understoodLine() {
    return understood;
  }

  final Node problemLines() {
    return problems;
  }

  /// How an entry stands in a form.
  public enum Trait {
    /// «обязательно» beside the label; blocks the next state, never the saving.
    REQUIRED,
    /// Takes both columns.
    WIDE,
    READ_ONLY
  }
}
