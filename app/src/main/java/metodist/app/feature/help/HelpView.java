package metodist.app.feature.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.reports.guide.Guide;

/// The guide: its contents at the left under a field to search it, the chapter at the right. The
/// keyboard stays in the field: ↓ goes to the contents, Enter to the next place found.
final class HelpView implements Screen {
  private static final Messages MESSAGES = Messages.of(HelpView.class);
  private final Desk desk;
  private final HelpViewModel vm;
  private final TextField field = new TextField();
  private final ListView<HelpViewModel.Line> contents = new ListView<>();
  private final Label remark = new Label();
  private final Article article = new Article();
  private final BorderPane root = new BorderPane();
  private final List<Command> commands;
  private boolean choosing;

  HelpView(Desk desk, HelpViewModel vm, Runnable openInWord) {
    this.desk = desk;
    this.vm = vm;
    commands =
        List.of(
            Command.of(
                    "help.print",
                    MESSAGES.text("print"),
                    () -> desk.navigator().open(new Destination.GuidePages()))
                .withIcon(Icon.PRINT)
                .withKeys("Shortcut+P"),
            Command.of("help.word", MESSAGES.text("word"), openInWord)
                .withIcon(Icon.WORD)
                .withKeys("F12"));
    layout();
    vm.page().subscribe(this::show);
    vm.remark().subscribe(text -> remark.setText(text));
    remark.visibleProperty().bind(vm.remark().isNotEmpty());
    remark.managedProperty().bind(vm.remark().isNotEmpty());
  }

  private void layout() {
    field.setId("help.search");
    field.setPromptText(MESSAGES.text("search.prompt"));
    field.setAccessibleText(MESSAGES.text("search"));
    field.textProperty().subscribe((before, now) -> vm.query(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    remark.setId("help.remark");
    remark.setWrapText(true);
    remark.setMinHeight(Region.USE_PREF_SIZE);
    remark.getStyleClass().add("text-muted");
    contents.setId("help.contents");
    contents.setAccessibleText(MESSAGES.text("contents"));
    contents.setItems(vm.lines());
    contents.setCellFactory(list -> new LineCell());
    contents.getStyleClass().add("guide-contents");
    contents
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null && !choosing) {
                vm.choose(line.chapter().id());
              }
            });
    VBox.setVgrow(contents, Priority.ALWAYS);
    VBox left = new VBox(field, remark, contents);
    left.getStyleClass().add("guide-left");
    FlowPane bar = new FlowPane();
    bar.getStyleClass().add("button-row");
    commands.forEach(command -> bar.getChildren().add(Buttons.of(command)));
    BorderPane right = new BorderPane(article.root());
    right.setTop(bar);
    right.getStyleClass().add("guide-right");
    root.setLeft(left);
    root.setCenter(right);
    root.getStyleClass().add("guide");
  }

  /// Reads the guide off the interface thread.
  void read(Supplier<Optional<Guide>> guide) {
    desk.tasks().<Optional<Guide>>run(MESSAGES.text("reading"), guide, vm::guide);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      contents.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      boolean stepped = article.step(event.isShiftDown() ? -1 : 1);
      if (!stepped && field.getText().isEmpty()) {
        contents.requestFocus();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    }
  }

  private void show(HelpViewModel.Page page) {
    choosing = true;
    int line = vm.chosenLine();
    if (line >= 0) {
      contents.getSelectionModel().clearAndSelect(line);
      contents.scrollTo(Math.max(0, line - 3));
    } else {
      contents.getSelectionModel().clearSelection();
    }
    choosing = false;
    article.show(page);
    if (!page.marks().isEmpty()) {
      Platform.runLater(() -> article.step(1));
    }
  }

  @Override
  public void arrive(Destination destination) {
    if (destination instanceof Destination.OfHelp(String chapter)) {
      field.clear();
      vm.choose(chapter);
    }
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(MESSAGES.text("help"));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public Optional<Runnable> find() {
    return Optional.of(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  @Override
  public void focus() {
    field.requestFocus();
  }

  /// A heading, deeper ones set in, with how often the words stand there.
  private static final class LineCell extends ListCell<HelpViewModel.Line> {
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(title, count);

    LineCell() {
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      count.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add("guide-count");
      line.getStyleClass().add("guide-line");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(HelpViewModel.Line item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      getStyleClass().remove("guide-deeper");
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      title.setText(item.chapter().title());
      count.setText(item.hits() == 0 ? "" : Integer.toString(item.hits()));
      if (item.chapter().level() > 2) {
        getStyleClass().add("guide-deeper");
      }
      setGraphic(line);
    }
  }
}
