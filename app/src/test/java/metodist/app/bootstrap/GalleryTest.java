package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import metodist.app.feature.Places;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.Formats;
import metodist.app.platform.Settings;
import metodist.app.platform.Snapshots;
import metodist.app.platform.Theme;
import metodist.app.sample.SampleArrivals;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.app.shell.Destination;
import metodist.app.shell.SectionFeature;
import metodist.app.shell.Shell;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.events.EventKind;
import metodist.model.forms.FormRevisionId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.OrderState;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Reading;
import metodist.storage.OpenedData;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks every screen of the sample district at several sizes of letters on the smallest office
/// screen, judges it, and keeps the pictures for a person in `target/gallery/index.html`.
class GalleryTest {
  /// Stands for the walk in high contrast where the others have their zoom.
  private static final int HIGH_CONTRAST = Gallery.HIGH_CONTRAST;

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final SampleClock CLOCK =
      new SampleClock(
          Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow")));

  @TempDir private static Path folder;
  private static OpenedData data;

  @BeforeAll
  static void toolkit() {
    Locale.setDefault(Formats.RUSSIAN);
    Snapshots.startToolkit();
    data = StoredDataAccess.openReady(new DataFolder(folder), CLOCK);
    SampleDistrict.fill(data.workspace(), CLOCK);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 200})
  void nothingIsCutOffPaleNamelessSmallOrForeign(int zoom) {
    onInterface(() -> Theme.zoom(zoom));
    List<String> faults;
    try {
      faults = walk(zoom);
    } finally {
      onInterface(() -> Theme.zoom(100));
    }

    assertThat(faults).as("faults of the screens at " + zoom + " %").isEmpty();
  }

  @Test
  void highContrastIsHighOnEveryScreen() {
    onInterface(() -> Theme.contrast(true));
    List<String> faults;
    try {
      faults = walk(HIGH_CONTRAST);
    } finally {
      onInterface(() -> Theme.contrast(false));
    }

    assertThat(faults).as("faults of the screens in high contrast").isEmpty();
  }

  @Test
  void aProjectorOf1024By768ShowsEveryScreen() {
    assertThat(walk(Gallery.PROJECTOR)).as("faults of the screens on a projector").isEmpty();
  }

  private static void onInterface(Runnable change) {
    Snapshots.onInterface(
        () -> {
          change.run();
          return true;
        });
  }

  /// Each screen in a turn of its own: what one screen drew is let go of between two turns of the
  /// interface thread, not within one.
  private static List<String> walk(int zoom) {
    List<String> faults = new ArrayList<>();
    Snapshots.onInterface(() -> places(workplace(faults)))
        .forEach(
            (name, place) -> {
              onInterface(() -> look(zoom, name, place, scene -> {}, faults));
            });
    states()
        .forEach(
            (name, state) -> {
              onInterface(() -> look(zoom, name, state.place(), state.reach(), faults));
            });
    return faults.stream().distinct().toList();
  }

  /// A screen as it is after something was done there.
  private record State(Destination place, Consumer<Scene> reach) {}

  private static Map<String, State> states() {
    Map<String, State> states = new LinkedHashMap<>();
    states.put(
        "help-found",
        new State(new Destination.OfHelp("start"), scene -> type(scene, "help.search", "приказ")));
    states.put(
        "guide-found",
        new State(
            new Destination.GuidePages(),
            scene -> {
              type(scene, "preview.find", "приказ");
              enter(scene, "preview.find");
            }));
    List<Path> letters = letters();
    states.put(
        "intake-file", new State(new Destination.OfFiles(letters.subList(0, 1), null), s -> {}));
    states.put(
        "intake-many",
        new State(
            new Destination.OfFiles(letters, null), scene -> focus(scene, "intake.form.head")));
    states.put(
        "intake-remarks",
        new State(
            new Destination.OfFiles(letters.subList(2, 3), null),
            scene -> focus(scene, "intake.form.demand")));
    states.put(
        "intake-unread",
        new State(new Destination.OfFiles(letters.subList(3, 4), null), scene -> {}));
    states.put(
        "intake-registered",
        new State(
            new Destination.OfFiles(letters.subList(2, 3), null),
            scene -> {
              ((ButtonBase) TestWorkplace.byId(scene, "intake.register")).fire();
            }));
    states.put(
        "form-table",
        new State(
            new Destination.OfRecord(FormRevisionId.of("base-site-application", 1)),
            scene -> choose(scene, "forms.outline", "Наименование мероприятия")));
    states.put(
        "guide-two",
        new State(
            new Destination.GuidePages(),
            scene -> ((ButtonBase) TestWorkplace.byId(scene, "preview.two")).fire()));
    Destination event =
        new Destination.OfRecord(data.workspace().read(r -> r.events().all().get(1).id()));
    List<String> parts = List.of("clusters", "committee", "programme", "talks", "estimate");
    for (int i = 0; i < parts.size(); i++) {
      String part = "events.card.parts." + (i + 1);
      states.put(
          "event-" + parts.get(i),
          new State(event, scene -> ((ButtonBase) TestWorkplace.byId(scene, part)).fire()));
    }
    states.put(
        "event-copy",
        new State(
            event,
            scene ->
                ((MenuButton) TestWorkplace.byId(scene, "events.more"))
                    .getItems()
                    .getFirst()
                    .fire()));
    states.put("schedule", new State(schedule(), scene -> {}));
    states.put(
        "schedule-faults",
        new State(
            schedule(),
            scene -> ((ButtonBase) TestWorkplace.byId(scene, "schedule.side.1")).fire()));
    return states;
  }

