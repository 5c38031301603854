package metodist.app.feature.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// The board of one day on a canvas as large as what is seen of it. It draws in its layout, once a
/// frame however much has happened, and knows what lies under a point.
final class BoardPane extends Region {
  /// The heights of an hour in ems, from small to large.
  static final double[] SCALES = {7, 14, 28};

  private static final double EDGE_EMS = 2;
  private static final double LOWEST_EMS = 15;
  private final ScheduleViewModel vm;
  private final Canvas canvas = new Canvas();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private BoardPainter painter = new BoardPainter(Theme.em());
  private double scale = SCALES[1];
  private @Nullable BoardGeometry geometry;
  private @Nullable Point2D pointer;
  private int grabbed;

  BoardPane(ScheduleViewModel vm) {
    this.vm = vm;
    setId("schedule.board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setMinWidth(0);
    minHeightProperty().bind(Theme.emProperty().multiply(LOWEST_EMS));
    down.setOrientation(Orientation.VERTICAL);
    across.setOrientation(Orientation.HORIZONTAL);
    down.setFocusTraversable(false);
    across.setFocusTraversable(false);
    getChildren().addAll(canvas, down, across);
    down.valueProperty().subscribe(this::requestLayout);
    across.valueProperty().subscribe(this::requestLayout);
    focusedProperty().subscribe(this::requestLayout);
    Theme.emProperty().subscribe(this::changed);
    vm.dayProperty().subscribe(this::changed);
    vm.chosenProperty().subscribe(this::requestLayout);
    vm.carrying().handProperty().subscribe(this::requestLayout);
    vm.saidProperty().subscribe(this::said);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  private void said(String text) {
    setAccessibleText(text);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /// What is shown has changed.
  void changed() {
    geometry = null;
    requestLayout();
  }

  void scale(int at) {
    scale = SCALES[at];
    changed();
  }

  private void scroll(ScrollEvent event) {
    ScrollBar bar = event.isShiftDown() || event.getDeltaX() != 0 ? across : down;
    double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    move(bar, bar.getValue() - by);
    event.consume();
  }

  private static void move(ScrollBar bar, double to) {
    bar.setValue(Math.clamp(to, 0, Math.max(0, bar.getMax())));
  }

  @Override
  protected void layoutChildren() {
    double em = Theme.em();
    double bar = Math.ceil(down.prefWidth(-1));
    double width = Math.max(1, getWidth() - bar);
    double height = Math.max(1, getHeight() - bar);
    canvas.setWidth(width);
    canvas.setHeight(height);
    down.resizeRelocate(width, 0, bar, height);
    across.resizeRelocate(0, height, width, bar);
    Optional<BoardDay> day = vm.shown();
    canvas.setVisible(day.isPresent());
    if (day.isEmpty()) {
      return;
    }
    if (painter.em() != em) {
      painter = new BoardPainter(em);
    }
    if (geometry == null || !geometry.isOf(day.get(), em, width)) {
      geometry = new BoardGeometry(day.get(), em, scale, width);
    }
    range(down, geometry.height(), height);
    range(across, geometry.width(), width);
    painter.paint(
        canvas.getGraphicsContext2D(),
        new BoardPainter.Picture(
            geometry,
            vm.chosenProperty().get(),
            vm.carrying().handProperty().get(),
            held(geometry),
            isFocused(),
            new Rectangle2D(across.getValue(), down.getValue(), width, height)));
  }

  private static void range(ScrollBar bar, double all, double seen) {
    double most = Math.max(0, all - seen);
    bar.setMax(most);
    bar.setVisibleAmount(all <= seen ? Math.max(1, most) : most * seen / all);
    bar.setUnitIncrement(3 * Theme.em());
    bar.setBlockIncrement(seen * 0.8);
    bar.setVisible(most > 0);
    if (bar.getValue() > most) {
      bar.setValue(most);
    }
  }

  /// What is carried, as a block over its spot; over no spot it follows the pointer.
  private @Nullable Block held(BoardGeometry at) {
    Hand hand = vm.carrying().handProperty().get();
    Board board = vm.board().value();
    if (hand == null || board == null) {
      return null;
    }
    Spot spot = hand.spot() != null ? hand.spot() : loose(at);
    if (spot == null) {
      return null;
    }
    boolean talk = hand.item().talk() != null;
    boolean through = board.session(hand.item()).filter(BoardDay::throughAll).isPresent();
    Block.Kind kind = talk ? Block.Kind.TALK : through ? Block.Kind.REST : Block.Kind.PART;
    return new Block(
        hand.item(),
        kind,
        !talk && through ? -1 : spot.column(),
        0,
        1,
        spot.start(),
        board.minutes(hand.item()),
        board.title(hand.item()),
        "",
        null);
  }

  private @Nullable Spot loose(BoardGeometry at) {
    if (pointer == null) {
      return null;
    }
    int column = at.column(pointer.getX() + across.getValue());
    return column < 0
        ? null
        : new Spot(
            column, "", null, at.time(pointer.getY() + down.getValue()).minusMinutes(grabbed));
  }

  /// The thing under a point of this pane.
  Optional<Block> at(double x, double y) {
    return geometry == null || y < geometry.top() || x < geometry.left()
        ? Optional.empty()
        : geometry.at(x + across.getValue(), y + down.getValue());
  }

  /// How many minutes below its beginning a block is held at that height.
  int grab(Block block, double y) {
    if (geometry == null) {
      return 0;
    }
    long minutes = Duration.between(block.start(), geometry.time(y + down.getValue())).toMinutes();
    return Math.clamp(minutes, 0, Math.max(0, block.minutes()));
  }

  /// The middle of a block in this pane, after it was brought into sight.
  Optional<Point2D> centre(Item item) {
    reveal(item);
    layoutChildren();
    BoardGeometry shown = geometry;
    return shown == null
        ? Optional.empty()
        : shown
            .day()
            .block(item)
            .map(shown::bounds)
            .map(
                at ->
                    new Point2D(
                        at.getMinX() + at.getWidth() / 2 - across.getValue(),
                        at.getMinY() + at.getHeight() / 2 - down.getValue()));
  }

  /// The point of this pane where a column shows a moment.
  Optional<Point2D> point(int column, LocalDateTime at) {
    BoardGeometry shown = geometry;
    return shown == null
        ? Optional.empty()
        : Optional.of(
            new Point2D(
                shown.columnX(column) + shown.columnWidth() / 2 - across.getValue(),
                shown.top() + shown.axis().below(at) - down.getValue() + 2));
  }

  /// The pointer carries something over a point of this pane; `minutes` of it lie above the
  /// pointer.
  void carriedOver(double x, double y, int minutes) {
    pointer = new Point2D(x, y);
    grabbed = minutes;
    if (geometry == null || y < geometry.top() || x < geometry.left()) {
      vm.carrying().aim(null);
    } else {
      int column = geometry.column(x + across.getValue());
      LocalDateTime under = geometry.time(y + down.getValue());
      vm.carrying().aim(column, under, under.minusMinutes(minutes));
    }
    creep(x, y);
    requestLayout();
  }

  /// The pointer has left, or let go.
  void carriedAway() {
    pointer = null;
    requestLayout();
  }

  /// Near an edge the board moves on under what is carried.
  private void creep(double x, double y) {
    double edge = EDGE_EMS * Theme.em();
    double step = 0.7 * Theme.em();
    BoardGeometry shown = geometry;
    if (shown == null) {
      return;
    }
    if (y > canvas.getHeight() - edge) {
      move(down, down.getValue() + step);
    } else if (y < shown.top() + edge) {
      move(down, down.getValue() - step);
    }
    if (x > canvas.getWidth() - edge) {
      move(across, across.getValue() + step);
    } else if (x < shown.left() + edge) {
      move(across, across.getValue() - step);
    }
  }

  /// Scrolls so that a thing is seen.
  void reveal(Item item) {
    if (geometry == null) {
      layoutChildren();
    }
    BoardGeometry shown = geometry;
    if (shown != null) {
      shown.day().block(item).map(shown::bounds).ifPresent(this::reveal);
    }
  }

  /// Scrolls so that what is carried is seen.
  void revealHand() {
    BoardGeometry shown = geometry;
    Block held = shown == null ? null : held(shown);
    if (shown != null && held != null) {
      reveal(shown.bounds(held));
    }
  }

  private void reveal(Rectangle2D wanted) {
    BoardGeometry shown = geometry;
    if (shown == null) {
      return;
    }
    double gap = Theme.em();
    double top = wanted.getMinY() - shown.top() - gap;
    double bottom =
        Math.min(wanted.getMaxY(), wanted.getMinY() + canvas.getHeight() / 2)
            - canvas.getHeight()
            + gap;
    move(down, down.getValue() > top ? top : Math.max(down.getValue(), bottom));
    double left = wanted.getMinX() - shown.left() - gap;
    double right = wanted.getMaxX() - canvas.getWidth() + gap;
    move(
        across,
        across.getValue() > left ? left : Math.max(across.getValue(), Math.min(left, right)));
    requestLayout();
  }

  /// Scrolls to the first part of the day.
  void toFirst() {
    vm.shown()
        .flatMap(day -> day.blocks().stream().min(Comparator.comparing(Block::start)))
        .ifPresent(first -> reveal(first.item()));
  }
}
