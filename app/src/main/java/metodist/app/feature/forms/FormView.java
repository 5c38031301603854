package metodist.app.feature.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.PdfPages;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.ui.PagePreview;
import metodist.app.ui.SplitCard;
import metodist.app.ui.Status;
import metodist.model.contests.Contest;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormPart;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormTree;
import metodist.model.shared.Problem;
import metodist.reports.Format;

/// The editor of a form: its parts and what can be set of the chosen one on the left, the pages of
/// its blank on the right, following each change; checks, where it is used, and history beside.
final class FormView implements Screen {
  private static final double OUTLINE = 0.5;
  private final Office office;
  private final FormViewModel vm;
  private final Messages m;
  private final OutlinePane outline;
  private final BorderPane properties = new BorderPane();
  private final VBox pinned = new VBox();
  private final BorderPane main = new BorderPane();
  private final SplitCard card;
  private final PagePreview preview;
  private final VBox checks = new VBox(4);
  private final VBox uses = new VBox(4);
  private final HistoryPane history = new HistoryPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notSound = new ReadOnlyStringWrapper("");
  private final Command word;
  private final List<Command> commands;
  private Optional<PartForm> part = Optional.empty();
  private Optional<FormDefinition> drawn = Optional.empty();
  private boolean drawing;
  private boolean outdated;

