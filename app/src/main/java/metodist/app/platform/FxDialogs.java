package metodist.app.platform;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Dialogs as windows of the toolkit, dressed like the main one.
public final class FxDialogs implements Dialogs {
  private static final Messages MESSAGES = Messages.of(FxDialogs.class);
  private final Supplier<@Nullable Window> owner;
  private final @Nullable HostServices host;
  private final Settings settings;
  private final SystemPrograms programs = new SystemPrograms();
  private final Deque<Dialog<?>> open = new ArrayDeque<>();
  private final DialogDrafts drafts;
  private Consumer<String> help = chapter -> {};

  /// `owner` is asked at each dialog; null before the main window exists.
  public FxDialogs(
      Supplier<@Nullable Window> owner, @Nullable HostServices host, Settings settings) {
    this.owner = owner;
    this.host = host;
    this.settings = settings;
    drafts = new DialogDrafts(settings);
  }

  @Override
  public void onHelp(Consumer<String> listener) {
    help = listener;
  }

  @Override
  public List<String> unfinished() {
    return drafts.unfinished();
  }

  private Dialog<ButtonType> dialog(String title, Node content, List<ButtonType> buttons) {
    return dialog(title, content, List.of(), buttons);
  }

  private Dialog<ButtonType> dialog(
      String title, Node content, List<Node> above, List<ButtonType> buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    Window window = front();
    if (window != null) {
      dialog.initOwner(window);
      dialog.initModality(Modality.WINDOW_MODAL);
    }
    dialog.setTitle(title);
    DialogFrame.fill(dialog.getDialogPane(), content, above, buttons);
    dialog.setResizable(true);
    Scene scene = dialog.getDialogPane().getScene();
    Theme.dress(scene);
    LayoutFix.install(scene);
    scene.getWindow().setOnCloseRequest(event -> dialog.close());
    return dialog;
  }

  /// The dialog in front, or the program's window.
  private @Nullable Window front() {
    Dialog<?> dialog = open.peek();
    return dialog == null ? owner.get() : dialog.getDialogPane().getScene().getWindow();
  }

  /// Shows the dialog and waits; what it opens stands before it.
  private Optional<ButtonType> wait(Dialog<ButtonType> dialog) {
    open.push(dialog);
    try {
      return dialog.showAndWait();
    } finally {
      open.remove(dialog);
    }
  }

  private static ButtonType verb(String text) {
    return new ButtonType(text, ButtonData.OK_DONE);
  }

  private static ButtonType cancel() {
    return new ButtonType(MESSAGES.text("cancel"), ButtonData.CANCEL_CLOSE);
  }

  @Override
  public void tell(String title, String text) {
    var unused =
        wait(
            dialog(
                title, DialogFrame.words(title, text), List.of(verb(MESSAGES.text("understood")))));
  }

  @Override
  public boolean confirm(Question question) {
    ButtonType verb = verb(question.verb());
    Dialog<ButtonType> dialog =
        dialog(
            question.title(),
            DialogFrame.words(question.title(), question.text()),
            List.of(verb, cancel()));
    if (question.danger()) {
      Button button = button(dialog, verb);
      button.getStyleClass().add("danger");
      button.setDefaultButton(false);
      dialog.setOnShown(
          event ->
              dialog.getDialogPane().getButtonTypes().stream()
                  .filter(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE)
                  .findFirst()
                  .ifPresent(type -> button(dialog, type).requestFocus()));
    }
    return wait(dialog).filter(verb::equals).isPresent();
  }

  @Override
  public int choose(String title, String text, List<String> verbs) {
    AtomicInteger chosen = new AtomicInteger(-1);
    StackPane content = new StackPane();
    content
        .getChildren()
        .setAll(
            DialogFrame.ways(
                title,
                text,
                verbs,
                at -> {
                  chosen.set(at);
                  content.getScene().getWindow().hide();
                }));
    var unused = wait(dialog(title, content, List.of(cancel())));
    return chosen.get();
  }

  private static Button button(Dialog<?> dialog, ButtonType type) {
    return (Button) Objects.requireNonNull(dialog.getDialogPane().lookupButton(type));
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    TextField field = new TextField(initial);
    field.setId("dialog.ask");
    field.setPrefColumnCount(32);
    Label name = new Label(label);
    name.setLabelFor(field);
    VBox box = new VBox(name, field);
    box.getStyleClass().add("dialog-text");
    boolean accepted = form(title, box, MESSAGES.text("accept"), () -> !field.getText().isBlank());
    return accepted ? Optional.of(field.getText().strip()) : Optional.empty();
  }

