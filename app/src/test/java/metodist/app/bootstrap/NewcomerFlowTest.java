package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import metodist.app.bootstrap.MainRoad.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever the register does not know is entered where the name was typed, from a dialog on top of
/// the dialog being filled in; F1 tells of a dialog in front of it.
class NewcomerFlowTest {
  @TempDir Path temp;

  @Test
  void newOrganisationAndPersonComeBackChosenAndNothingTypedIsLost() throws Exception {
    try (ProgramWindow program = ProgramWindow.startForAHand(temp)) {
      MainRoad road = new MainRoad(program, Kind.BASE);
      Hand hand = road.hand();
      road.setUp();
      hand.pressId("shell.rail.sites");
      hand.press("Внести площадку…");
      hand.fill("Тема", "Читающий район");

      hand.suggest("Организация", "Лицей № 13");
      hand.see("Полное наименование");
      assertThat(hand.shown("Краткое наименование")).isEqualTo("Лицей № 13");
      hand.press("Внести");
      hand.see("Вид статуса");
      comesBack(hand, "Организация", "Лицей № 13");

      hand.suggest("Менеджер площадки", "Тихонова Инна Павловна");
      hand.suggest("Где работает", "Лицей № 14");
      hand.see("Полное наименование");
      hand.press("Внести");
      hand.see("Где работает");
      comesBack(hand, "Где работает", "Лицей № 14");
      hand.fill("Должность", "учитель");
      hand.press("Внести");
      hand.see("Вид статуса");
      comesBack(hand, "Менеджер площадки", "Тихонова Инна Павловна");
      assertThat(hand.shown("Тема")).isEqualTo("Читающий район");

      hand.key(KeyCode.F1);
      hand.see("Площадки");
      program.picture(Path.of("target", "pictures", "newcomer.png"));
      hand.press("Закрыть");
      hand.choose("Вид статуса", "Районная базовая площадка");
      hand.press("Внести");
      hand.see("Лицей № 13 — Районная базовая площадка");
      assertThat(program.failures).isEmpty();
    }
  }

  /// Written off the interface thread, then chosen.
  private static void comesBack(Hand hand, String label, String text) throws Exception {
    String shown = "";
    for (int i = 0; i < 200 && !shown.equals(text); i++) {
      Thread.sleep(50);
      shown = hand.shown(label);
    }
    assertThat(shown).isEqualTo(text);
  }
}