  FormView(Office office, FormViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("card.title"));
    outline = new OutlinePane(vm, m);
    SplitPane split = new SplitPane(outline.root(), properties);
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(OUTLINE);
    pinned.getStyleClass().add("form-pinned");
    main.setTop(pinned);
    main.setCenter(split);
    word =
        Command.of("forms.card.blank", m.text("blank"), this::word)
            .withIcon(Icon.WORD)
            .withKeys("F12")
            .disabledWhen(notSound);
    commands =
        List.of(
            word,
            Command.of("forms.card.copy", m.text("copy"), this::copy)
                .withIcon(Icon.COPY)
                .withKeys("F9"),
            Command.of(
                    "forms.card.export",
                    m.text("export"),
                    () -> vm.shown().ifPresent(c -> new FormFiles(office, m).export(c.form())))
                .withIcon(Icon.EXPORT),
            Command.of(
                    "forms.card.list",
                    m.text("list.all"),
                    () -> office.navigator().open(new FormPlaces.All()))
                .withIcon(Icon.LIST));
    preview = new PagePreview("forms.preview", office.desk().tasks());
    card = new SplitCard("forms.card", office.settings(), main);
    card.side(m.text("card.checks"), checks);
    card.side(m.text("card.uses"), uses);
    card.side(m.text("card.history"), history.root());
    card.pages(preview.root());
    card.actions(commands);
    vm.onNextRevision(this::goOn);
    vm.selectedProperty().subscribe(place -> chosen());
    vm.card().onAnswer(this::show);
  }

  private void show(Optional<FormCard> answer) {
    answer.ifPresentOrElse(this::show, this::gone);
  }

  private void gone() {
    pinned.getChildren().setAll(ProblemLines.wrapped(m.text("card.gone")));
    main.setCenter(null);
    preview.say(m.text("card.gone"));
  }

  private void show(FormCard shown) {
    FormDefinition form = shown.form();
    String name = form.title().isBlank() ? m.text("part.unnamed") : form.title();
    title.set(name);
    card.title(m.text("card.head", name, form.revision()));
    card.status(
        shown.sound()
            ? new Status(Icon.OK, m.text("state.ready"), Tone.SUCCESS)
            : new Status(Icon.DRAFT, m.text("state.draft"), Tone.WARNING));
    notSound.set(shown.sound() ? "" : m.text("blank.draft"));
    showPinned(shown);
    outline.show(shown);
    chosen();
    showChecks(shown);
    showUses(shown);
    vm.history(history::show);
    draw(shown);
  }

  /// Says where a change will go when it cannot go into this revision.
  private void showPinned(FormCard shown) {
    pinned.getChildren().clear();
    if (!shown.inPlace()) {
      String why =
          shown.contests().isEmpty()
              ? m.text("pinned.shipped")
              : m.text("pinned.contest", shown.contests().getFirst().title());
      pinned.getChildren().add(ProblemLines.line(Icon.INFO, Tone.NEUTRAL, why));
    }
  }

  private void chosen() {
    outline.choose();
    Optional<FormPart> now = vm.part();
    if (now.isEmpty()) {
      return;
    }
    List<Integer> place = vm.selected();
    PartForm shown =
        part.filter(p -> p.isOf(place, now.get()))
            .orElseGet(() -> new PartForm(vm, m, place, now.get()));
    if (part.filter(p -> p == shown).isEmpty()) {
      part = Optional.of(shown);
      properties.setCenter(shown.root());
    }
    shown.show(now.get());
    vm.shown().ifPresent(c -> shown.show(problems(c, place)));
  }

  private static List<Problem> problems(FormCard card, List<Integer> place) {
    return card.problems().stream()
        .filter(p -> card.tree().placeOf(p.field()).equals(place))
        .toList();
  }

  private void showChecks(FormCard shown) {
    checks.getChildren().clear();
    shown.problems().forEach(p -> checks.getChildren().add(check(shown.tree(), p)));
    if (shown.problems().isEmpty()) {
      checks.getChildren().add(ProblemLines.line(Icon.OK, Tone.SUCCESS, m.text("checks.fine")));
    }
  }

  private Node check(FormTree tree, Problem problem) {
    Hyperlink link = new Hyperlink(problem.message());
    link.setWrapText(true);
    link.setMnemonicParsing(false);
    link.setGraphic(
        problem.blocks() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
    link.setOnAction(
        event -> {
          vm.select(tree.placeOf(problem.field()));
          part.ifPresent(PartForm::focus);
        });
    return link;
  }

  private void showUses(FormCard shown) {
    uses.getChildren().clear();
    if (shown.contests().isEmpty()) {
      uses.getChildren().add(ProblemLines.wrapped(m.text("uses.none"), "text-muted"));
    }
    for (Contest contest : shown.contests()) {
      Hyperlink link = new Hyperlink(contest.title());
      link.setWrapText(true);
      link.setMnemonicParsing(false);
      link.setOnAction(event -> office.navigator().open(contest.id()));
      uses.getChildren().add(link);
    }
  }

  /// Draws the pages anew; changes that come while drawing lead to one more drawing.
  private void draw(FormCard shown) {
    if (!shown.sound()) {
      drawn = Optional.empty();
      preview.say(m.text("blank.draft"));
      return;
    }
    if (drawn.filter(shown.form()::equals).isPresent()) {
      return;
    }
    if (drawing) {
      outdated = true;
      return;
    }
    drawing = true;
    outdated = false;
    drawn = Optional.of(shown.form());
    office
        .papers()
        .blanks()
        .preview(
            shown.form(),
            bytes -> {
              preview.show(new PdfPages(bytes));
              ready();
            },
            failure -> {
              preview.say(m.text("preview.failed"));
              ready();
            });
  }

  private void ready() {
    drawing = false;
    if (outdated) {
      vm.shown().ifPresent(this::draw);
    }
  }

  private void word() {
    commit();
    vm.shown().ifPresent(c -> office.papers().blanks().open(c.form(), Format.DOCX));
  }

  private void copy() {
    vm.shown().ifPresent(c -> new NewForm(office, m).ask(c.form()));
  }

  /// The change went into the next revision: its editor takes the place of this one.
  private void goOn(FormRevisionId next) {
    office.navigator().open(new FormPlaces.Card(next, vm.selected()));
    office.navigator().close(new FormPlaces.Card(vm.id()));
    office.notices().undoable(m.text("next.revision"));
  }

  @Override
  public void arrive(Destination destination) {
    if (destination instanceof FormPlaces.Card(FormRevisionId id, List<Integer> place)
        && id.equals(vm.id())
        && !place.isEmpty()) {
      vm.select(place);
    }
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public void commit() {
    part.ifPresent(PartForm::commit);
  }

  @Override
  public void focus() {
    outline.focus();
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(commands);
    all.addAll(outline.commands());
    return all;
  }
}