  /// The board of the conference, which is in the middle of the work.
  private static Destination schedule() {
    return new Places.ScheduleOf(
        data.workspace()
            .read(
                r ->
                    r.events().all().stream()
                        .filter(event -> event.kind() == EventKind.CONFERENCE)
                        .findFirst()
                        .orElseThrow())
            .id());
  }

  /// Chooses the line of a tree that reads so.
  private static void choose(Scene scene, String id, String text) {
    TreeView<?> tree = (TreeView<?>) TestWorkplace.byId(scene, id);
    for (int row = 0; row < tree.getExpandedItemCount(); row++) {
      if (String.valueOf(tree.getTreeItem(row).getValue()).contains("text=" + text)) {
        tree.getSelectionModel().select(row);
      }
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /// The three letters of the sample, a file that is no document, one that came twice, a stranger.
  private static List<Path> letters() {
    try {
      Path inbox = folder.resolve("letters");
      if (!Files.isDirectory(inbox)) {
        SampleArrivals.wait(data.workspace(), inbox);
        Files.writeString(inbox.resolve("я-не документ.docx"), "не документ");
      }
      try (var files = Files.list(inbox)) {
        return files.sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void focus(Scene scene, String id) {
    TestWorkplace.byId(scene, id).requestFocus();
  }

  private static void type(Scene scene, String id, String text) {
    ((TextInputControl) TestWorkplace.byId(scene, id)).setText(text);
  }

  private static void enter(Scene scene, String id) {
    Event.fireEvent(
        TestWorkplace.byId(scene, id),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private static void look(
      int zoom, String name, Destination place, Consumer<Scene> reach, List<String> faults) {
    Workplace workplace = workplace(faults);
    try (var window = workplace.window()) {
      double width = zoom == Gallery.PROJECTOR ? Gallery.PROJECTOR : WIDTH;
      Scene scene = new Scene(window.root(), width, HEIGHT);
      window.install(scene);
      window.navigator().open(place);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      reach.accept(scene);
      Gallery.keep(scene, zoom, name);
      Gallery.judge(scene.getRoot()).forEach(fault -> faults.add(name + ": " + fault));
      if (name.equals("intake-registered")) {
        data.workspace().undo(); // the other pictures show the file as it came
      }
    } catch (RuntimeException failure) {
      faults.add(name + " failed: " + failure);
    }
  }

  private static Workplace workplace(List<String> faults) {
    return Workplace.of(
        new Shell.Ground(
            data.workspace(),
            new DirectTaskRunner(failure -> faults.add("a screen failed: " + failure)),
            new SilentDialogs(),
            Settings.inMemory(),
            CLOCK),
        new Shell.Presentation("МБУ «Методический центр»", "/home/metodist/data", true),
        papers());
  }

  /// Each picture's window has a data folder of its own, so that no file of one is under review in
  /// the next.
  private static Path papers() {
    try {
      return Files.createTempDirectory(folder, "data").resolve("papers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every section, the first card of each kind of record, the work on a contest, a paper.
  private static Map<String, Destination> places(Workplace workplace) {
    Map<String, Destination> places = new LinkedHashMap<>();
    for (SectionFeature section : workplace.sections()) {
      if (section.onRail()) {
        places.put(section.id(), section.home());
      }
    }
    data.workspace()
        .read(
            reading -> {
              addRecords(reading, places);
              return true;
            });
    return places;
  }

  private static void addRecords(Reading reading, Map<String, Destination> places) {
    for (RecordKind kind : RecordKind.values()) {
      reading.all(kind).stream()
          .map(Aggregate::id)
          .findFirst()
          .ifPresent(
              id ->
                  places.put(
                      "card-" + kind.name().toLowerCase(Locale.ROOT),
                      new Destination.OfRecord(id)));
    }
    for (ContestState state : List.of(ContestState.TECHNICAL_REVIEW, ContestState.DECISION)) {
      Contest contest =
          reading.contests().all().stream()
              .filter(found -> found.state() == state)
              .findFirst()
              .orElseThrow();
      String name = state.name().toLowerCase(Locale.ROOT);
      places.put("contest-" + name, new Destination.OfRecord(contest.id()));
      places.put("applications-" + name, new Places.ApplicationsOf(contest.id()));
      places.put("scores-" + name, new Places.ScoresOf(contest.id()));
      places.put("decisions-" + name, new Places.DecisionsOf(contest.id()));
    }
    var order =
        reading.orders().all().stream()
            .filter(o -> !o.awards().isEmpty())
            .findFirst()
            .orElseThrow();
    places.put("order-awards", new Destination.OfRecord(order.id()));
    for (OrderState state : List.of(OrderState.ON_APPROVAL, OrderState.AMENDED)) {
      reading.orders().all().stream()
          .filter(o -> o.state() == state)
          .findFirst()
          .ifPresent(
              o ->
                  places.put(
                      "order-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                      new Destination.OfRecord(o.id())));
    }
    places.put("handouts", new Places.PapersOfPeople(null));
    places.put("verify", new Places.PackageOfFiles());
    places.put("verify-order", new Places.PackageOfOrder(order.id()));
    places.put("history", new Destination.HistoryOf(order.id()));
    places.put("codes", new Destination.OfSection("codes"));
    places.put("forms", new Destination.OfSection("forms"));
    places.put(
        "form", new Destination.OfRecord(FormRevisionId.of("internship-site-application", 1)));
    places.put("help", new Destination.OfHelp("order"));
    places.put("guide", new Destination.GuidePages());
    places.put("paper", new Destination.OfPaper(PaperKind.ORDER, order.id().value()));
  }

  @AfterAll
  static void close() {
    data.close();
    Gallery.index();
  }
}