  @Override
  public boolean form(String title, Node content, String verbText, BooleanSupplier accept) {
    ButtonType verb = verb(verbText);
    Dialog<ButtonType> dialog =
        dialog(
            title,
            content,
            drafts.lost(title, content).map(FxDialogs::offer).stream().toList(),
            List.of(verb, cancel()));
    helped(dialog, content);
    button(dialog, verb)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              if (!accept.getAsBoolean()) {
                event.consume();
              }
            });
    DialogDrafts.Draft draft = drafts.of(title, content);
    dialog.setOnShown(
        event -> {
          dialog.getDialogPane().applyCss(); // what scrolls takes its content in with its skin
          dialog.getDialogPane().layout();
          firstField(content).orElse(button(dialog, verb)).requestFocus();
          draft.begin();
        });
    try {
      return wait(dialog).filter(verb::equals).isPresent();
    } finally {
      draft.end();
    }
  }

  private void helped(Dialog<?> dialog, Node content) {
    dialog
        .getDialogPane()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.F1) {
                help.accept(DialogFrame.chapter(content));
                event.consume();
              }
            });
  }

  /// What was typed here when the program ended against its will, to be put back or not.
  private static Node offer(DialogDrafts.Lost lost) {
    Label text = DialogFrame.wrapped(MESSAGES.text("typed.lost", lost.beginning()));
    Button insert = new Button(MESSAGES.text("typed.insert"));
    insert.setId("dialog.typed.insert");
    Button leave = new Button(MESSAGES.text("typed.leave"));
    leave.setId("dialog.typed.leave");
    HBox row = new HBox(insert, leave);
    row.getStyleClass().add("button-row");
    VBox offer = new VBox(text, row);
    offer.getStyleClass().add("dialog-offer");
    offer.managedProperty().bind(offer.visibleProperty());
    insert.setOnAction(
        event -> {
          lost.insert();
          offer.setVisible(false);
        });
    leave.setOnAction(event -> offer.setVisible(false));
    return offer;
  }

  @Override
  public void show(String title, Node content, String close) {
    var unused =
        wait(dialog(title, content, List.of(new ButtonType(close, ButtonData.CANCEL_CLOSE))));
  }

  /// Where one begins to fill in: the first field, or the empty one behind choices already made. A
  /// table has its field for searching, but nothing to be filled in: there Enter agrees.
  private static Optional<Node> firstField(Node content) {
    Node form = content.lookup(".form");
    Node asked = content.getStyleClass().contains("dialog-text") ? content : form;
    if (asked == null) {
      return Optional.empty();
    }
    List<Node> inputs = inputs(asked).toList();
    return inputs.stream()
        .dropWhile(FxDialogs::chosen)
        .findFirst()
        .filter(FxDialogs::empty)
        .or(() -> inputs.stream().findFirst());
  }

  private static Stream<Node> inputs(Node node) {
    boolean input = node instanceof TextInputControl || node instanceof ComboBoxBase;
    if (input) {
      return node.isFocusTraversable() && !node.isDisabled() ? Stream.of(node) : Stream.empty();
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(FxDialogs::inputs)
        : Stream.empty();
  }

  private static boolean chosen(Node input) {
    return input instanceof ComboBoxBase<?> choice && choice.getValue() != null;
  }

  private static boolean empty(Node input) {
    return input instanceof TextInputControl text && text.getText().isEmpty();
  }

  private FileChooser chooser(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  kind.name(),
                  kind.extensions().stream().map(e -> e.equals("*") ? "*.*" : "*." + e).toList()));
    }
    lastFolder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return chooser;
  }

  private Optional<Path> lastFolder() {
    return settings.get("dialogs.folder").map(Path::of).filter(Files::isDirectory);
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    Path path = file.toPath();
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      settings.put("dialogs.folder", folder.toString());
    }
    return Optional.of(path);
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return chosen(chooser(title, List.of(kinds)).showOpenDialog(front()));
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    List<File> files = chooser(title, List.of(kinds)).showOpenMultipleDialog(front());
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    var unused = chosen(files.getFirst());
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    FileChooser chooser = chooser(title, List.of(kind));
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(front()));
  }

  @Override
  public Optional<Path> folder(String title, Path start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (Files.isDirectory(start)) {
      chooser.setInitialDirectory(start.toFile());
    }
    File folder = chooser.showDialog(front());
    return Optional.ofNullable(folder).map(File::toPath);
  }

  @Override
  public void openExternally(Path file) {
    if (host != null) {
      var unused =
          Thread.ofVirtual()
              .name("open")
              .start(
                  () -> {
                    if (!programs.open(file)) {
                      Platform.runLater(() -> nobodyOpens(file));
                    }
                  });
    }
  }

  /// The file is there, but no program of this machine opens it.
  private void nobodyOpens(Path file) {
    int answer =
        choose(
            MESSAGES.text("open.none"),
            MESSAGES.text("open.none.text", file),
            List.of(MESSAGES.text("open.folder")));
    if (answer == 0) {
      var unused =
          Thread.ofVirtual()
              .name("show")
              .start(
                  () -> {
                    if (!programs.show(file)) {
                      Platform.runLater(
                          () ->
                              tell(
                                  MESSAGES.text("open.no.folder"),
                                  MESSAGES.text("open.no.folder.text", file)));
                    }
                  });
    }
  }
}
