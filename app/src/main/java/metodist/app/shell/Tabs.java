package metodist.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import metodist.app.platform.FocusSight;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// The work area: a tab for each open place, the trail of where one was.
final class Tabs implements Navigator, GlobalSearch.Opener {
  private static final Messages MESSAGES = Messages.of(Tabs.class);

  /// In letters: below this a screen scrolls.
  private static final double LEAST_HEIGHT = 24;

  private final List<SectionFeature> sections;
  private final TabPane pane = new TabPane();
  private final Map<Destination, Open> open = new LinkedHashMap<>();
  private final Trail trail = new Trail();
  private Consumer<Destination> shown = destination -> {};
  private Runnable around = () -> {};

  /// Keys pressed in the window so far.
  private int keys;

  Tabs(List<SectionFeature> sections) {
    this.sections = List.copyOf(sections);
    pane.setId("shell.tabs");
    pane.setAccessibleText(MESSAGES.text("tabs"));
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
    pane.getStyleClass().add("work-tabs");
    pane.getSelectionModel()
        .selectedItemProperty()
        .addListener((p, before, now) -> selected(before, now));
    pane.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> keys++);
              }
            });
  }

  Node root() {
    return pane;
  }

  /// Called when tabs were opened, closed or moved.
  void onTabs(Runnable listener) {
    pane.getTabs().subscribe(listener);
  }

  void onShown(Consumer<Destination> listener) {
    shown = listener;
  }

  void onShowAround(Runnable listener) {
    around = listener;
  }

  @Override
  public void showAround() {
    around.run();
  }

  @Override
  public void open(Destination wanted) {
    show(wanted);
    focusFront(
        wanted instanceof Destination.OfWords(var _, var words)
            ? screen -> screen.stand(words)
            : Screen::focus);
  }

  /// Brings a place to the front and leaves the keyboard where it is.
  void show(Destination wanted) {
    Open place = placeOf(wanted);
    boolean front = pane.getSelectionModel().getSelectedItem() == place.tab;
    pane.getSelectionModel().select(place.tab);
    if (front) {
      trail.visit(place.destination);
      shown.accept(place.destination);
    }
  }

  /// The keyboard goes where one has gone, once the screen stands there: what scrolls takes its
  /// content in only when it is first laid out. Whoever has gone on by a key meanwhile is left
  /// alone; a second click is only the rest of a double one.
  private void focusFront(Consumer<Screen> focus) {
    Scene scene = pane.getScene();
    if (scene == null) {
      return;
    }
    Node from = scene.getFocusOwner();
    int before = keys; // the one that led here is among them
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(
                () -> {
                  boolean lost = keys == before && FocusSight.hidden(from);
                  if (lost || scene.getFocusOwner() == from) {
                    current().ifPresent(focus);
                  }
                });
          }
        });
    Platform.requestNextPulse();
  }

  @Override
  public void open(RecordId id) {
    open(new Destination.OfRecord(id));
    current().ifPresent(Screen::focus);
  }

  @Override
  public void openBehind(RecordId id) {
    placeOf(new Destination.OfRecord(id));
  }

  private Open placeOf(Destination wanted) {
    Destination destination = resolve(wanted);
    Open place = open.get(destination.tab());
    if (place == null) {
      place = add(destination);
      place.screen();
    } else if (!place.destination.equals(destination)) {
      place.destination = destination;
      place.screen().arrive(destination);
    }
    return place;
  }

  private Open add(Destination destination) {
    SectionFeature section = sectionOf(destination);
    Open place = new Open(destination, section);
    open.put(destination.tab(), place);
    place.tab.setOnClosed(event -> forget(destination));
    pane.getTabs().add(place.tab);
    return place;
  }

  /// Tabs of an earlier day, each read when one turns to it. One stays in front only where nobody
  /// has gone elsewhere meanwhile.
  void restore(List<OpenTabs.Place> places) {
    boolean atStart = open.size() <= 1;
    for (OpenTabs.Place saved : places) {
      boolean known =
          open.containsKey(saved.destination().tab())
              || sections.stream().anyMatch(section -> section.shows(saved.destination()));
      if (known) {
        Open place = open.get(saved.destination().tab());
        if (place == null) {
          place = add(saved.destination());
          place.tab.setText(shortened(saved.title()));
        }
        if (saved.front() && atStart) {
          pane.getSelectionModel().select(place.tab);
        }
      }
    }
  }

  /// What is open, in the order of the tabs.
  List<OpenTabs.Place> places() {
    Tab front = pane.getSelectionModel().getSelectedItem();
    return pane.getTabs().stream()
        .flatMap(tab -> find(tab).stream())
        .map(
            place -> new OpenTabs.Place(place.destination, place.tab.getText(), place.tab == front))
        .toList();
  }

  private Destination resolve(Destination wanted) {
    if (wanted instanceof Destination.OfWords(var id, var _)) {
      return resolve(new Destination.OfRecord(id));
    }
    if (wanted instanceof Destination.OfRecord(var id)) {
      return sections.stream()
          .flatMap(section -> section.cardOf(id).stream())
          .findFirst()
          .orElseGet(() -> new Destination.HistoryOf(id)); // every record has a history
    }
    if (wanted instanceof Destination.OfSection(String name)) {
      return sections.stream()
          .filter(section -> section.id().equals(name))
          .map(SectionFeature::home)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no section " + name));
    }
    if (wanted instanceof Destination.OfFiles files) {
      return sections.stream()
          .flatMap(section -> section.take(files).stream())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no section takes files"));
    }
    return wanted;
  }

  private SectionFeature sectionOf(Destination destination) {
    return sections.stream()
        .filter(section -> section.shows(destination))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no section shows " + destination));
  }

  /// A window too low for a screen (large letters, a projector) scrolls it as a whole.
  private static ScrollPane scrolled(Node frame) {
    ScrollPane scroll = new ScrollPane(frame);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("screen-scroll");
    FocusSight.keep(scroll);
    return scroll;
  }

  private static String shortened(String title) {
    return title.length() <= 34 ? title : title.substring(0, 33).strip() + "…";
  }

  private void selected(@Nullable Tab before, @Nullable Tab now) {
    find(before).ifPresent(Open::commit);
    find(now)
        .ifPresent(
            place -> {
              trail.visit(place.destination);
              Screen screen = place.screen();
              if (place.stale) {
                place.stale = false;
                screen.refresh();
              }
              shown.accept(place.destination);
            });
  }

  private Optional<Open> find(@Nullable Tab tab) {
    return open.values().stream().filter(place -> place.tab == tab).findFirst();
  }

  /// A place shown outside the tabs: the guide in front of a dialog.
  Region apart(Destination destination) {
    StackPane frame = new StackPane(sectionOf(destination).open(destination).root());
    frame.getStyleClass().add("screen");
    return frame;
  }

  /// The place in front.
  Optional<Screen> current() {
    return find(pane.getSelectionModel().getSelectedItem()).map(Open::screen);
  }

  Optional<Destination> currentDestination() {
    return find(pane.getSelectionModel().getSelectedItem()).map(place -> place.destination);
  }

  /// The data changed: the place in front reads again at once, the rest when next shown.
  void refresh() {
    Optional<Open> front = find(pane.getSelectionModel().getSelectedItem());
    open.values().forEach(place -> place.stale = place.screen != null);
    front.ifPresent(
        place -> {
          place.stale = false;
          place.screen().refresh();
        });
  }

  void commit() {
    current().ifPresent(Screen::commit);
  }

  void closeCurrent() {
    currentDestination().ifPresent(this::close);
  }

  @Override
  public void close(Destination wanted) {
    Open place = open.get(resolve(wanted).tab());
    if (place != null) {
      boolean front = pane.getSelectionModel().getSelectedItem() == place.tab;
      place.commit();
      pane.getTabs().remove(place.tab);
      forget(place.destination);
      if (front) {
        focusFront(Screen::focus); // else the toolkit puts the keyboard wherever the window begins
      }
    }
  }

  /// Takes away tabs whose records are gone: nothing of them is read or written any more.
  void drop(List<Destination> gone) {
    List<Tab> closing = new ArrayList<>();
    for (Destination each : gone) {
      Open place = open.remove(resolve(each));
      if (place != null) {
        place.closed();
        closing.add(place.tab);
      }
    }
    pane.getTabs().removeAll(closing);
  }

  private void forget(Destination destination) {
    Open place = open.remove(destination.tab());
    if (place != null) {
      place.commit();
      place.closed();
    }
  }

  /// Takes over what is being typed anywhere, before the program ends.
  void commitAll() {
    open.values().forEach(Open::commit);
  }

  void step(int by) {
    int count = pane.getTabs().size();
    if (count > 1) {
      int at = pane.getSelectionModel().getSelectedIndex();
      pane.getSelectionModel().select(Math.floorMod(at + by, count));
    }
  }

  @Override
  public void back() {
    trail.back().ifPresent(this::open);
  }

  @Override
  public void forward() {
    trail.forward().ifPresent(this::open);
  }

  /// The chapter of the guide that tells of the place in front.
  String chapter() {
    return currentDestination().map(place -> sectionOf(place).chapter(place)).orElse("");
  }

  boolean isHome(Destination destination) {
    return sections.stream().anyMatch(section -> section.home().equals(destination));
  }

  Icon iconOf(Destination destination) {
    return sectionOf(destination).icon();
  }

  boolean hasBack() {
    return trail.hasBack();
  }

  boolean hasForward() {
    return trail.hasForward();
  }

  /// A tab. Its screen is made when it is first in front.
  private static final class Open {
    private final SectionFeature section;
    private Destination destination;
    private final Tab tab = new Tab();
    private @Nullable Screen screen;
    private boolean stale;

    Open(Destination destination, SectionFeature section) {
      this.destination = destination;
      this.section = section;
      tab.setGraphic(section.icon().node());
    }

    Screen screen() {
      Screen made = screen;
      if (made == null) {
        made = section.open(destination);
        screen = made;
        StackPane frame = new StackPane(made.root());
        frame.getStyleClass().add("screen");
        frame.minHeightProperty().bind(Theme.emProperty().multiply(LEAST_HEIGHT));
        tab.setContent(scrolled(frame));
        tab.textProperty().bind(made.title().map(Tabs::shortened));
      }
      return made;
    }

    void commit() {
      if (screen != null) {
        screen.commit();
      }
    }

    void closed() {
      if (screen != null) {
        screen.closed();
      }
    }
  }
}
