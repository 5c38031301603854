package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import metodist.app.feature.Choosers;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.FocusSight;
import metodist.app.platform.Messages;
import metodist.app.ui.DefinitionForm;
import metodist.app.ui.StatusBadge;
import metodist.model.forms.AnswersDiff;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormSection;
import metodist.model.shared.Problem;
import metodist.reports.intake.FormReading;
import metodist.reports.intake.FormReading.Unplaced;
import org.jspecify.annotations.Nullable;

/// What was read out of one file: what it belongs to, what to look at, the answers in the form they
/// were read by, what differs from the version before, the text that found no field.
final class ReadingPane {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private static final String FORM = "intake.form";
  private final IntakeViewModel vm;
  private final Parts parts;
  private final Label name = new Label();
  private final VBox state = new VBox();
  private final BelongingPane belonging;
  private final MattersPane matters;
  private final UnplacedPane unplaced;
  private final VBox formPlace = new VBox();
  private final VBox differences = new VBox();
  private final Label unplacedHead = heading("unplaced.head");
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);
  private Consumer<String> onEntry = entry -> {};
  private @Nullable DefinitionForm form;
  private @Nullable ReviewedFile shown;

  /// What the pane asks of the screen: to mark in the source where values stand, to have a piece
  /// sent into a field (empty: ask which).
  interface Parts {
    void mark(List<FormReading.Span> spans);

    void send(Unplaced piece, String target);

    void settle(String place);

    Choosers choosers();

    /// What stands above all else once the file is registered.
    Optional<Node> band(ReviewedFile file);
  }

  ReadingPane(IntakeViewModel vm, Parts parts) {
    this.vm = vm;
    this.parts = parts;
    belonging = new BelongingPane(vm);
    matters = new MattersPane(this::focus, this::confirm);
    unplaced = new UnplacedPane(piece -> parts.send(piece, ""), piece -> parts.mark(piece.spans()));
    name.getStyleClass().add("screen-title");
    name.setWrapText(true);
    name.setMinHeight(Label.USE_PREF_SIZE);
    content.getStyleClass().add("intake-reading");
    root.setId("intake.reading");
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    root.setMinWidth(0);
    root.getStyleClass().add("form-scroll");
    FocusSight.keep(root);
    content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    EdgeScroll.on(root);
    content.addEventFilter(DragEvent.DRAG_OVER, this::over);
    content.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private static Label heading(String key) {
    Label label = new Label(MESSAGES.text(key));
    label.getStyleClass().add("form-section-title");
    label.setWrapText(true);
    return label;
  }

  Node root() {
    return root;
  }

  void commit() {
    if (form != null && shown != null) {
      form.commit();
    }
  }

  void show(@Nullable ReviewedFile file) {
    if (shown != null && shown != file) {
      commit();
      root.setVvalue(0);
    }
    if (file == null) {
      shown = null;
      content
          .getChildren()
          .setAll(ProblemLines.wrapped(MESSAGES.text("reading.none"), "text-muted"));
      return;
    }
    boolean other = shown != file;
    shown = file;
    name.setText(file.name());
    ReviewedFile.Look look = file.look().get();
    state.getChildren().setAll(new StatusBadge(IntakeTexts.status(look.state())));
    List<Node> nodes = new ArrayList<>(List.of(name, state));
    if (look.state() == ReviewedFile.State.FAILED) {
      nodes.add(ProblemLines.wrapped(look.sentence()));
    }
    parts.band(file).ifPresent(nodes::add);
    if (file.reading().isPresent()) {
      if (file.registered().isEmpty()) {
        matters.show(file.matters());
        nodes.add(matters.root());
      }
      belonging.show(file);
      nodes.add(belonging.root());
      showDifferences(file, nodes);
      showForm(file, other, nodes);
      unplaced.show(file.unplaced());
      nodes.addAll(List.of(unplacedHead, unplaced.root()));
    }
    if (!content.getChildren().equals(nodes)) {
      content.getChildren().setAll(nodes);
    }
  }

  private void showDifferences(ReviewedFile file, List<Node> nodes) {
    List<AnswersDiff.Difference> found =
        file.standing()
            .filter(s -> s.earlier() != null && file.registered().isEmpty())
            .map(s -> s.differences())
            .orElse(List.of());
    differences.getStyleClass().setAll("intake-differences");
    differences.getChildren().clear();
    for (AnswersDiff.Difference each : found) {
      differences
          .getChildren()
          .add(
              new VBox(
                  ProblemLines.wrapped(
                      each.label() + " — " + each.kind().title(), "difference-label"),
                  ProblemLines.wrapped(
                      MESSAGES.text("difference.before", text(each.before())), "text-muted"),
                  ProblemLines.wrapped(MESSAGES.text("difference.after", text(each.after())))));
    }
    if (!found.isEmpty()) {
      nodes.addAll(List.of(heading("differences.head"), differences));
    }
  }

  private static String text(String value) {
    return value.isBlank() ? MESSAGES.text("difference.empty") : value.strip();
  }

  private void showForm(ReviewedFile file, boolean other, List<Node> nodes) {
    Optional<FormDefinition> definition = file.form().map(ReadingPane::allText);
    if (definition.isEmpty()) {
      form = null;
      formPlace.getChildren().clear();
      return;
    }
    DefinitionForm drawn = form;
    if (drawn == null || !drawn.definition().equals(definition.get())) {
      drawn =
          new DefinitionForm(
              FORM,
              definition.get(),
              parts.choosers().peopleAsText(),
              parts.choosers().organisationsAsText(),
              field -> {
                throw new IllegalStateException("no files here: " + field.id());
              });
      drawn.onChange(this::changed);
      form = drawn;
      formPlace.getChildren().setAll(drawn.kit().content());
    } else if (other) {
      drawn.readOnly(false);
    }
    drawn.set(file.answers());
    drawn.show(problems(file));
    drawn.readOnly(file.registered().isPresent());
    nodes.add(formPlace);
  }

  private void changed(DefinitionForm.Change change) {
    if (shown != null) {
      vm.mending().change(shown, change.field(), change.apply()::apply);
    }
  }

  /// A file is a file in the letter it came with; in the form its answer is what the writer said of
  /// it.
  private static FormDefinition allText(FormDefinition form) {
    return new FormDefinition(
        form.code(),
        form.revision(),
        form.title(),
        form.head().stream().map(ReadingPane::asText).toList(),
        form.sections().stream()
            .map(
                s ->
                    new FormSection(
                        s.number(),
                        s.title(),
                        s.fields().stream().map(ReadingPane::asText).toList(),
                        s.tables(),
                        s.repeat()))
            .toList());
  }

  private static FormField asText(FormField field) {
    return field.type() == FieldType.ATTACHMENT ? field.withType(FieldType.LONG_TEXT) : field;
  }

  /// The matters of the fields, each under its own.
  private static List<Problem> problems(ReviewedFile file) {
    FormDefinition definition = file.form().orElseThrow();
    List<Problem> problems = new ArrayList<>();
    for (ReviewedFile.Matter matter : file.matters()) {
      String entry = AnswerPlaces.entry(matter.place());
      boolean inner = !entry.equals(matter.place());
      switch (matter.kind()) {
        case OBSTACLE -> {}
        case MISSING -> problems.add(Problem.error(entry, matter.text()));
        case ODD -> problems.add(Problem.warning(entry, matter.text()));
        case DOUBT -> {
          if (definition.fields().stream().anyMatch(f -> f.id().equals(entry)) || inner) {
            problems.add(
                Problem.warning(
                    entry,
                    inner
                        ? MESSAGES.text("check.place", matter.label())
                        : MESSAGES.text("check.field")));
          }
        }
      }
    }
    return problems;
  }

  private void confirm(String place) {
    if (shown == null) {
      return;
    }
    switch (place) {
      case "applicant" -> vm.mending().confirmApplicant(shown);
      case "contest" -> vm.mending().confirmContest(shown);
      default -> parts.settle(place);
    }
  }

  /// Leads to the field of a place.
  void focus(String place) {
    String entry = AnswerPlaces.entry(place);
    if (belonging.has(entry)) {
      belonging.focus(entry);
    } else if (form != null) {
      form.focus(entry);
    }
  }

  /// The entry the keyboard is in, empty when it is elsewhere.
  Optional<String> entryOf(@Nullable Node node) {
    DefinitionForm drawn = form;
    for (Node at = node; at != null && drawn != null; at = at.getParent()) {
      String id = at.getId();
      if (id != null && id.startsWith(FORM + ".")) {
        String entry = id.substring(FORM.length() + 1);
        if (drawn.kit().entry(entry).isPresent()) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private void focused(@Nullable Node owner) {
    ReviewedFile file = shown;
    Optional<String> entry = entryOf(owner);
    if (file == null || entry.isEmpty()) {
      return;
    }
    onEntry.accept(entry.get());
    String typed = owner instanceof TextInputControl text ? text.getText() : "";
    parts.mark(spans(file, entry.get(), typed));
  }

  /// Told the field the keyboard goes to.
  void onEntry(Consumer<String> listener) {
    onEntry = listener;
  }

  /// Where the answer stands in the file; of a table the cell that says the same.
  private static List<FormReading.Span> spans(ReviewedFile file, String entry, String typed) {
    List<FormReading.Found> found =
        file.reading().stream()
            .flatMap(r -> r.found().stream())
            .filter(f -> AnswerPlaces.entry(f.place()).equals(entry))
            .toList();
    List<FormReading.Found> same =
        found.stream()
            .filter(f -> !typed.isBlank())
            .filter(f -> AnswerPlaces.value(file.answers(), f.place()).equals(typed))
            .toList();
    return (same.isEmpty() ? found : same).stream().flatMap(f -> f.spans().stream()).toList();
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasContent(UnplacedPane.PIECE) && target(event).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Object at = event.getDragboard().getContent(UnplacedPane.PIECE);
    Optional<String> target = target(event);
    if (at instanceof Integer position && target.isPresent()) {
      parts.send(unplaced.piece(position), target.get());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /// A field takes what is dropped on it; of a table or a repeat it has to be asked which part.
  private Optional<String> target(DragEvent event) {
    return event.getTarget() instanceof Node node
        ? entryOf(node)
            .map(entry -> form != null && form.definition().field(entry).isPresent() ? entry : "")
        : Optional.empty();
  }
}
