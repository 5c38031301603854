package metodist.app.feature.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import metodist.app.feature.ClickCount;
import metodist.app.feature.Places;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Snapshots;
import metodist.app.shell.Screen;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The board in a window: a talk is carried by the mouse from the pool to its place, back, and to
/// another day; and from place to place by the keyboard alone.
class ScheduleWindowTest {
  private static final Path PICTURES = Path.of("target", "schedule");
  private final TestOffice t = TestOffice.district();
  private final EventId conference =
      t.read(
          r ->
              r.events().all().stream()
                  .filter(e -> e.kind() == EventKind.CONFERENCE)
                  .findFirst()
                  .orElseThrow()
                  .id());
  private final List<Session> sections =
      t.list(
          r ->
              r.events().get(conference).sessions().stream()
                  .filter(s -> s.kind() == SessionKind.SECTION)
                  .toList());

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private Talk stored(TalkId id) {
    return t.read(r -> r.talks().get(id));
  }

  private Talk waiting() {
    return t.read(
        r ->
            r.talks().ofEvent(conference).stream()
                .filter(talk -> !talk.placed())
                .findFirst()
                .orElseThrow());
  }

  private List<Talk> of(Session section) {
    return t.list(
        r ->
            r.talks().ofEvent(conference).stream()
                .filter(talk -> section.key().equals(talk.sessionKey()))
                .sorted(
                    Comparator.comparing(
                        Talk::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
  }

  /// An open board.
  private record Open(Parent root, BoardPane board) {
    String said() {
      return ((Label) ClickCount.find(root, "schedule.said")).getText().replace('\u00a0', ' ');
    }

    Node poolRow(String topic) {
      ListView<?> pool = (ListView<?>) ClickCount.find(root, "schedule.pool");
      return pool.lookupAll(".list-cell").stream()
          .filter(
              cell ->
                  cell.lookupAll(".label").stream()
                      .anyMatch(l -> ((Label) l).getText().equals(topic)))
          .findFirst()
          .orElseThrow();
    }

    /// Where a column shows a moment, in the scene.
    Point2D at(int column, LocalDateTime time) {
      return board.localToScene(board.point(column, time).orElseThrow());
    }

    Point2D centre(Item item) {
      return board.localToScene(board.centre(item).orElseThrow());
    }

    void picture(String name) {
      Snapshots.write(root.getScene(), PICTURES.resolve(name + ".png"));
    }

    void close() {
      root.getScene().getWindow().hide();
    }
  }

  private Open open() {
    Screen screen = new ScheduleFeature(t.office).open(new Places.ScheduleOf(conference));
    Parent root = TestWindow.show(screen, 990, 900);
    root.layout();
    return new Open(root, (BoardPane) ClickCount.find(root, "schedule.board"));
  }

  private static void mouse(Node node, EventType<MouseEvent> type, Point2D scene) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            type != MouseEvent.MOUSE_RELEASED,
            false,
            false,
            true,
            false,
            false,
            new PickResult(node, scene.getX(), scene.getY())));
  }

  private static void drag(Node node, Point2D from, Point2D... to) {
    mouse(node, MouseEvent.MOUSE_PRESSED, from);
    for (Point2D each : to) {
      mouse(node, MouseEvent.MOUSE_DRAGGED, each);
    }
  }

