package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A machine on which the program's own letters cannot be loaded shows its texts all the same.
class MissingFontTest {
  @BeforeAll
  static void start() {
    Snapshots.startToolkit();
  }

  @Test
  void aFontThatIsNotThereIsPassedOver() {
    boolean there =
        Snapshots.onInterface(() -> Theme.loadFont("/liberation/LiberationSans-Regular.ttf"));
    boolean missing = Snapshots.onInterface(() -> Theme.loadFont("/liberation/Nowhere.ttf"));

    assertThat(there).isTrue();
    assertThat(missing).isFalse();
  }

  @Test
  void wordsInAFontThatIsNotThereAreDrawnInTheLettersOfTheSystem() {
    double wide =
        Snapshots.onInterface(
            () -> {
              Label label = new Label("Приказ № 473");
              label.setStyle("-fx-font-family: 'Nowhere Sans';");
              StackPane root = new StackPane(label);
              Theme.dress(new Scene(root));
              root.applyCss();
              root.layout();
              return label.prefWidth(-1);
            });

    assertThat(wide).isGreaterThan(Theme.em() * 3);
  }
}
