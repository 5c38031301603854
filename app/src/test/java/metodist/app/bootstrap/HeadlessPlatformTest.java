package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class HeadlessPlatformTest {
  @Test
  void toolkitLaysOutASceneWithoutADisplay() throws Exception {
    CompletableFuture<Double> width = new CompletableFuture<>();
    Runnable layOut =
        () -> {
          Label label = new Label("Заявка");
          Scene scene = new Scene(new StackPane(label), 400, 300);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          width.complete(label.getWidth());
        };
    try {
      Platform.startup(layOut);
    } catch (IllegalStateException anotherTestStartedIt) {
      Platform.runLater(layOut);
    }

    assertThat(width.get(20, TimeUnit.SECONDS)).isPositive();
  }
}
