package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.TaskRunner;
import org.jspecify.annotations.Nullable;

/// The pages of a paper one under another or two beside each other, drawn when they come into
/// sight, with what was found marked on them. At first they are as wide as there is room.
final class PageSheets {
  private static final double A4_WIDTH = 794;
  private static final double A4_HEIGHT = 1123;
  private static final double EDGES = 40;
  private static final double BETWEEN = 14;
  private final TaskRunner tasks;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane(column);
  private final List<Sheet> sheets = new ArrayList<>();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper();
  private @Nullable Pages pages;
  private List<Pages.Found> found = List.of();
  private int foundNow = -1;
  private boolean twoPages;

  /// The width of a page follows the room until the user chooses a zoom.
  private boolean fitting = true;

  PageSheets(String id, TaskRunner tasks) {
    this.tasks = tasks;
    column.getStyleClass().add("page-column");
    column.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setId(id + ".pages");
    scroll.setAccessibleText(UiTexts.MESSAGES.text("preview.pages"));
    scroll.getStyleClass().add("page-scroll");
    scroll.vvalueProperty().subscribe(value -> look());
    scroll.viewportBoundsProperty().addListener((property, before, now) -> resized());
  }

  Node root() {
    return scroll;
  }

  /// The page in sight, from 0; −1 while there is none.
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  int count() {
    return sheets.size();
  }

  /// Shows a paper from its first page, or from the page seen before when it is a fresh version of
  /// the same.
  void show(Pages fresh) {
    double at = pages != null && pages.count() == fresh.count() ? scroll.getVvalue() : 0;
    pages = fresh;
    found = List.of();
    foundNow = -1;
    sheets.clear();
    for (int i = 0; i < fresh.count(); i++) {
      sheets.add(new Sheet(i));
    }
    arrange();
    scroll.setVvalue(at);
    Platform.runLater(this::look);
  }

  void say(String sentence) {
    pages = null;
    sheets.clear();
    current.set(-1);
    column.getChildren().setAll(UiTexts.muted(sentence));
  }

  /// Two pages beside each other, as they lie in a folder.
  void twoPages(boolean two) {
    int at = current.get();
    twoPages = two;
    fitting = true;
    arrange();
    column.layout();
    go(Math.max(0, at));
  }

  private void arrange() {
    column.getChildren().clear();
    int in = twoPages ? 2 : 1;
    for (int i = 0; i < sheets.size(); i += in) {
      HBox row = new HBox();
      row.setAlignment(Pos.TOP_CENTER);
      row.setSpacing(BETWEEN);
      row.setMinWidth(Region.USE_PREF_SIZE);
      for (Sheet sheet : sheets.subList(i, Math.min(sheets.size(), i + in))) {
        row.getChildren().add(sheet.frame);
        sheet.row = row;
      }
      column.getChildren().add(row);
    }
    if (fitting) {
      fit();
    } else {
      zoomTo(zoom.get());
    }
  }

  /// Brings a page (from 0) to the top.
  void go(int page) {
    if (page >= 0 && page < sheets.size()) {
      reveal(page, 0);
    }
  }

  private void reveal(int page, double within) {
    scroll.layout();
    column.layout();
    Sheet sheet = sheets.get(page);
    double room = column.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0 && sheet.row != null) {
      double y = sheet.row.getBoundsInParent().getMinY() - 6 + within;
      scroll.setVvalue(Math.clamp(y / room, 0, 1));
    }
    look();
  }

  /// Marks what was found, `now` (−1: none) as the place looked at, and goes there.
  void mark(List<Pages.Found> places, int now) {
    found = List.copyOf(places);
    foundNow = now;
    sheets.forEach(Sheet::mark);
    if (now >= 0) {
      Pages.Found place = found.get(now);
      double y = place.boxes().isEmpty() ? 0 : place.boxes().getFirst().y() * scale();
      reveal(place.page(), Math.max(0, y - scroll.getViewportBounds().getHeight() / 3));
    }
  }

  private void resized() {
    if (fitting && pages != null) {
      fit();
    }
    look();
  }

  void choose(double value) {
    fitting = false;
    zoomTo(value);
  }

  void fit() {
    fitting = true;
    double room = scroll.getViewportBounds().getWidth() - EDGES;
    if (room > 100 && pages != null) {
      double wide = Math.max(A4_WIDTH / 2, pages.widest());
      zoomTo(Math.min(1.5, twoPages ? (room - BETWEEN) / (2 * wide) : room / wide));
    }
  }

  private void zoomTo(double value) {
    if (value <= 0) {
      return;
    }
    zoom.set(Math.clamp(value, 0.25, 3));
    sheets.forEach(Sheet::resize);
    Platform.runLater(this::look);
  }

  private double scale() {
    return zoom.get() == 0 ? 1 : zoom.get();
  }

  /// Draws the pages in sight and lets go of those far away.
  private void look() {
    Pages shown = pages;
    if (shown == null || sheets.isEmpty()) {
      return;
    }
    double view = scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * Math.max(0, column.getHeight() - view);
    int first = -1;
    for (Sheet sheet : sheets) {
      double y = sheet.row == null ? 0 : sheet.row.getBoundsInParent().getMinY();
      double bottom = y + sheet.frame.getHeight();
      if (bottom > top - view && y < top + 2 * view) {
        sheet.draw(shown);
      } else {
        sheet.forget();
      }
      if (first < 0 && bottom > top + view / 3) {
        first = sheet.index;
      }
    }
    current.set(Math.max(0, first));
  }

  private final class Sheet {
    private final int index;
    private final ImageView view = new ImageView();
    private final Pane marks = new Pane();
    private final StackPane frame = new StackPane(view, marks);
    private @Nullable HBox row;
    private double width = A4_WIDTH;
    private double height = A4_HEIGHT;
    private double drawnAt;

    Sheet(int index) {
      this.index = index;
      frame.getStyleClass().add("page-sheet");
      view.setSmooth(true);
      view.setAccessibleText(UiTexts.MESSAGES.text("preview.page", index + 1));
      marks.setMouseTransparent(true);
      resize();
    }

    void resize() {
      double scale = scale();
      frame.setMinSize(width * scale, height * scale);
      frame.setMaxSize(width * scale, height * scale);
      view.setFitWidth(width * scale);
      view.setFitHeight(height * scale);
      mark();
    }

    void mark() {
      marks.getChildren().clear();
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).page() == index) {
          for (Pages.Box box : found.get(i).boxes()) {
            Region mark = new Region();
            mark.getStyleClass().add(i == foundNow ? "page-found-now" : "page-found");
            mark.resizeRelocate(
                box.x() * scale() - 1,
                box.y() * scale() - 1,
                box.width() * scale() + 2,
                box.height() * scale() + 2);
            mark.setManaged(false);
            marks.getChildren().add(mark);
          }
        }
      }
    }

    void draw(Pages source) {
      double scale = scale();
      if (drawnAt == scale) {
        return;
      }
      drawnAt = scale;
      tasks.run(
          UiTexts.MESSAGES.text("preview.drawing"),
          () -> source.page(index, scale),
          page -> {
            if (source == pages && drawnAt == scale) {
              width = page.width() / scale;
              height = page.height() / scale;
              view.setImage(picture(page));
              resize();
            }
          });
    }

    void forget() {
      drawnAt = 0;
      view.setImage(null);
    }
  }

  static Image picture(Pages.Page page) {
    WritableImage image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            page.argb(),
            0,
            page.width());
    return image;
  }
}
