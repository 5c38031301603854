package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import metodist.app.feature.TestWindow;
import metodist.app.platform.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ThreePanesTest {
  @BeforeAll
  static void toolkit() throws Exception {
    TestWindow.start();
  }

  /// Large letters leave no room for three parts; back at the usual size the list is there again.
  @Test
  void theListComesBackAfterTheWindowWasNarrow() throws Exception {
    Settings settings = Settings.inMemory();
    settings.put("test.list.divider", 0.0);
    double width =
        TestWindow.on(
            () -> {
              StackPane list = new StackPane();
              list.setMinWidth(0);
              ThreePanes panes =
                  new ThreePanes(
                      "test",
                      settings,
                      List.of(
                          new ThreePanes.Part("Файлы", list),
                          new ThreePanes.Part("Исходник", new StackPane()),
                          new ThreePanes.Part("Распознано", new StackPane())),
                      "Разбор");
              StackPane root = new StackPane(panes.root());
              Stage stage = new Stage();
              stage.setScene(new Scene(root, 1300, 700));
              stage.show();
              for (double size : new double[] {1300, 400, 800, 1300}) {
                root.resize(size, 700);
                root.applyCss();
                root.layout();
              }
              stage.hide();
              return list.getWidth();
            });
    assertThat(width).isGreaterThan(150);
    assertThat(settings.get("test.list.divider", 0.5)).isZero();
  }
}
