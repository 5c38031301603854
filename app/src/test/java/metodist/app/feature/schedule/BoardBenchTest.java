package metodist.app.feature.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import metodist.app.feature.ClickCount;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Messages;
import metodist.app.platform.Snapshots;
import metodist.model.directory.PersonId;
import metodist.model.events.ClashPolicy;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Clashes;
import metodist.model.events.Event;
import metodist.model.events.EventDates;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.Occupation;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A programme of a thousand talks in twenty rooms over five days: the board opens, a drag is
/// followed and its clashes are found without holding the interface thread for 100 ms. In the same
/// run every move is judged the naive way: all pairs of uses compared anew. What counts is the
/// processor time of the thread, so that other programs on the machine do not spoil the measure.
@Tag("bench")
class BoardBenchTest {
  private static final double LIMIT = 100;
  private static final int ROOMS = 20;
  private static final int DAYS = 5;
  private static final int TALKS = 10;
  private static final int MOVES = 60;
  private static final LocalDate FIRST = LocalDate.of(2027, 5, 10);
  private final TestOffice t = TestOffice.district();

  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private EventId conference() {
    List<PersonId> people = t.list(r -> r.people().all().stream().map(p -> p.id()).toList());
    List<Session> sessions = new ArrayList<>();
    List<Talk> talks = new ArrayList<>();
    Event named = Event.named(EventKind.CONFERENCE, "Большая конференция");
    for (int day = 0; day < DAYS; day++) {
      for (int room = 0; room < ROOMS; room++) {
        LocalDateTime start = FIRST.plusDays(day).atTime(10, 0);
        Session session =
            new Session(
                UUID.randomUUID(),
                SessionKind.SECTION,
                "Секция " + (room + 1),
                start,
                90,
                "Кабинет " + (100 + room),
                "",
                people.get(room),
                40);
        sessions.add(session);
        for (int i = 0; i < TALKS; i++) {
          int number = talks.size();
          talks.add(
              new Talk(
                  TalkId.random(),
                  0,
                  named.id(),
                  "Выступление " + number + " о том, что получилось и что ещё предстоит",
                  List.of(Speaker.known(people.get(number * 7 % people.size()), null)),
                  null,
                  7,
                  session.key(),
                  start.plusMinutes(8L * i),
                  PreliminaryReview.NONE,
                  ""));
        }
      }
    }
    t.workspace.edit(
        "Большая конференция",
        edit -> {
          edit.save(
              named.with(
                  e -> {
                    e.dates =
                        new EventDates(FIRST.datesUntil(FIRST.plusDays(DAYS)).toList(), false);
                    e.sessions = sessions;
                    e.clashPolicy =
                        new ClashPolicy(Grade.WARN, Grade.WARN, Grade.WARN, Grade.WARN, 0, 0);
                  }));
          talks.forEach(edit::save);
          return named;
        });
    return named.id();
  }

  private static double cpu(Callable<?> work) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.call();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static double worst(List<Double> times) {
    return times.stream().mapToDouble(x -> x).max().orElseThrow();
  }

  @Test
  void aThousandTalksAreOpenedAndDraggedWithoutAStall() throws Exception {
    EventId id = conference();
    assertThat(t.list(r -> r.talks().ofEvent(id))).hasSize(ROOMS * DAYS * TALKS);
    List<Double> opens = new ArrayList<>();
    List<Double> drags = new ArrayList<>();
    List<Double> days = new ArrayList<>();
    List<Double> probes = new ArrayList<>();
    List<Double> naive = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      ScheduleViewModel vm = new ScheduleViewModel(t.data, id);
      Board board = Objects.requireNonNull(vm.board().value());
      TestWindow.on(
          () -> {
            ScheduleView[] view = new ScheduleView[1];
            Scene[] scene = new Scene[1];
            opens.add(
                cpu(
                    () -> {
                      view[0] = new ScheduleView(t.office, vm, words());
                      scene[0] = Snapshots.scene((Parent) view[0].root(), 1366, 768);
                      return laidOut(scene[0]);
                    }));
            BoardPane pane = (BoardPane) ClickCount.find((Parent) view[0].root(), "schedule.board");
            drag(vm, board, pane, scene[0], drags);
            for (LocalDate day : board.days().keySet()) {
              days.add(
                  cpu(
                      () -> {
                        vm.show(day);
                        return laidOut(scene[0]);
                      }));
            }
            vm.carrying().cancel();
            return true;
          });
      Talk first = board.programme().talks().getFirst();
      for (int i = 0; i < MOVES; i++) {
        Session into = board.programme().event().sessions().get(i % ROOMS);
        LocalDateTime at = FIRST.atTime(10, 0).plusMinutes(i);
        Spot spot = new Spot(0, "", into.key(), at);
        Item item = Item.talk(first.sessionKey(), first.id());
        probes.add(cpu(() -> Moves.over(board, item, spot, true)));
      }
      for (int i = 0; i < 3; i++) {
        naive.add(cpu(() -> naive(board)));
      }
    }
    report("open the board", opens);
    report("follow the pointer", drags.subList(MOVES, drags.size()));
    report("turn the day, carrying", days);
    report("clashes of a move alone", probes);
    report("naive comparison of all", naive);
    assertThat(median(opens)).isLessThan(LIMIT);
    assertThat(worst(drags.subList(MOVES, drags.size()))).isLessThan(LIMIT);
    assertThat(worst(days.subList(DAYS, days.size()))).isLessThan(LIMIT);
    assertThat(median(probes)).isLessThan(median(naive) / 4);
  }

  private static Messages words() {
    return Messages.of(ScheduleFeature.class);
  }

  private static boolean laidOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return true;
  }

  /// A talk carried over rooms and times: the clashes it would have and the picture of them.
  private static void drag(
      ScheduleViewModel vm, Board board, BoardPane pane, Scene scene, List<Double> times)
      throws Exception {
    Talk talk = board.programme().talks().getFirst();
    vm.carrying().lift(Item.talk(talk.sessionKey(), talk.id()));
    for (int i = 0; i < MOVES; i++) {
      int column = i % 6;
      LocalDateTime at = FIRST.atTime(10, 0).plusMinutes(i);
      Point2D point = pane.point(column, at).orElseThrow();
      times.add(
          cpu(
              () -> {
                pane.carriedOver(point.getX(), point.getY(), 0);
                return laidOut(scene);
              }));
    }
    assertThat(vm.carrying().handProperty().get()).isNotNull();
  }

  private static void report(String what, List<Double> times) {
    System.out.printf(
        Locale.ROOT, "%-26s median %7.2f ms   worst %7.2f ms%n", what, median(times), worst(times));
  }

  /// Every use compared with every other one, as a board does that keeps nothing ready.
  private static int naive(Board board) {
    List<Occupation> all = Clashes.occupations(board.programme());
    int met = 0;
    for (Occupation one : all) {
      for (Occupation other : all) {
        boolean same = one.use() == other.use() && one.key().equals(other.key());
        if (same && one != other && one.interval().meets(other.interval(), 0)) {
          met++;
        }
      }
    }
    return met;
  }
}
