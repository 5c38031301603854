package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LayoutFixTest {
  @BeforeAll
  static void start() {
    Snapshots.startToolkit();
  }

  private static KeyEvent key(KeyCode code, String text) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, true, false, false);
  }

  private static List<KeyCode> seen(boolean mended, KeyEvent pressed) {
    return Snapshots.onInterface(
        () -> {
          TextField field = new TextField();
          Scene scene = new Scene(new StackPane(field));
          if (mended) {
            LayoutFix.install(scene);
            LayoutFix.install(scene);
          }
          List<KeyCode> codes = new ArrayList<>();
          field.addEventHandler(KeyEvent.KEY_PRESSED, event -> codes.add(event.getCode()));
          Event.fireEvent(field, pressed);
          return codes;
        });
  }

  @Test
  void russianLetterWithControlActsAsTheKeyItStandsOn() {
    assertThat(seen(true, key(KeyCode.UNDEFINED, "л"))).containsExactly(KeyCode.K);
    assertThat(seen(true, key(KeyCode.UNDEFINED, "Я"))).containsExactly(KeyCode.Z);
  }

  @Test
  void withoutTheCureTheKeyIsUnknown() {
    assertThat(seen(false, key(KeyCode.UNDEFINED, "л"))).containsExactly(KeyCode.UNDEFINED);
  }

  @Test
  void knownKeysAreLeftAlone() {
    assertThat(seen(true, key(KeyCode.K, "k"))).containsExactly(KeyCode.K);
  }

  @Test
  void controlYRedoesInATextField() {
    String text =
        Snapshots.onInterface(
            () -> {
              TextField field = new TextField();
              LayoutFix.install(new Scene(new StackPane(field)));
              field.appendText("слово");
              field.undo();
              Event.fireEvent(field, key(KeyCode.UNDEFINED, "н"));
              return field.getText();
            });

    assertThat(text).isEqualTo("слово");
  }

  @Test
  void enterInABoxPressesTheDefaultButtonOfItsWindow() {
    assertThat(entered(true)).isEqualTo("pressed, not chosen");
    assertThat(entered(false)).isEqualTo("chosen");
  }

  private static String entered(boolean withButton) {
    return Snapshots.onInterface(
        () -> {
          RadioButton box = new RadioButton("на флешке");
          Button next = new Button("Далее");
          next.setDefaultButton(true);
          List<String> told = new ArrayList<>();
          next.setOnAction(event -> told.add("pressed"));
          StackPane root = withButton ? new StackPane(box, next) : new StackPane(box);
          Scene scene = new Scene(root);
          LayoutFix.install(scene);
          root.applyCss();
          root.layout();
          Event.fireEvent(
              box,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          told.add(box.isSelected() || box.isArmed() ? "chosen" : "not chosen");
          return String.join(", ", told);
        });
  }
}
