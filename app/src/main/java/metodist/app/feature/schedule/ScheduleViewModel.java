package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.app.platform.Messages;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy;
import metodist.model.events.EventId;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Schedule;
import metodist.model.events.Session;
import metodist.model.procedures.PublishSteps;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Расписание: what is shown of the board, what is chosen, what is carried over it. Carrying
/// changes nothing; putting is one named step. What goes on is told in [#said] for those who do not
/// see it.
public final class ScheduleViewModel {
  /// How many places are tried for the first free one.
  private static final int TRIED = 150;

  private final DataDesk desk;
  private final EventId id;
  private final Messages m = Messages.of(ScheduleViewModel.class);
  private final LiveQuery<Board> board;
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Item> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Hand> hand = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Integer> step = new SimpleObjectProperty<>(5);
  private final BooleanProperty push = new SimpleBooleanProperty(true);
  private final BooleanProperty published = new SimpleBooleanProperty();
  private Told told = (title, outcome) -> {};

  /// What came of a step.
  interface Told {
    void tell(String title, Outcome<?> outcome);
  }

  public ScheduleViewModel(DataDesk desk, EventId id) {
    this.desk = desk;
    this.id = id;
    say(m.text("said.start"));
    board = desk.<Board>live(reading -> Board.read(reading, id));
    board.onAnswer(this::arrived);
    published.subscribe(this::turned);
  }

  private void arrived(Board fresh) {
    LocalDate shown = day.get();
    if (shown == null || !fresh.days().containsKey(shown)) {
      day.set(fresh.days().keySet().stream().findFirst().orElse(null));
    }
    Hand carried = hand.get();
    if (carried != null && (carried.settling() || gone(fresh, carried.item()))) {
      hand.set(null);
    }
    Item item = chosen.get();
    if (item != null && gone(fresh, item)) {
      chosen.set(null);
    } else if (item != null) {
      chosen.set(standing(fresh, item));
    }
  }

  /// What was published is looked at only; the draft comes back as it was.
  private void turned(boolean then) {
    hand.set(null);
    if (then) {
      chosen.set(null);
      say(m.text("said.published"));
    }
  }

  private static boolean gone(Board board, Item item) {
    return item.talk() != null ? board.talk(item).isEmpty() : board.session(item).isEmpty();
  }

  /// The same thing where it stands now.
  private static Item standing(Board board, Item item) {
    return item.talk() == null
        ? item
        : Item.talk(board.talk(item).orElseThrow().sessionKey(), item.talk());
  }

  EventId id() {
    return id;
  }

  LiveQuery<Board> board() {
    return board;
  }

  Optional<BoardDay> shown() {
    Board now = board.value();
    if (now == null) {
      return Optional.empty();
    }
    LocalDate wanted = day.get();
    return published.get()
        ? Optional.ofNullable(wanted).map(now.published().days()::get)
        : now.day(wanted);
  }

  ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Item> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Hand> handProperty() {
    return hand.getReadOnlyProperty();
  }

  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// The grid in minutes.
  ObjectProperty<Integer> stepProperty() {
    return step;
  }

  /// Whether talks give way to one that is put upon them.
  BooleanProperty pushProperty() {
    return push;
  }

  /// Whether the board shows what was published instead of the draft.
  BooleanProperty publishedProperty() {
    return published;
  }

  void onTold(Told listener) {
    told = listener;
  }

  void refresh() {
    board.refresh();
  }

  /// Shows a day; what is carried comes along.
  void show(LocalDate wanted) {
    Board now = board.value();
    if (now == null || !now.days().containsKey(wanted) || wanted.equals(day.get())) {
      return;
    }
    day.set(wanted);
    Hand carried = hand.get();
    if (carried == null) {
      say(m.text("said.day", BoardSaid.day(wanted)));
      return;
    }
    Spot spot = carried.spot();
    int column = spot == null ? 0 : spot.column();
    LocalDateTime at = wanted.atTime(spot == null ? LocalTime.NOON : spot.start().toLocalTime());
    aim(spots(carried.item()).near(column, at).orElse(null));
  }

  /// The next day or the one before.
  void turnDay(int by) {
    Board now = board.value();
    if (now != null && day.get() != null) {
      List<LocalDate> days = new ArrayList<>(now.days().keySet());
      int at = days.indexOf(day.get()) + by;
      if (at >= 0 && at < days.size()) {
        show(days.get(at));
      }
    }
  }

