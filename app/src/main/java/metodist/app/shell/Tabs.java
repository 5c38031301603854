package metodist.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import metodist.app.platform.Icon;
import org.jspecify.annotations.Nullable;

/// The work area: a tab for each open place, the trail of where one was.
final class Tabs implements Navigator {
  private final List<SectionFeature> sections;
  private final TabPane pane = new TabPane();
  private final Map<Destination, Open> open = new LinkedHashMap<>();
  private final Trail trail = new Trail();
  private Consumer<Destination> shown = destination -> {};

  Tabs(List<SectionFeature> sections) {
    this.sections = List.copyOf(sections);
    pane.setId("shell.tabs");
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
    pane.getStyleClass().add("work-tabs");
    pane.getSelectionModel()
        .selectedItemProperty()
        .addListener((p, before, now) -> selected(before, now));
  }

  Node root() {
    return pane;
  }

  void onShown(Consumer<Destination> listener) {
    shown = listener;
  }

  @Override
  public void open(Destination wanted) {
    Destination destination = resolve(wanted);
    Open place = open.get(destination);
    if (place == null) {
      SectionFeature section = sectionOf(destination);
      Screen screen = section.open(destination);
      place = new Open(destination, screen, tab(section, screen));
      open.put(destination, place);
      Destination closing = destination;
      place.tab.setOnClosed(event -> forget(closing));
      pane.getTabs().add(place.tab);
    }
    pane.getSelectionModel().select(place.tab);
  }

  private Destination resolve(Destination wanted) {
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
    return wanted;
  }

  private SectionFeature sectionOf(Destination destination) {
    return sections.stream()
        .filter(section -> section.shows(destination))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no section shows " + destination));
  }

  private static Tab tab(SectionFeature section, Screen screen) {
    StackPane frame = new StackPane(screen.root());
    frame.getStyleClass().add("screen");
    Tab tab = new Tab();
    tab.setContent(frame);
    tab.setGraphic(section.icon().node());
    tab.textProperty().bind(screen.title().map(Tabs::shortened));
    return tab;
  }

  private static String shortened(String title) {
    return title.length() <= 34 ? title : title.substring(0, 33).strip() + "…";
  }

  private void selected(@Nullable Tab before, @Nullable Tab now) {
    find(before).ifPresent(place -> place.screen.commit());
    find(now)
        .ifPresent(
            place -> {
              trail.visit(place.destination);
              if (place.stale) {
                place.stale = false;
                place.screen.refresh();
              }
              shown.accept(place.destination);
            });
  }

  private Optional<Open> find(@Nullable Tab tab) {
    return open.values().stream().filter(place -> place.tab == tab).findFirst();
  }

  /// The place in front.
  Optional<Screen> current() {
    return find(pane.getSelectionModel().getSelectedItem()).map(place -> place.screen);
  }

  Optional<Destination> currentDestination() {
    return find(pane.getSelectionModel().getSelectedItem()).map(place -> place.destination);
  }

  /// The data changed: the place in front reads again at once, the rest when next shown.
  void refresh() {
    Optional<Open> front = find(pane.getSelectionModel().getSelectedItem());
    open.values().forEach(place -> place.stale = true);
    front.ifPresent(
        place -> {
          place.stale = false;
          place.screen.refresh();
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
    Open place = open.get(resolve(wanted));
    if (place != null) {
      place.screen.commit();
      pane.getTabs().remove(place.tab);
      forget(place.destination);
    }
  }

  private void forget(Destination destination) {
    Open place = open.remove(destination);
    if (place != null) {
      place.screen.commit();
      place.screen.closed();
    }
  }

  /// Takes over what is being typed anywhere, before the program ends.
  void commitAll() {
    open.values().forEach(place -> place.screen.commit());
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

  private static final class Open {
    private final Destination destination;
    private final Screen screen;
    private final Tab tab;
    private boolean stale;

    Open(Destination destination, Screen screen, Tab tab) {
      this.destination = destination;
      this.screen = screen;
      this.tab = tab;
    }
  }
}
