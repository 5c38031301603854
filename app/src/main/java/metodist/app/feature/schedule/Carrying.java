package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import metodist.app.platform.Messages;
import org.jspecify.annotations.Nullable;

/// What is carried over the board, by the mouse or by the keyboard. Carrying changes nothing; only
/// putting is a step.
final class Carrying {
  /// How many places are tried for the first free one.
  private static final int TRIED = 150;

  private final ScheduleViewModel vm;
  private final Messages m;
  private final ReadOnlyObjectWrapper<@Nullable Hand> hand = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Integer> step = new SimpleObjectProperty<>(5);
  private final BooleanProperty push = new SimpleBooleanProperty(true);

  Carrying(ScheduleViewModel vm, Messages m) {
    this.vm = vm;
    this.m = m;
  }

  ReadOnlyObjectProperty<@Nullable Hand> handProperty() {
    return hand.getReadOnlyProperty();
  }

  /// The grid in minutes.
  ObjectProperty<Integer> stepProperty() {
    return step;
  }

  /// Whether talks give way to one that is put upon them.
  BooleanProperty pushProperty() {
    return push;
  }

  /// The board was read again: what was put lies there now, what is gone is carried no more.
  void arrived(Board fresh) {
    Hand carried = hand.get();
    if (carried != null && (carried.settling() || ScheduleViewModel.gone(fresh, carried.item()))) {
      hand.set(null);
    }
  }

  /// Nothing is carried any more, whatever became of it.
  void drop() {
    hand.set(null);
  }

  /// Another day is shown: what is carried comes along.
  void follow(LocalDate day) {
    Hand carried = hand.get();
    if (carried != null) {
      Spot spot = carried.spot();
      int column = spot == null ? 0 : spot.column();
      LocalDateTime at = day.atTime(spot == null ? LocalTime.NOON : spot.start().toLocalTime());
      aim(spots(carried.item()).near(column, at).orElse(null));
    }
  }

  private Spots spots(Item item) {
    return new Spots(vm.shown().orElseThrow(), item, step.get(), push.get());
  }

  /// Takes a thing up by the keyboard: it hangs over its own place, or over the first free one of
  /// the day.
  void carry(Item item) {
    Board now = vm.board().value();
    if (now == null || vm.shown().isEmpty() || settling() || vm.publishedProperty().get()) {
      return;
    }
    lift(item);
    Optional<Block> own = vm.shown().orElseThrow().block(item);
    Optional<Spot> first =
        own.isPresent()
            ? spots(item).near(Math.max(0, own.get().column()), own.get().start())
            : free(now, item);
    if (first.isEmpty()) {
      hand.set(null);
      vm.say(m.text("said.noplace"));
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
    if (!settling() && !vm.publishedProperty().get()) {
      vm.take(item);
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
    if (carried != null && vm.shown().isPresent()) {
      aim(spots(carried.item()).under(column, pointer, wanted).orElse(null));
    }
  }

  /// Holds what is carried over a spot; null is nowhere.
  void aim(@Nullable Spot spot) {
    Board now = vm.board().value();
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
    vm.say(BoardSaid.carried(now, Objects.requireNonNull(hand.get())));
  }

  /// Holds what is carried over the pool.
  void aimPool() {
    Hand carried = hand.get();
    Board now = vm.board().value();
    if (carried != null && now != null && !carried.settling() && !carried.overPool()) {
      hand.set(new Hand(carried.item(), null, true, List.of(), "", false));
      vm.say(BoardSaid.carried(now, Objects.requireNonNull(hand.get())));
    }
  }

  /// Moves what is carried to the next place: `down` in time, `across` to the next room.
  void moveHand(int across, int down) {
    Hand carried = hand.get();
    if (carried == null || carried.spot() == null || vm.shown().isEmpty()) {
      return;
    }
    Spots spots = spots(carried.item());
    Spot at = carried.spot();
    (across != 0 ? spots.beside(at, across) : spots.along(at, down)).ifPresent(this::aim);
  }

  void cancel() {
    if (hand.get() != null && !settling()) {
      hand.set(null);
      vm.say(m.text("said.cancelled"));
    }
  }

  /// Puts what is carried where it hangs; nowhere means back.
  void put() {
    Hand carried = hand.get();
    Board now = vm.board().value();
    if (carried == null || now == null || carried.settling()) {
      return;
    }
    Spot spot = carried.spot();
    if (carried.overPool()) {
      hand.set(null);
      vm.steps().toPool(carried.item());
      return;
    }
    if (spot == null) {
      cancel();
      return;
    }
    if (carried.forbidden()) {
      vm.say(BoardSaid.carried(now, carried));
      hand.set(null);
      vm.steps().refuse(m.text("step.place"), carried.clashes());
      return;
    }
    hand.set(carried.settle());
    Item item = carried.item();
    boolean pushing = push.get();
    vm.steps()
        .step(
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
}
