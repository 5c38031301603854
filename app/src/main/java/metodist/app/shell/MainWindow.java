package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.LayoutFix;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

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
  private final YearMenu years;
  private final StatusLine status;
  private final ShellCommands commands;
  private final Undoing undoing;
  private final OpenTabs openTabs;
  private final TypedText typed;
  private final LiveSearch liveSearch;
  private final FileDrops drops;
  private final List<Command> further;
  private final GlobalSearch search;
  private final ShellMenu menu;
  private final Command searchCommand;
  private final Command help;
  private final Command screenCommands;
  private final List<Command> ofMenus = new ArrayList<>();
  private final Workspace.Subscription subscription;

  MainWindow(Parts parts) {
    desk = parts.desk();
    tabs = parts.tabs();
    desk.dialogs().onHelp(this::helpInDialog);
    toasts = parts.toasts();
    List<SectionFeature> sections = parts.sections();
    liveSearch = new LiveSearch(desk.workspace(), desk.tasks());
    further =
        Stream.concat(
                sections.stream()
                    .flatMap(
                        section ->
                            Stream.concat(section.creations().stream(), section.tools().stream())),
                sections.stream().filter(SectionFeature::onRail).map(this::going))
            .toList();
    Settings settings = desk.settings();
    undoing = new Undoing(desk.workspace(), desk.tasks(), tabs::commit);
    toasts.undoWith(undoing.undoCommand());
    commands =
        new ShellCommands(tabs, settings, text -> desk.notices().show(Notices.Notice.of(text)));
    rail = new Rail(sections, tabs, settings);
    status = new StatusLine(desk.tasks(), desk.clock(), parts.place());
    help =
        Command.of(
                "shell.help",
                MESSAGES.text("help"),
                () -> tabs.open(new Destination.OfHelp(tabs.chapter())))
            .withIcon(Icon.HELP)
            .withKeys("F1");
    Command keys =
        Command.of("shell.keys", MESSAGES.text("keys"), this::showKeys)
            .withIcon(Icon.LIST)
            .withKeys("Shift+F1");
    searchCommand =
        Command.of("shell.search.go", MESSAGES.text("search"), this::search)
            .withIcon(Icon.SEARCH)
            .withKeys("Shortcut+K");
    search =
        new GlobalSearch(
            new SearchViewModel(
                liveSearch,
                id -> sections.stream().anyMatch(section -> section.cardOf(id).isPresent()),
                this::everyCommand),
            tabs);
    Tour tour = new Tour(root, tabs::show, settings);
    tabs.onShowAround(tour::begin);
    Command showAround =
        Command.of("shell.tour.begin", MESSAGES.text("tour"), tour::begin).withIcon(Icon.FORWARD);
    List<Command> helps = new ArrayList<>(List.of(help, showAround, keys));
    helps.addAll(parts.help());
    years = new YearMenu(desk);
    ofMenus.addAll(List.of(showAround, keys, years.command()));
    ofMenus.addAll(parts.file());
    ofMenus.addAll(parts.help());
    sections.stream()
        .flatMap(section -> section.tools().stream())
        .filter(tool -> tool.keys().isPresent())
        .forEach(ofMenus::add);
    menu =
        new ShellMenu(
            sections,
            tabs,
            commands,
            undoing,
            new ShellMenu.Extra(parts.file(), searchCommand, years.command(), helps));
    menu.screenFrom(this::screenCommands);
    screenCommands =
        Command.of("shell.screen.commands", MESSAGES.text("screen.commands"), menu::openScreenMenu)
            .withKeys("F8");
    drops = new FileDrops(root, files -> tabs.open(new Destination.OfFiles(files, null)));
    openTabs = new OpenTabs(tabs, settings);
    typed = new TypedText(tabs, settings, desk.tasks());
    tabs.onTabs(openTabs::changed);
    tabs.onShown(this::shown);
    layout(parts);
    subscription = desk.workspace().onChange(entry -> desk.tasks().onInterface(this::dataChanged));
    undoing.update();
  }

  private void layout(Parts parts) {
    HBox tools =
        new HBox(
            Buttons.iconOnly(commands.back()),
            Buttons.iconOnly(commands.forward()),
            Buttons.iconOnly(undoing.undoCommand()),
            Buttons.iconOnly(undoing.redoCommand()),
            search.root());
    TopBar top =
        new TopBar(
            new TopBar.Parts(
                menu.root(),
                tools,
                parts.title(),
                years.node(),
                new Bell(toasts).node(),
                parts.band()));
    frame.setTop(top.root());
    frame.setLeft(rail.root());
    frame.setCenter(tabs.root());
    frame.setBottom(status.root());
    frame.getStyleClass().add("main-window");
    root.getChildren().add(toasts.root());
    StackPane.setAlignment(toasts.root(), Pos.BOTTOM_RIGHT);
    Theme.onWidth(root, width -> rail.narrow(width < NARROW_EMS * Theme.em()));
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
    keys.bind(
        event -> event.getCode() == KeyCode.F6 && !event.isShiftDown(), () -> nextPane(scene, 1));
    keys.bind(
        event -> event.getCode() == KeyCode.F6 && event.isShiftDown(), () -> nextPane(scene, -1));
    keys.bind(
        event -> event.isShortcutDown() && event.getCode() == KeyCode.ENTER, this::saveAndClose);
    keys.bind(event -> event.getCode() == KeyCode.ESCAPE, this::closeCard);
    keys.bind(FileDrops::pastes, drops::paste);
    keys.install(scene);
    typed.watch(scene);
    drops.install(scene);
    scene
        .windowProperty()
        .flatMap(Window::showingProperty)
        .subscribe(showing -> Platform.runLater(() -> startSearch(showing)));
    scene.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isShortcutDown() && event.getDeltaY() != 0) {
            run(event.getDeltaY() > 0 ? "shell.zoom.in" : "shell.zoom.out");
            event.consume();
          }
        });
  }

  /// The index is built when the window can be seen, behind what the window itself reads.
  private void startSearch(@Nullable Boolean showing) {
    if (Boolean.TRUE.equals(showing)) {
      liveSearch.start();
    }
  }

  private void run(String id) {
    commands.all().stream().filter(c -> c.id().equals(id)).forEach(Command::run);
  }

  private List<Command> allCommands() {
    List<Command> all = new ArrayList<>(commands.all());
    all.addAll(0, screenCommands());
    all.addAll(List.of(searchCommand, help, screenCommands));
    all.addAll(ofMenus);
    return all;
  }

  /// The commands of the screen in front.
  public List<Command> screenCommands() {
    return tabs.current().map(Screen::commands).orElse(List.of());
  }

  private Command going(SectionFeature section) {
    return Command.of(
        "shell.go." + section.id(),
        MESSAGES.text("search.go", section.title()),
        () -> tabs.open(section.home()));
  }

  /// What the search box knows: the commands of the screen, of the window and of the menus.
  private List<Command> everyCommand() {
    List<Command> all = new ArrayList<>(allCommands());
    all.addAll(further);
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

  /// «Записать и закрыть»: the card is left as Esc leaves it; a list has nothing to close.
  private void saveAndClose() {
    tabs.commit();
    closeCard();
  }

  private void nextPane(Scene scene, int steps) {
    Node sections = frame.getLeft();
    Node screen = tabs.current().map(Screen::root).orElse(sections);
    Node next = Panes.next(Panes.of(sections, screen), scene.getFocusOwner(), steps);
    if (next == sections) {
      rail.focus();
    } else {
      Node first = Panes.firstIn(next);
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  private void shown(Destination destination) {
    openTabs.changed();
    rail.mark(destination);
    commands.update();
    menu.screen(screenCommands());
  }

  private void dataChanged() {
    toasts.retireUndo();
    status.saved();
    openTabs.closeGone(desk.workspace(), desk.tasks(), tabs::refresh);
    undoing.update();
  }

  /// The guide in front of a dialog: a tab could not be reached from there.
  private void helpInDialog(String chapter) {
    Region guide = tabs.apart(new Destination.OfHelp(chapter.isEmpty() ? tabs.chapter() : chapter));
    guide.setPrefSize(58 * Theme.em(), 36 * Theme.em());
    desk.dialogs().show(MESSAGES.text("help"), guide, MESSAGES.text("close"));
  }

  private void showKeys() {
    KeysHelp.show(desk.dialogs(), allCommands());
  }

  /// Opens the tabs that were open when the program was last used, and offers what was being typed
  /// when it ended against its will.
  public void restore() {
    openTabs.restore(desk.workspace(), desk.tasks());
    typed.offer(desk.notices());
    desk.dialogs()
        .unfinished()
        .forEach(
            title -> desk.notices().show(Notices.Notice.of(MESSAGES.text("typed.dialog", title))));
  }

  /// Offers «Первое знакомство», once for these data, without beginning it.
  public void offerTour() {
    if (!desk.settings().get("shell.tour.offered", false)) {
      desk.settings().put("shell.tour.offered", true);
      desk.notices()
          .show(
              Notices.Notice.of(MESSAGES.text("tour.offer"))
                  .withAction(MESSAGES.text("tour"), tabs::showAround));
    }
  }

  public Navigator navigator() {
    return tabs;
  }

  /// Where the keyboard is when the window is first seen: the section shown.
  public void focus() {
    rail.focus();
  }

  /// Takes over what is being typed anywhere; before the program ends.
  public void commit() {
    search.hide();
    tabs.commitAll();
    openTabs.save();
    typed.done();
  }

  @Override
  public void close() {
    subscription.close();
    liveSearch.close();
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
      @Nullable Band band,
      List<Command> file,
      List<Command> help) {
    Parts {
      sections = List.copyOf(sections);
      file = List.copyOf(file);
      help = List.copyOf(help);
    }
  }
}
