package metodist.app.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @TempDir Path folder;

  private Spelling spelling() {
    return new Spelling(folder.resolve(Spelling.FILE), Runnable::run, Runnable::run, () -> true);
  }

  private static List<String> wrong(Spelling spelling, String text) {
    List<String> words = new ArrayList<>();
    spelling.check(
        text, found -> found.forEach(one -> words.add(text.substring(one.start(), one.end()))));
    return words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Присвоить статус районной стажировочной площадки образовательным организациям.",
        "В течение учебного года проводятся вебинары, квесты и мастер-классы тьюторов.",
        "Программа воспитательно-образовательного процесса и её психолого-педагогические основы.",
        "Цифровизация, инклюзивное образование, здоровьесбережение и метапредметные результаты.",
        "Педагог Ыгырбаев из ГБОУ СОШ № 375 ведёт кружок Arduino по ФГОС-2021 для 5-х классов."
      })
  void wordsOfOurTextsAndNamesAreLeftInPeace(String text) {
    assertThat(wrong(spelling(), text)).isEmpty();
  }

  @Test
  void wrongWordsAreFoundInTheirPlaces() {
    assertThat(wrong(spelling(), "Превет! В соответсвии с приказом увеличить колличество мест."))
        .containsExactly("Превет", "соответсвии", "колличество");
  }

  @Test
  void whatMayHaveBeenMeantIsOffered() {
    List<String> offered = new ArrayList<>();
    spelling().suggest("колличество", offered::addAll);

    assertThat(offered).startsWith("количество").hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aTaughtWordIsKnownInBothSpellingsAndAfterARestart() throws Exception {
    Spelling first = spelling();
    assertThat(wrong(first, "слово зелёнка-шуршалка")).containsExactly("зелёнка-шуршалка");
    first.teach("Зелёнка-шуршалка", () -> {});
    assertThat(wrong(first, "слово зелёнка-шуршалка")).isEmpty();

    assertThat(wrong(spelling(), "слово зеленка-шуршалка")).isEmpty();
    assertThat(Files.readString(folder.resolve(Spelling.FILE), StandardCharsets.UTF_8))
        .isEqualTo("зеленка-шуршалка\n");
  }

  @Test
  void aFileOfWordsThatIsNoTextIsPassedOver() throws Exception {
    Files.write(folder.resolve(Spelling.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThat(wrong(spelling(), "верное слово и превет")).containsExactly("превет");
  }
}
