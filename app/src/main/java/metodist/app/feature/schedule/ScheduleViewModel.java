package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.app.platform.Messages;
import metodist.model.events.Clash;
import metodist.model.events.EventId;
import org.jspecify.annotations.Nullable;

/// Расписание: which day of the board is shown and what is chosen on it. What is carried over it
/// and what changes it stand beside it. What goes on is told in [#saidProperty] for those who do
/// not see it.
public final class ScheduleViewModel {
  private final EventId id;
  private final Messages m = Messages.of(ScheduleViewModel.class);
  private final LiveQuery<Board> board;
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Item> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final BooleanProperty published = new SimpleBooleanProperty();
  private final Carrying carrying = new Carrying(this, m);
  private final BoardSteps steps;

  public ScheduleViewModel(DataDesk desk, EventId id) {
    this.id = id;
    steps = new BoardSteps(this, desk, m);
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
    carrying.arrived(fresh);
    Item item = chosen.get();
    if (item != null && gone(fresh, item)) {
      chosen.set(null);
    } else if (item != null) {
      chosen.set(standing(fresh, item));
    }
  }

  /// What was published is looked at only; the draft comes back as it was.
  private void turned(boolean then) {
    carrying.drop();
    if (then) {
      chosen.set(null);
      say(m.text("said.published"));
    }
  }

  static boolean gone(Board board, Item item) {
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

  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// What is carried over the board.
  Carrying carrying() {
    return carrying;
  }

  /// What can be done to the programme.
  BoardSteps steps() {
    return steps;
  }

  /// Whether the board shows what was published instead of the draft.
  BooleanProperty publishedProperty() {
    return published;
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
    if (carrying.handProperty().get() == null) {
      say(m.text("said.day", BoardSaid.day(wanted)));
    } else {
      carrying.follow(wanted);
    }
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

  /// Chooses what was taken up, on whatever day it stands.
  void take(Item item) {
    chosen.set(item);
  }

  /// The neighbour of the chosen block: up and down in its column, to the sides by time.
  void chooseNext(int across, int down) {
    shown()
        .flatMap(shown -> Neighbours.of(shown, chosen.get(), across, down))
        .ifPresent(block -> choose(block.item()));
  }

  /// Shows one side of a clash.
  void show(Clash clash) {
    Board now = board.value();
    if (now != null) {
      Item first = Item.of(clash.first());
      choose(now.dayOf(first).isPresent() ? first : Item.of(clash.second()));
    }
  }

  void say(String text) {
    said.set(text);
  }
}
