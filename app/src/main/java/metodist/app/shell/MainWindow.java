package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.LayoutFix;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;
import metodist.model.workspace.Workspace;

/// The main window's content: menu, bar, rail, work area, status line, notices; it listens to the
/// data and refreshes what is shown. Without a stage of its own, so that tests and pictures can
/// hold it in any scene.
public final class MainWindow implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of(MainWindow.class);
  private static final double NARROW_EMS = 78;
  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane(frame);
  private final Desk desk;
  private final Tabs tabs;
  private final Toasts toasts;
  private final Rail rail;
  private final StatusLine status;
  private final ShellCommands commands;
  private final Undoing undoing;
  private final GlobalSearch search;
  private final ShellMenu menu;
  private final MenuButton bell = new MenuButton();
  private final Command searchCommand;
  private final Command help;
  private final Command screenCommands;
  private final Workspace.Subscription subscription;

  MainWindow(Parts parts) {
    desk = parts.desk();
    tabs = parts.tabs();
    toasts = parts.toasts();
    List<SectionFeature> sections = parts.sections();
    Settings settings = desk.settings();
    undoing = new Undoing(desk.workspace(), desk.tasks(), tabs::commit);
    toasts.undoWith(undoing.undoCommand());
    commands =
        new ShellCommands(tabs, settings, text -> desk.notices().show(Notices.Notice.of(text)));
    rail = new Rail(sections, tabs, settings);
    status = new StatusLine(desk.tasks(), desk.clock(), parts.place());
    help =
        Command.of("shell.keys", MESSAGES.text("keys"), this::showKeys)
            .withIcon(Icon.HELP)
            .withKeys("F1");
    searchCommand =
        Command.of("shell.search.go", MESSAGES.text("search"), this::search)
            .withIcon(Icon.SEARCH)
            .withKeys("Shortcut+K");
    search =
        new GlobalSearch(
            desk.workspace(),
            desk.tasks(),
            tabs,
            id -> sections.stream().anyMatch(section -> section.cardOf(id).isPresent()),
            sections.stream().flatMap(section -> section.creations().stream()).toList());
    List<Command> helps = new ArrayList<>(List.of(help));
    helps.addAll(parts.help());
    menu =
        new ShellMenu(
            sections,
            tabs,
            commands,
            undoing,
            new ShellMenu.Extra(parts.file(), searchCommand, helps));
    screenCommands =
        Command.of("shell.screen.commands", MESSAGES.text("screen.commands"), menu::openScreenMenu)
            .withKeys("F8");
    tabs.onShown(this::shown);
    layout(parts);
    subscription = desk.workspace().onChange(entry -> desk.tasks().onInterface(this::dataChanged));
    undoing.update();
  }

  private void layout(Parts parts) {
    VBox top = new VBox(menu.root());
    if (parts.sample()) {
      Label band = new Label(MESSAGES.text("sample.band"), Icon.INFO.node());
      band.getStyleClass().add("sample-band");
      band.setMaxWidth(Double.MAX_VALUE);
      band.setAlignment(Pos.CENTER);
      top.getChildren().add(band);
    }
    top.getChildren().add(bar(parts.title()));
    frame.setTop(top);
    frame.setLeft(rail.root());
    frame.setCenter(tabs.root());
    frame.setBottom(status.root());
    frame.getStyleClass().add("main-window");
    root.getChildren().add(toasts.root());
    StackPane.setAlignment(toasts.root(), Pos.BOTTOM_RIGHT);
    root.widthProperty()
        .subscribe(width -> rail.narrow(width.doubleValue() < NARROW_EMS * Theme.em()));
  }

  private Node bar(String title) {
    Label name = new Label(title);
    name.getStyleClass().addAll("text-muted", "centre-name");
    name.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bell.setGraphic(Icon.INFO.node());
    bell.setId("shell.bell");
    bell.setText(MESSAGES.text("notices.none"));
    bell.setAccessibleText(MESSAGES.text("notices"));
    bell.setMinWidth(Region.USE_PREF_SIZE);
    bell.getStyleClass().add("flat");
    bell.setOnShowing(event -> fillBell());
    bell.getItems().add(new MenuItem());
    toasts
        .history()
        .subscribe(() -> bell.setText(MESSAGES.text("notices.count", toasts.history().size())));
    HBox bar =
        new HBox(
            Buttons.iconOnly(commands.back()),
            Buttons.iconOnly(commands.forward()),
            Buttons.iconOnly(undoing.undoCommand()),
            Buttons.iconOnly(undoing.redoCommand()),
            search.root(),
            gap,
            name,
            bell);
    bar.getStyleClass().add("top-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void fillBell() {
    bell.getItems().clear();
    toasts.history().stream()
        .limit(20)
        .forEach(
            notice -> {
              MenuItem item = new MenuItem(notice.text());
              item.setMnemonicParsing(false);
              notice.optionalAction().ifPresent(run -> item.setOnAction(event -> run.run()));
              bell.getItems().add(item);
            });
    if (bell.getItems().isEmpty()) {
      MenuItem none = new MenuItem(MESSAGES.text("notices.empty"));
      none.setDisable(true);
      bell.getItems().add(none);
    }
  }

  /// The content, to be put into a scene with [#install].
  public StackPane root() {
    return root;
  }

  /// Gives a scene the looks and the keys.
  public void install(Scene scene) {
    Theme.dress(scene);
    LayoutFix.install(scene);
    Keys keys = new Keys(undoing, this::allCommands);
    for (int i = 0; i < Math.min(9, rail.sections().size()); i++) {
      SectionFeature section = rail.sections().get(i);
      KeyCode digit = KeyCode.getKeyCode(Integer.toString(i + 1));
      keys.bind(
          event -> event.isShortcutDown() && event.getCode() == digit,
          () -> tabs.open(section.home()));
    }
    keys.bind(event -> event.isShortcutDown() && event.getCode() == KeyCode.F4, tabs::closeCurrent);
    keys.bind(
        event ->
            event.isShortcutDown()
                && (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD),
        () -> run("shell.zoom.in"));
    keys.bind(
        event -> event.isShortcutDown() && event.getCode() == KeyCode.SUBTRACT,
        () -> run("shell.zoom.out"));
    keys.bind(
        event -> event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.F,
        this::search);
    keys.bind(event -> event.getCode() == KeyCode.F6, () -> nextPane(scene));
    keys.bind(event -> event.getCode() == KeyCode.ESCAPE, this::closeCard);
    keys.install(scene);
    scene.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isShortcutDown() && event.getDeltaY() != 0) {
            run(event.getDeltaY() > 0 ? "shell.zoom.in" : "shell.zoom.out");
            event.consume();
          }
        });
  }

  private void run(String id) {
    commands.all().stream().filter(c -> c.id().equals(id)).forEach(Command::run);
  }

  private List<Command> allCommands() {
    List<Command> all = new ArrayList<>(commands.all());
    tabs.current().ifPresent(screen -> all.addAll(0, screen.commands()));
    all.addAll(List.of(searchCommand, help, screenCommands));
    return all;
  }

  private void search() {
    search.focus();
  }

  private void closeCard() {
    tabs.currentDestination()
        .filter(destination -> !tabs.isHome(destination))
        .ifPresent(tabs::close);
  }

  private void nextPane(Scene scene) {
    Node focused = scene.getFocusOwner();
    boolean inRail = false;
    for (Node at = focused; at != null; at = at.getParent()) {
      inRail |= "shell.rail".equals(at.getId());
    }
    if (inRail) {
      tabs.current().ifPresent(Screen::focus);
    } else {
      rail.focus();
    }
  }

  private void shown(Destination destination) {
    rail.mark(destination);
    commands.update();
    menu.screen(tabs.current().map(Screen::commands).orElse(List.of()));
  }

  private void dataChanged() {
    status.saved();
    tabs.refresh();
    undoing.update();
  }

  private void showKeys() {
    KeysHelp.show(desk.dialogs(), allCommands());
  }

  public Navigator navigator() {
    return tabs;
  }

  /// Takes over what is being typed anywhere; before the program ends.
  public void commit() {
    tabs.commitAll();
  }

  @Override
  public void close() {
    subscription.close();
  }

  /// What a main window is put together from. `title` names the centre, `place` the data folder;
  /// `file` and `help` are further commands of these menus.
  record Parts(
      Desk desk,
      Tabs tabs,
      Toasts toasts,
      List<SectionFeature> sections,
      String title,
      String place,
      boolean sample,
      List<Command> file,
      List<Command> help) {
    Parts {
      sections = List.copyOf(sections);
      file = List.copyOf(file);
      help = List.copyOf(help);
    }
  }
}