  private static void press(Node node, KeyCode... codes) {
    for (KeyCode code : codes) {
      Event.fireEvent(
          node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
  }

  @Test
  void aTalkIsDraggedFromThePoolToASectionAndBackByUndo() throws Exception {
    Talk talk = waiting();
    Session section = sections.getFirst();
    LocalDateTime end = of(section).getLast().interval().orElseThrow().to();
    TestWindow.on(
        () -> {
          Open open = open();
          open.picture("board");
          open.board().reveal(Item.part(section.key()));
          open.board().layout();
          Node row = open.poolRow(talk.topic());
          Point2D to = open.at(1, end);
          drag(row, row.localToScene(10, 10), to.subtract(40, 60), to);
          open.root().layout();
          open.picture("dragged");
          assertThat(open.said()).contains("переносится: «" + section.title() + "»");
          mouse(row, MouseEvent.MOUSE_RELEASED, to);
          open.close();
          return true;
        });

    assertThat(t.failures).isEmpty();
    assertThat(t.told).isEmpty();
    assertThat(stored(talk.id()).sessionKey()).isEqualTo(section.key());
    assertThat(stored(talk.id()).start()).isEqualTo(end);
    t.workspace.undo();
    assertThat(stored(talk.id()).placed()).isFalse();
  }

  @Test
  void aClashIsSeenWhileDraggingAndAForbiddenOneIsNotPut() throws Exception {
    Talk busy = of(sections.get(1)).get(3);
    Talk moved = of(sections.getFirst()).getFirst();
    t.workspace.edit(
        "Тот же докладчик",
        edit -> edit.save(edit.talks().get(moved.id()).with(x -> x.speakers = busy.speakers())));
    Session target = sections.get(2);
    TestWindow.on(
        () -> {
          Open open = open();
          Item item = Item.talk(moved.sessionKey(), moved.id());
          Point2D from = open.centre(item);
          Point2D to = open.at(3, Objects.requireNonNull(busy.start()));
          drag(open.board(), from, to.subtract(9, 9), to);
          open.root().layout();
          open.picture("clash");
          assertThat(open.said()).contains("Нельзя: Докладчик", busy.topic());
          mouse(open.board(), MouseEvent.MOUSE_RELEASED, to);
          open.close();
          return true;
        });

    assertThat(t.told).singleElement().asString().contains("Докладчик");
    assertThat(stored(moved.id()).sessionKey()).isNotEqualTo(target.key());
  }

  @Test
  void aTalkDroppedOutsideOrOnTheNamesOfTheRoomsStaysWhereItIs() throws Exception {
    Talk talk = of(sections.getFirst()).getFirst();
    TestWindow.on(
        () -> {
          Open open = open();
          Point2D from = open.centre(Item.talk(talk.sessionKey(), talk.id()));
          Point2D names = open.board().localToScene(200, 5);
          drag(open.board(), from, names.add(0, 40), names);
          mouse(open.board(), MouseEvent.MOUSE_RELEASED, names);
          open.close();
          return true;
        });

    assertThat(stored(talk.id())).isEqualTo(talk);
    assertThat(t.told).isEmpty();
  }

  @Test
  void aTalkIsDraggedIntoThePool() throws Exception {
    Talk talk = of(sections.getFirst()).getFirst();
    TestWindow.on(
        () -> {
          Open open = open();
          Node pool = ClickCount.find(open.root(), "schedule.pool");
          Point2D from = open.centre(Item.talk(talk.sessionKey(), talk.id()));
          Point2D to = pool.localToScene(50, 200);
          drag(open.board(), from, to);
          mouse(open.board(), MouseEvent.MOUSE_RELEASED, to);
          open.close();
          return true;
        });

    assertThat(stored(talk.id()).placed()).isFalse();
  }

  /// From the pool to the second day and on to the next room, without the mouse.
  @Test
  void aTalkIsPutByTheKeyboardAlone() throws Exception {
    Talk talk = waiting();
    TestWindow.on(
        () -> {
          Open open = open();
          ListView<?> pool = (ListView<?>) ClickCount.find(open.root(), "schedule.pool");
          pool.requestFocus();
          for (int i = 0; i < pool.getItems().size(); i++) {
            if (((Board.PoolRow) pool.getItems().get(i)).title().equals(talk.topic())) {
              pool.getSelectionModel().select(i);
            }
          }
          press(pool, KeyCode.ENTER);
          assertThat(open.root().getScene().getFocusOwner()).isSameAs(open.board());
          String first = open.said();
          assertThat(first).contains("переносится", "Накладок нет.");
          press(open.board(), KeyCode.PAGE_DOWN);
          assertThat(open.said()).contains("13 мая");
          String here = open.said();
          press(open.board(), KeyCode.RIGHT, KeyCode.DOWN);
          assertThat(open.said()).isNotEqualTo(here);
          assertThat(open.board().getAccessibleText())
              .isEqualTo(((Label) ClickCount.find(open.root(), "schedule.said")).getText());
          open.root().layout();
          open.picture("keyboard");
          press(open.board(), KeyCode.ENTER);
          open.close();
          return true;
        });

    assertThat(t.failures).isEmpty();
    assertThat(stored(talk.id()).placed()).isTrue();
    assertThat(Objects.requireNonNull(stored(talk.id()).start()).toLocalDate())
        .isEqualTo(sections.getLast().day().orElseThrow());
  }

  @Test
  void escapePutsATalkBackAndDeleteIntoThePool() throws Exception {
    Talk talk = of(sections.getFirst()).getFirst();
    TestWindow.on(
        () -> {
          Open open = open();
          Point2D at = open.centre(Item.talk(talk.sessionKey(), talk.id()));
          mouse(open.board(), MouseEvent.MOUSE_PRESSED, at);
          mouse(open.board(), MouseEvent.MOUSE_RELEASED, at);
          press(open.board(), KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
          assertThat(stored(talk.id())).isEqualTo(talk);
          press(open.board(), KeyCode.DELETE);
          open.close();
          return true;
        });

    assertThat(stored(talk.id()).placed()).isFalse();
    t.workspace.undo();
    assertThat(stored(talk.id()).start()).isEqualTo(talk.start());
  }

  @Test
  void aClashInTheListLeadsToItsBlock() throws Exception {
    String said =
        TestWindow.on(
            () -> {
              Open open = open();
              ((ToggleButton) ClickCount.find(open.root(), "schedule.side.1")).fire();
              open.root().layout();
              ListView<?> faults = (ListView<?>) ClickCount.find(open.root(), "schedule.faults");
              faults.getSelectionModel().select(1);
              press(faults, KeyCode.ENTER);
              open.root().layout();
              open.picture("faults");
              open.close();
              return open.said();
            });

    assertThat(said).contains("Модератор");
  }

  @Test
  void theChangesSinceThePublicationAreShownAndCopied() throws Exception {
    String copied =
        TestWindow.on(
            () -> {
              Open open = open();
              ((ToggleButton) ClickCount.find(open.root(), "schedule.side.2")).fire();
              open.root().layout();
              ListView<?> changes = (ListView<?>) ClickCount.find(open.root(), "schedule.changes");
              assertThat(changes.getItems()).hasSize(3);
              changes.getSelectionModel().select(1);
              press(changes, KeyCode.ENTER);
              ((ButtonBase) ClickCount.find(open.root(), "schedule.changes.copy")).fire();
              open.root().layout();
              open.picture("changes");
              String text = Clipboard.getSystemClipboard().getString();
              ((ButtonBase) ClickCount.find(open.root(), "schedule.changes.word")).fire();
              open.close();
              return text;
            });

    assertThat(copied.lines()).hasSize(4).first().asString().startsWith("Изменение\tЧто\tБыло");
    assertThat(t.failures).isEmpty();
    assertThat(t.shownFiles)
        .singleElement()
        .satisfies(file -> assertThat(file.toString()).contains("Изменения в программе"));
  }
}
