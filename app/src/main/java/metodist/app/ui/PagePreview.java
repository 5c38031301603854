package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.TaskRunner;
import org.jspecify.annotations.Nullable;

/// A paper as it will be printed: its pages one under another, drawn when they come into sight.
/// Zoom by buttons and Ctrl+wheel; at first a page is as wide as there is room.
public final class PagePreview {
  private static final double A4_WIDTH = 794;
  private static final double A4_HEIGHT = 1123;
  private final String id;
  private final TaskRunner tasks;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane(column);
  private final BorderPane root = new BorderPane();
  private final Label position = new Label();
  private final Label zoomLabel = new Label();
  private final List<Sheet> sheets = new ArrayList<>();
  private @Nullable Pages pages;
  private double zoom;

  /// The width of a page follows the room until the user chooses a zoom.
  private boolean fitting = true;

  /// `commands` stand in the bar above the pages: «Открыть в Word», «PDF…», «Печать…».
  public PagePreview(String id, TaskRunner tasks, Command... commands) {
    this.id = id;
    this.tasks = tasks;
    column.getStyleClass().add("page-column");
    column.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setId(id + ".pages");
    scroll.setAccessibleText(UiTexts.MESSAGES.text("preview.pages"));
    scroll.getStyleClass().add("page-scroll");
    scroll.vvalueProperty().subscribe(value -> look());
    scroll.viewportBoundsProperty().addListener((property, before, now) -> resized());
    root.setTop(bar(commands));
    root.setCenter(scroll);
    root.getStyleClass().add("page-preview");
  }

  private Node bar(Command... commands) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-row");
    for (int i = 0; i < commands.length; i++) {
      buttons.getChildren().add(i == 0 ? Buttons.primary(commands[i]) : Buttons.of(commands[i]));
    }
    HBox.setHgrow(buttons, Priority.ALWAYS);
    position.getStyleClass().add("text-muted");
    position.setMinWidth(Region.USE_PREF_SIZE);
    zoomLabel.setMinWidth(Region.USE_PREF_SIZE);
    HBox zooming =
        new HBox(
            position,
            Buttons.iconOnly(zoomCommand("out", Icon.ZOOM_OUT, () -> choose(zoom / 1.2))),
            zoomLabel,
            Buttons.iconOnly(zoomCommand("in", Icon.ZOOM_IN, () -> choose(zoom * 1.2))),
            Buttons.flat(Command.of(id + ".fit", UiTexts.MESSAGES.text("preview.fit"), this::fit)));
    zooming.getStyleClass().add("button-row");
    zooming.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(buttons, zooming);
    bar.getStyleClass().addAll("button-row", "preview-bar");
    return bar;
  }

  private Command zoomCommand(String name, Icon icon, Runnable run) {
    return Command.of(id + "." + name, UiTexts.MESSAGES.text("preview.zoom." + name), run)
        .withIcon(icon);
  }

  public Node root() {
    return root;
  }

  /// Shows a paper from its first page, or from the page seen before when it is a fresh version of
  /// the same.
  public void show(Pages fresh) {
    double at = pages != null && pages.count() == fresh.count() ? scroll.getVvalue() : 0;
    pages = fresh;
    sheets.clear();
    for (int i = 0; i < fresh.count(); i++) {
      sheets.add(new Sheet(i));
    }
    column.getChildren().setAll(sheets.stream().map(sheet -> sheet.frame).toList());
    if (fitting) {
      fit();
    } else {
      zoomTo(zoom);
    }
    scroll.setVvalue(at);
    Platform.runLater(this::look);
  }

  /// Shows a sentence instead of pages: while drawing, or why there is nothing.
  public void say(String sentence) {
    pages = null;
    sheets.clear();
    column.getChildren().setAll(UiTexts.muted(sentence));
    position.setText("");
  }

  private void resized() {
    if (fitting && pages != null) {
      fit();
    }
    look();
  }

  private void choose(double value) {
    fitting = false;
    zoomTo(value);
  }

  private void fit() {
    fitting = true;
    double room = scroll.getViewportBounds().getWidth() - 40;
    if (room > 100 && pages != null) {
      zoomTo(Math.min(1.5, room / Math.max(A4_WIDTH / 2, pages.widest())));
    }
  }

  private void zoomTo(double value) {
    if (value <= 0) {
      return;
    }
    zoom = Math.clamp(value, 0.25, 3);
    zoomLabel.setText(Math.round(zoom * 100) + "\u00a0%");
    sheets.forEach(Sheet::resize);
    Platform.runLater(this::look);
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
      double y = sheet.frame.getBoundsInParent().getMinY();
      double bottom = sheet.frame.getBoundsInParent().getMaxY();
      boolean near = bottom > top - view && y < top + 2 * view;
      if (near) {
        sheet.draw(shown);
      } else {
        sheet.forget();
      }
      if (first < 0 && bottom > top + view / 3) {
        first = sheet.index;
      }
    }
    position.setText(
        UiTexts.MESSAGES.text("preview.position", Math.max(0, first) + 1, sheets.size()));
  }

  private final class Sheet {
    private final int index;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private double width = A4_WIDTH;
    private double height = A4_HEIGHT;
    private double drawnAt;

    Sheet(int index) {
      this.index = index;
      frame.getStyleClass().add("page-sheet");
      view.setSmooth(true);
      view.setAccessibleText(UiTexts.MESSAGES.text("preview.page", index + 1));
      resize();
    }

    void resize() {
      double scale = zoom == 0 ? 1 : zoom;
      frame.setMinSize(width * scale, height * scale);
      frame.setMaxSize(width * scale, height * scale);
      view.setFitWidth(width * scale);
      view.setFitHeight(height * scale);
    }

    void draw(Pages source) {
      double scale = zoom == 0 ? 1 : zoom;
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
