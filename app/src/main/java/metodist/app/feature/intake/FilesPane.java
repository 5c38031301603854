package metodist.app.feature.intake;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.app.ui.Status;
import org.jspecify.annotations.Nullable;

/// The files of the review with the state of each: icon, word, a sentence where there is more to
/// say. Files that could not be taken in stand below with the reason.
final class FilesPane {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final IntakeViewModel vm;
  private final BorderPane root = new BorderPane();
  private final ListView<ReviewedFile> list = new ListView<>();
  private final VBox refused = new VBox();
  private boolean following;

  FilesPane(IntakeViewModel vm, Command remove) {
    this.vm = vm;
    list.setId("intake.files");
    list.setAccessibleText(MESSAGES.text("files.name"));
    list.getStyleClass().add("intake-files");
    list.setCellFactory(view -> new Line(view));
    list.setPlaceholder(ProblemLines.wrapped(MESSAGES.text("files.none"), "text-muted"));
    list.setItems(vm.files());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null && !following) {
                vm.current().set(chosen);
              }
            });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            remove.run();
            event.consume();
          }
        });
    vm.current().subscribe(this::follow);
    refused.getStyleClass().add("intake-refused");
    vm.refused().addListener((ListChangeListener<String>) change -> showRefused());
    root.setCenter(list);
    root.setMinWidth(0);
    showRefused();
  }

  private void follow(@Nullable ReviewedFile file) {
    following = true;
    if (file == null) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(file);
      list.scrollTo(file);
    }
    following = false;
  }

  private void showRefused() {
    refused.getChildren().clear();
    vm.refused()
        .forEach(
            sentence ->
                refused.getChildren().add(ProblemLines.line(Icon.ERROR, Tone.DANGER, sentence)));
    refused
        .getChildren()
        .add(
            Buttons.flat(
                Command.of(
                        "intake.refused.close", MESSAGES.text("refused.close"), vm::forgetRefused)
                    .withIcon(Icon.CLOSE)));
    root.setBottom(vm.refused().isEmpty() ? null : refused);
  }

  Node root() {
    return root;
  }

  void focus() {
    list.requestFocus();
  }

  /// A cell lets go of the file it showed before it shows another.
  private static final class Line extends ListCell<ReviewedFile> {
    private final Label name = new Label();
    private final HBox state = new HBox();
    private final Label sentence = new Label();
    private final VBox box = new VBox(name, state, sentence);
    private Subscription watching = Subscription.EMPTY;

    Line(ListView<ReviewedFile> view) {
      box.getStyleClass().add("intake-file");
      name.getStyleClass().add("intake-file-name");
      name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
      sentence.setWrapText(true);
      sentence.setMinHeight(USE_PREF_SIZE);
      sentence.getStyleClass().addAll("text-muted", "text-small");
      sentence.managedProperty().bind(sentence.visibleProperty());
      box.setMinWidth(0);
      box.prefWidthProperty().bind(view.widthProperty().subtract(36));
      setMinWidth(0);
    }

    /// The lines wrap at the width of the list, which a cell that is only asked for its height does
    /// not know of.
    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : snappedTopInset()
              + snappedBottomInset()
              + snapSizeY(box.prefHeight(box.getPrefWidth()));
    }

    @Override
    protected void updateItem(@Nullable ReviewedFile file, boolean empty) {
      super.updateItem(file, empty);
      watching.unsubscribe();
      watching = Subscription.EMPTY;
      if (file == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      name.setText(file.name());
      setGraphic(box);
      watching = file.look().subscribe(look -> show(file, look));
    }

    private void show(ReviewedFile file, ReviewedFile.Look look) {
      Status status = IntakeTexts.status(look.state());
      Label word = new Label(status.word(), status.icon().node(status.tone()));
      word.getStyleClass().addAll(status.tone().styleClass(), "text-small");
      word.setMinWidth(USE_PREF_SIZE);
      state.getChildren().setAll(word);
      sentence.setText(look.sentence());
      sentence.setVisible(!look.sentence().isEmpty());
      setAccessibleText(file.name() + ", " + status.word() + ". " + look.sentence());
    }
  }
}
