package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window comes back to where it was, and into sight whatever became of the screens.
class WindowPlaceTest {
  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  private static Settings kept(double x, double y, double width, double height) {
    Settings settings = Settings.inMemory();
    settings.put("window.x", x);
    settings.put("window.y", y);
    settings.put("window.width", width);
    settings.put("window.height", height);
    return settings;
  }

  /// Where a window that was there stands now.
  private static Rectangle2D shown(Settings settings) throws Exception {
    return TestWindow.on(
        () -> {
          WindowPlace place = new WindowPlace(settings);
          Stage stage = new Stage();
          stage.setScene(new Scene(new Pane(), place.width(), place.height()));
          place.follow(stage);
          stage.show();
          Rectangle2D at =
              new Rectangle2D(
                  stage.getX(),
                  stage.getY(),
                  stage.getScene().getWidth(),
                  stage.getScene().getHeight());
          stage.close();
          return at;
        });
  }

  @Test
  void comesBackToWhereItWas() throws Exception {
    Rectangle2D at = shown(kept(120, 60, 700, 500));

    assertThat(at).isEqualTo(new Rectangle2D(120, 60, 700, 500));
  }

  @ParameterizedTest
  @CsvSource({
    "5000, 300, 800, 600", // the second monitor was taken away
    "-32000, -32000, 800, 600", // Windows, closed while it was minimised
    "300, 200, 2500, 1400", // a projector instead of a large monitor
    "900, 900, 800, 600",
    "10, 10, 0, -5",
    "10, 10, 1e300, 1e300"
  })
  void isInSightWhateverBecameOfTheScreens(double x, double y, double width, double height)
      throws Exception {
    Rectangle2D room = TestWindow.on(() -> Screen.getPrimary().getVisualBounds());
    Rectangle2D at = shown(kept(x, y, width, height));

    assertThat(room.contains(at)).as("%s in %s", at, room).isTrue();
    assertThat(at.getWidth()).isGreaterThanOrEqualTo(300);
    assertThat(at.getHeight()).isGreaterThanOrEqualTo(300);
  }
}