  /// Chooses a thing and shows the day it stands on.
  void choose(@Nullable Item item) {
    Board now = board.value();
    chosen.set(item);
    if (now != null && item != null) {
      now.dayOf(item).filter(d -> !d.equals(day.get())).ifPresent(day::set);
      say(BoardSaid.of(now, item));
    }
  }

  /// The neighbour of the chosen block: up and down in its column, to the sides by time.
  void chooseNext(int across, int down) {
    shown()
        .flatMap(shown -> Neighbours.of(shown, chosen.get(), across, down))
        .ifPresent(block -> choose(block.item()));
  }

  private Spots spots(Item item) {
    return new Spots(shown().orElseThrow(), item, step.get(), push.get());
  }

  /// Takes a thing up by the keyboard: it hangs over its own place, or over the first free one of
  /// the day.
  void carry(Item item) {
    Board now = board.value();
    if (now == null || shown().isEmpty() || settling() || published.get()) {
      return;
    }
    lift(item);
    Optional<Block> own = shown().orElseThrow().block(item);
    Optional<Spot> first =
        own.isPresent()
            ? spots(item).near(Math.max(0, own.get().column()), own.get().start())
            : free(now, item);
    if (first.isEmpty()) {
      hand.set(null);
      say(m.text("said.noplace"));
      return;
    }
    aim(first.get());
  }

