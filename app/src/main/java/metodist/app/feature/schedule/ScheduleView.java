package metodist.app.feature.schedule;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.TalkDialog;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceBar;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// The schedule board as a screen: the pool and the clashes at the left, the day at the right, what
/// goes on in words below.
final class ScheduleView implements Screen {
  private static final List<Integer> STEPS = List.of(1, 5, 10, 15, 30);

  /// Three lines: the board must not jump when more is said.
  private static final double SAID_EMS = 4;

  private final Office office;
  private final ScheduleViewModel vm;
  private final Messages m;
  private final BorderPane root = new BorderPane();
  private final BoardPane board;
  private final PoolPane pool;
  private final FaultsPane faults;
  private final ChangesPane changes;
  private final DayBar days;
  private final BoardDrag drag;
  private final ScheduleCommands commands;
  private final Label said = new Label();
  private final BorderPane side = new BorderPane();
  private final Tooltip tip = new Tooltip();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Label heading = new Label();
  private @Nullable ContextMenu menu;
  private boolean begun;

  ScheduleView(Office office, ScheduleViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("section"));
    board = new BoardPane(vm);
    pool = new PoolPane(m, this::take, this::open);
    faults = new FaultsPane(m, this::go);
    changes = new ChangesPane(vm, m, new Publishing(office, vm, m).work(), this::go);
    days = new DayBar(vm);
    drag = new BoardDrag(vm, board, side, days);
    pool.dragBy(drag);
    commands = new ScheduleCommands(office, vm, m, this::open);
    BoardKeys unused =
        new BoardKeys(
            vm,
            board,
            drag,
            new BoardKeys.Actions() {
              @Override
              public void open(Item item) {
                ScheduleView.this.open(item);
              }

              @Override
              public void menu(Item item) {
                board.centre(item).ifPresent(at -> menuAt(item, at));
              }
            });
    arrange();
    mouse();
    vm.steps().onTold(this::told);
    vm.publishedProperty().subscribe(board::changed);
    vm.board().onAnswer(this::show);
  }

  private void arrange() {
    heading.getStyleClass().add("screen-title");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    said.setId("schedule.said");
    said.setWrapText(true);
    said.setAlignment(Pos.TOP_LEFT);
    said.minHeightProperty().bind(Theme.emProperty().multiply(SAID_EMS));
    said.maxHeightProperty().bind(Theme.emProperty().multiply(SAID_EMS));
    said.getStyleClass().add("text-muted");
    said.textProperty().bind(vm.saidProperty());
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("button-row");
    actions.getChildren().setAll(commands.bar());
    actions.getChildren().addAll(looks(), days);
    actions.setRowValignment(VPos.CENTER);
    VBox top = new VBox(0.5 * Theme.em(), heading, actions);
    top.setStyle("-fx-padding: 0 0 0.5em 0;");
    side.setTop(
        new ChoiceBar(
            "schedule.side",
            List.of(m.text("pool"), m.text("faults"), m.text("changes")),
            this::showSide));
    side.setCenter(pool);
    BorderPane.setMargin(pool, new Insets(0.4 * Theme.em(), 0, 0, 0));
    BorderPane.setMargin(changes, new Insets(0.4 * Theme.em(), 0, 0, 0));
    BorderPane.setMargin(faults, new Insets(0.4 * Theme.em(), 0, 0, 0));
    side.setMinWidth(12 * Theme.em());
    SplitPane split = new SplitPane(side, board);
    SplitPane.setResizableWithParent(side, false);
    split.setDividerPositions(office.settings().get("schedule.divider", 0.24));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(at -> office.settings().put("schedule.divider", at.doubleValue()));
    root.setTop(top);
    root.setCenter(split);
    root.setBottom(said);
  }

  private void showSide(int at) {
    side.setCenter(List.of(pool, faults, changes).get(at));
  }

  /// How the board is drawn and moved on: grid, scale, whether talks give way.
  private Node looks() {
    MenuButton looks = new MenuButton(m.text("looks"), Icon.COLUMNS.node());
    looks.setId("schedule.looks");
    looks.setAccessibleText(m.text("looks"));
    CheckMenuItem push = new CheckMenuItem(m.text("push"));
    push.setId("schedule.push");
    push.selectedProperty().bindBidirectional(vm.carrying().pushProperty());
    looks.getItems().addAll(push, new SeparatorMenuItem());
    ToggleGroup steps = new ToggleGroup();
    for (int minutes : STEPS) {
      RadioMenuItem item = new RadioMenuItem(m.text("step.minutes", minutes));
      item.setToggleGroup(steps);
      item.setSelected(minutes == vm.carrying().stepProperty().get());
      item.setOnAction(event -> vm.carrying().stepProperty().set(minutes));
      looks.getItems().add(item);
    }
    looks.getItems().add(new SeparatorMenuItem());
    ToggleGroup scales = new ToggleGroup();
    for (int scale = 0; scale < BoardPane.SCALES.length; scale++) {
      int at = scale;
      RadioMenuItem item = new RadioMenuItem(m.text("scale." + at));
      item.setToggleGroup(scales);
      item.setSelected(at == 1);
      item.setOnAction(event -> board.scale(at));
      looks.getItems().add(item);
    }
    return looks;
  }

  private void mouse() {
    board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    board.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          if (event.isPrimaryButtonDown()) {
            drag.move(new Point2D(event.getSceneX(), event.getSceneY()));
          }
        });
    board.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drag.release());
    board.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            board.at(event.getX(), event.getY()).ifPresent(block -> open(block.item()));
          }
        });
    board.setOnContextMenuRequested(
        event ->
            board
                .at(event.getX(), event.getY())
                .ifPresent(
                    block -> {
                      vm.choose(block.item());
                      menuAt(block.item(), new Point2D(event.getX(), event.getY()));
                    }));
    tip.setWrapText(true);
    tip.setMaxWidth(30 * Theme.em());
    board.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
  }

  private void pressed(MouseEvent event) {
    board.requestFocus();
    hideMenu();
    Optional<Block> under = board.at(event.getX(), event.getY());
    vm.choose(under.map(Block::item).orElse(null));
    if (event.getButton() == MouseButton.PRIMARY && under.isPresent()) {
      drag.press(
          under.get().item(),
          new Point2D(event.getSceneX(), event.getSceneY()),
          board.grab(under.get(), event.getY()));
    }
  }

  /// The whole of a block that the pointer rests on, where the board had to shorten it.
  private void pointed(MouseEvent event) {
    Board now = vm.board().value();
    Optional<Block> under = board.at(event.getX(), event.getY());
    if (now == null || under.isEmpty()) {
      Tooltip.uninstall(board, tip);
      return;
    }
    Block block = under.get();
    String text =
        block.detail().isBlank()
            ? BoardSaid.of(now, block.item())
            : BoardSaid.of(now, block.item()) + "\n" + block.detail();
    if (!text.equals(tip.getText())) {
      tip.setText(text);
    }
    Tooltip.install(board, tip);
  }

  private void menuAt(Item item, Point2D at) {
    hideMenu();
    ContextMenu shown = new ContextMenu();
    commands.of(item).forEach(command -> shown.getItems().add(Buttons.item(command)));
    menu = shown;
    Point2D screen = board.localToScreen(at);
    shown.show(board, screen.getX(), screen.getY());
  }

  private void hideMenu() {
    if (menu != null) {
      menu.hide();
      menu = null;
    }
  }

  private void take(Item item) {
    vm.carrying().carry(item);
    if (vm.carrying().handProperty().get() != null) {
      board.requestFocus();
      board.layout();
      board.revealHand();
    }
  }

  private void open(Item item) {
    if (item.talk() != null) {
      new TalkDialog(office).ask(vm.id(), item.talk());
    } else if (item.session() != null) {
      new PartDialog(office, vm, m).edit(item.session());
    }
  }

  /// Leads from a clash to its block.
  private void go(Item item) {
    vm.choose(item);
    board.requestFocus();
    board.layout();
    board.reveal(item);
  }

  private void told(String step, Outcome<?> outcome) {
    boolean unused = office.tell(step, outcome);
  }

  private void show(Board fresh) {
    String name = fresh.programme().event().name();
    title.set(m.text("title", name));
    heading.setText(title.get());
    days.show(List.copyOf(fresh.days().keySet()));
    pool.show(fresh.pool());
    faults.show(fresh);
    changes.show(fresh);
    board.changed();
    if (!begun && vm.shown().isPresent()) {
      begun = true;
      Platform.runLater(board::toFirst);
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
  public List<Command> commands() {
    return commands.all();
  }

  @Override
  public Optional<Runnable> find() {
    return Optional.of(pool::focusFind);
  }

  @Override
  public void focus() {
    board.requestFocus();
  }
}
