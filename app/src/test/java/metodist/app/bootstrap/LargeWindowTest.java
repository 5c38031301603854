package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import metodist.app.feature.TestWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The headless platform ends at 1000 by 1000; users have larger screens.
@Tag("window")
class LargeWindowTest {
  @Test
  void aWindowOfAnOfficeScreenIsShownInFull() throws Exception {
    CompletableFuture<Double> width = new CompletableFuture<>();
    TestWindow.start();
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new StackPane(), 1600, 900));
          stage.setOnShown(shown -> width.complete(stage.getScene().getWidth()));
          stage.show();
          stage.hide();
        });

    assertThat(width.get(30, TimeUnit.SECONDS)).isEqualTo(1600);
  }
}