  private Optional<Spot> free(Board now, Item item) {
    List<Spot> all = spots(item).all();
    return all.stream()
        .limit(TRIED)
        .filter(spot -> !Moves.over(now, item, spot, false).warned())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// Takes a thing up by the mouse: it hangs nowhere yet.
  void lift(Item item) {
    if (!settling() && !published.get()) {
      chosen.set(item);
      hand.set(Hand.taken(item));
    }
  }

  private boolean settling() {
    Hand carried = hand.get();
    return carried != null && carried.settling();
  }

  /// The pointer is over a column at a time; `wanted` is when the thing would begin there.
  void aim(int column, LocalDateTime pointer, LocalDateTime wanted) {
    Hand carried = hand.get();
    if (carried != null && shown().isPresent()) {
      aim(spots(carried.item()).under(column, pointer, wanted).orElse(null));
    }
  }

  /// Holds what is carried over a spot; null is nowhere.
  void aim(@Nullable Spot spot) {
    Board now = board.value();
    Hand carried = hand.get();
    if (now == null || carried == null || carried.settling()) {
      return;
    }
    if (spot != null && spot.equals(carried.spot())) {
      return;
    }
    hand.set(
        spot == null
            ? Hand.taken(carried.item())
            : Moves.over(now, carried.item(), spot, push.get()));
    say(BoardSaid.carried(now, Objects.requireNonNull(hand.get())));
  }

  /// Holds what is carried over the pool.
  void aimPool() {
    Hand carried = hand.get();
    Board now = board.value();
    if (carried != null && now != null && !carried.settling() && !carried.overPool()) {
      hand.set(new Hand(carried.item(), null, true, List.of(), "", false));
      say(BoardSaid.carried(now, Objects.requireNonNull(hand.get())));
    }
  }

  /// Moves what is carried to the next place: `down` in time, `across` to the next room.
  void moveHand(int across, int down) {
    Hand carried = hand.get();
    if (carried == null || carried.spot() == null || shown().isEmpty()) {
      return;
    }
    Spots spots = spots(carried.item());
    Spot at = carried.spot();
    (across != 0 ? spots.beside(at, across) : spots.along(at, down)).ifPresent(this::aim);
  }

  void cancel() {
    if (hand.get() != null && !settling()) {
      hand.set(null);
      say(m.text("said.cancelled"));
    }
  }

  /// Puts what is carried where it hangs; nowhere means back.
  void put() {
    Hand carried = hand.get();
    Board now = board.value();
    if (carried == null || now == null || carried.settling()) {
      return;
    }
    Spot spot = carried.spot();
    if (carried.overPool()) {
      hand.set(null);
      toPool(carried.item());
      return;
    }
    if (spot == null) {
      cancel();
      return;
    }
    if (carried.forbidden()) {
      say(BoardSaid.carried(now, carried));
      hand.set(null);
      told.tell(
          m.text("step.place"),
          new Outcome.Refused<Programme>(
              carried.clashes().stream().map(ScheduleSteps::problem).toList()));
      return;
    }
    hand.set(carried.settle());
    Item item = carried.item();
    boolean pushing = push.get();
    step(
        title(now, item),
        programme -> Moves.put(programme, item, spot, pushing),
        m.text("said.put", BoardSaid.place(now, spot, now.minutes(item))));
  }

  private String title(Board now, Item item) {
    if (item.talk() == null) {
      return m.text("step.part");
    }
    return m.text(now.start(item).isPresent() ? "step.move" : "step.place");
  }

  private void step(String title, Function<Programme, Outcome<Programme>> work, String afterwards) {
    desk.<Programme>step(
        title,
        edit -> ScheduleSteps.change(edit, id, work),
        outcome -> {
          if (outcome.done()) {
            say(afterwards);
          } else {
            hand.set(null);
          }
          told.tell(title, outcome);
          board.refresh();
        });
  }

  /// Puts a talk back into the pool; a part loses its time and waits there with its talks.
  void toPool(Item item) {
    Board now = board.value();
    if (now == null || published.get()) {
      return;
    }
    if (item.talk() != null) {
      step(
          m.text("step.pool"),
          programme -> Outcome.done(Schedule.toPool(programme, List.of(item.talk()))),
          m.text("said.pool"));
      return;
    }
    now.session(item)
        .ifPresent(
            part ->
                step(
                    m.text("step.part"),
                    programme ->
                        Outcome.done(Schedule.put(programme, part.with(s -> s.start = null))),
                    m.text("said.pool")));
  }

  void shift(LocalDateTime from, int minutes, String room) {
    step(
        m.text("step.shift"),
        programme -> Schedule.shift(programme, from, minutes, room),
        m.text("said.done"));
  }

  /// Lets the talks of these parts follow one another.
  void closeGaps(List<UUID> parts, int between) {
    step(
        m.text("step.gaps"),
        each(parts, (programme, part) -> Schedule.closeGaps(programme, part, between)),
        m.text("said.done"));
  }

  /// Fits the talks of these parts into their time by the regulation of their categories.
  void fit(List<UUID> parts, int between) {
    step(
        m.text("step.fit"),
        each(parts, (programme, part) -> Schedule.fit(programme, part, between)),
        m.text("said.done"));
  }

  private interface PartStep {
    Outcome<Programme> apply(Programme programme, UUID part);
  }

  private static Function<Programme, Outcome<Programme>> each(List<UUID> parts, PartStep work) {
    return programme -> {
      Outcome<Programme> at = Outcome.done(programme);
      for (UUID part : parts) {
        if (at instanceof Outcome.Done<Programme> done) {
          at = work.apply(done.value(), part);
        }
      }
      return at;
    };
  }

  void addBreak(Session rest, boolean shiftAfter) {
    step(
        m.text("step.break"),
        programme -> Schedule.addBreak(programme, rest, shiftAfter),
        m.text("said.done"));
  }

  /// Adds a part or changes one.
  void savePart(Session part, boolean fresh) {
    step(
        m.text(fresh ? "step.part.add" : "step.part.change"),
        programme -> Outcome.done(Schedule.put(programme, part)),
        m.text("said.done"));
  }

  void removePart(UUID part) {
    step(
        m.text("step.part.remove"),
        programme -> Outcome.done(Schedule.remove(programme, part)),
        m.text("said.pool"));
  }

  void policy(ClashPolicy policy) {
    desk.change(
        m.text("step.policy"), edit -> ScheduleSteps.policy(edit, id, policy), saved -> refresh());
  }

  /// Keeps the programme as it is now as what was given out.
  void publish(String note) {
    desk.<ProgrammeEdition>step(
        m.text("step.publish"),
        edit -> PublishSteps.publish(edit, id, note),
        outcome -> {
          if (outcome.done()) {
            say(m.text("said.publish"));
          }
          told.tell(m.text("step.publish"), outcome);
          board.refresh();
        });
  }

  /// Hands over the paper of what has changed since the programme was published.
  <D> void changesPaper(Function<? super Reading, ? extends D> compose, Consumer<? super D> done) {
    desk.read(compose, done);
  }

  /// Shows one side of a clash.
  void show(Clash clash) {
    Board now = board.value();
    if (now != null) {
      Item first = Item.of(clash.first());
      choose(now.dayOf(first).isPresent() ? first : Item.of(clash.second()));
    }
  }

  private void say(String text) {
    said.set(text);
  }
}
