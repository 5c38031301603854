package metodist.app.bootstrap;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import metodist.app.platform.Settings;

/// Where the window was last time. A place on a screen that is gone is not taken.
final class WindowPlace {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /// Smaller than this no window was ever wanted.
  private static final double LEAST = 300;

  /// What the system's frame and title take at most, in pixels.
  private static final double FRAME = 40;

  private final Settings settings;

  WindowPlace(Settings settings) {
    this.settings = settings;
  }

  double width() {
    double room = Screen.getPrimary().getVisualBounds().getWidth() - FRAME;
    return Math.min(kept("window.width", WIDTH), room);
  }

  double height() {
    double room = Screen.getPrimary().getVisualBounds().getHeight() - FRAME;
    return Math.min(kept("window.height", HEIGHT), room);
  }

  private double kept(String key, double preset) {
    double size = settings.get(key, preset);
    return size < LEAST ? preset : size;
  }

  /// Puts the stage there and remembers where it is when it closes.
  void follow(Stage stage) {
    double x = settings.get("window.x", Double.NaN);
    double y = settings.get("window.y", Double.NaN);
    var screens = Screen.getScreensForRectangle(new Rectangle2D(x(x), x(y), 40, 40));
    if (!screens.isEmpty() && !Double.isNaN(x)) {
      Rectangle2D room = screens.getFirst().getVisualBounds();
      stage.setX(within(x, room.getMinX(), room.getMaxX() - width()));
      stage.setY(within(y, room.getMinY(), room.getMaxY() - height() - FRAME));
    }
    stage.setMaximized(settings.get("window.maximized", false));
    remember(stage);
  }

  /// Remembers where the stage is when it closes.
  void remember(Stage stage) {
    stage.setOnHiding(
        hiding -> {
          if (stage.isIconified()) {
            return; // Windows puts it far outside every screen
          }
          settings.put("window.maximized", stage.isMaximized());
          if (!stage.isMaximized()) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getScene().getWidth());
            settings.put("window.height", stage.getScene().getHeight());
          }
        });
  }

  /// A window that was kept on a larger screen does not stick out of this one.
  private static double within(double at, double first, double last) {
    return Math.max(first, Math.min(at, last));
  }

  private static double x(double number) {
    return Double.isNaN(number) ? 0 : number;
  }
}
