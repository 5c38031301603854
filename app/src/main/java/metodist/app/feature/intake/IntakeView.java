package metodist.app.feature.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.ThreePanes;
import metodist.reports.intake.FormReading;
import metodist.reports.intake.FormReading.Found;
import metodist.reports.intake.FormReading.Unplaced;
import metodist.reports.source.SourceMark.Place;
import org.jspecify.annotations.Nullable;

/// «Разбор файлов» (S3): the files at the left, the source as it looks in the middle, what was read
/// out of it at the right.
final class IntakeView implements Screen {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final IntakeViewModel vm;
  private final IntakeCommands commands;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(MESSAGES.text("section"));
  private final BorderPane root = new BorderPane();
  private final SourcePane source = new SourcePane();
  private final BorderPane middle = new BorderPane();
  private final FlowPane sending = new FlowPane();
  private final ReadingPane reading;
  private final FilesPane files;
  private final Button first;
  private final ListChangeListener<ReviewedFile> counting = change -> showTitle();
  private Subscription watching = Subscription.EMPTY;
  private String entry = "";

  IntakeView(Office office, IntakeViewModel vm) {
    this.vm = vm;
    reading = new ReadingPane(vm, new Connections(office));
    commands = new IntakeCommands(office, vm, reading::commit);
    files = new FilesPane(vm, commands.remove);
    middle.setCenter(source.root());
    middle.setMinWidth(0);
    sending.getStyleClass().addAll("button-row", "intake-sending");
    ThreePanes panes =
        new ThreePanes(
            "intake",
            office.settings(),
            List.of(
                new ThreePanes.Part(MESSAGES.text("pane.files"), files.root()),
                new ThreePanes.Part(MESSAGES.text("pane.source"), middle),
                new ThreePanes.Part(MESSAGES.text("pane.reading"), reading.root())),
            MESSAGES.text("pane.work"));
    first = Buttons.primary(commands.register);
    root.getStyleClass().add("intake");
    root.setTop(head());
    root.setCenter(panes.root());
    source.onPlace(this::toField);
    source.onSend(() -> send(""));
    source.chosen().subscribe(chosen -> showSending());
    reading.onEntry(
        field -> {
          entry = field;
          showSending();
        });
    vm.files().addListener(counting);
    watching =
        Subscription.combine(
            vm.current().subscribe(file -> show(file)),
            vm.revision().subscribe(value -> show(vm.current().get())));
    showTitle();
    vm.begin();
  }

  private Node head() {
    FlowPane row = new FlowPane();
    row.getStyleClass().addAll("button-row", "list-head");
    row.getChildren()
        .addAll(
            first,
            Buttons.of(commands.registerClean),
            Buttons.of(commands.registerAll),
            Buttons.of(commands.add),
            Buttons.menu(
                "intake.more",
                MESSAGES.text("more"),
                Icon.MORE,
                commands.more().toArray(Command[]::new)));
    return row;
  }

  private void showTitle() {
    title.set(
        vm.files().isEmpty()
            ? MESSAGES.text("section")
            : MESSAGES.text("title", vm.files().size()));
  }

  /// The place of work must not be lost with the fields of a file that goes out of sight: the
  /// keyboard is then in the list.
  private void show(@Nullable ReviewedFile file) {
    boolean inside = focusIn(reading.root());
    draw(file);
    if (inside && !focusIn(reading.root())) {
      files.focus();
    }
  }

  private boolean focusIn(Node part) {
    Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
    while (at != null && at != part) {
      at = at.getParent();
    }
    return at != null;
  }

  private void draw(@Nullable ReviewedFile file) {
    commands.update();
    Optional<FormReading> read = file == null ? Optional.empty() : file.reading();
    if (read.isPresent()) {
      source.show(read.get().source());
    } else {
      source.say(file == null ? "" : file.failure());
    }
    reading.show(file);
  }

  /// A click on a place in the source leads to the field that was read from there.
  private void toField(Place place) {
    ReviewedFile file = vm.current().get();
    if (file == null) {
      return;
    }
    file.reading().stream()
        .flatMap(r -> r.found().stream())
        .filter(found -> holds(found, place))
        .findFirst()
        .ifPresent(
            found -> {
              reading.focus(found.place());
              source.mark(found.spans());
            });
  }

  private static boolean holds(Found found, Place place) {
    return found.spans().stream()
        .anyMatch(span -> order(span.start()) <= order(place) && order(place) <= order(span.end()));
  }

  private static long order(Place place) {
    return place.paragraph() * 10_000_000L + place.offset();
  }

  /// The line under the source: where the chosen text can go.
  private void showSending() {
    Optional<Unplaced> chosen = source.chosen().get();
    ReviewedFile file = vm.current().get();
    if (chosen.isEmpty()
        || file == null
        || file.form().isEmpty()
        || file.registered().isPresent()) {
      middle.setBottom(null);
      return;
    }
    sending.getChildren().setAll(new Label(MESSAGES.text("chosen", chosen.get().text().length())));
    file.form()
        .filter(form -> form.field(entry).isPresent())
        .ifPresent(
            form ->
                sending
                    .getChildren()
                    .add(
                        Buttons.of(
                            Command.of(
                                    "intake.send.here",
                                    MESSAGES.text(
                                        "send.here", shortened(AnswerPlaces.label(form, entry))),
                                    () -> send(entry))
                                .withIcon(Icon.FORWARD))));
    sending
        .getChildren()
        .add(
            Buttons.of(
                Command.of("intake.send", MESSAGES.text("unplaced.send"), () -> send(""))
                    .withIcon(Icon.FORWARD)));
    middle.setBottom(sending);
  }

  private static String shortened(String text) {
    return text.length() <= 32 ? text : text.substring(0, 31).strip() + "…";
  }

  private void send(String target) {
    ReviewedFile file = vm.current().get();
    source
        .chosen()
        .get()
        .filter(piece -> file != null)
        .ifPresent(piece -> send(file, piece, target));
  }

  private void send(@Nullable ReviewedFile file, Unplaced piece, String target) {
    if (file != null) {
      commands.send(file, piece, target);
    }
  }

  /// How the parts of the screen reach each other.
  private final class Connections implements ReadingPane.Parts {
    private final Office office;

    Connections(Office office) {
      this.office = office;
    }

    @Override
    public void mark(List<FormReading.Span> spans) {
      source.mark(spans);
    }

    @Override
    public void send(Unplaced piece, String target) {
      IntakeView.this.send(vm.current().get(), piece, target);
    }

    @Override
    public void settle(String place) {
      ReviewedFile file = vm.current().get();
      if (file != null) {
        commands.settle(file, place);
      }
    }

    @Override
    public Choosers choosers() {
      return office.choosers();
    }

    @Override
    public Optional<Node> band(ReviewedFile file) {
      return new RegisteredBand(office, commands).of(file);
    }
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public void commit() {
    reading.commit();
  }

  @Override
  public void closed() {
    watching.unsubscribe();
    vm.files().removeListener(counting);
  }

  @Override
  public List<Command> commands() {
    return commands.all();
  }

  @Override
  public void focus() {
    if (files.root().getScene() == null) {
      first.requestFocus();
    } else {
      files.focus();
    }
  }
}
