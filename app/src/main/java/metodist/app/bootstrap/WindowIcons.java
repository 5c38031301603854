package metodist.app.bootstrap;

import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's picture in the title and the task bar.
final class WindowIcons {
  private static final List<String> FILES =
      List.of("metodist-32.png", "metodist-48.png", "metodist-256.png");

  private WindowIcons() {}

  static void give(Stage stage) {
    if (stage.getIcons().isEmpty()) {
      FILES.stream()
          .map(icon -> WindowIcons.class.getResourceAsStream("/metodist/app/icon/" + icon))
          .map(Image::new)
          .forEach(stage.getIcons()::add);
    }
  }
}
