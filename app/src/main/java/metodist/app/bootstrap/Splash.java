package metodist.app.bootstrap;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import metodist.app.platform.Theme;

/// The first frame of the program, before anything of it is read or built: its name, while the data
/// open.
final class Splash {
  private final Stage stage = new Stage(StageStyle.UNDECORATED);

  Splash(String title, String text) {
    Scene scene = new Scene(new WaitPane(text).root(), 30 * Theme.em(), 14 * Theme.em());
    Theme.dress(scene);
    stage.setTitle(title);
    stage.setScene(scene);
    WindowIcons.give(stage);
    stage.centerOnScreen();
  }

  void show() {
    stage.show();
  }

  void hide() {
    stage.hide();
  }
}
