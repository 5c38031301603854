package metodist.model.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {
  @Test
  void sortsNumbersByValueAndYoAfterYe() {
    List<String> sorted =
        List.of(
            "Детский сад №\u00a05",
            "Ежова",
            "Ёжикова",
            "Школа № 1",
            "Школа № 2",
            "«Школа № 10»",
            "Школа № 10 корпус 2",
            "Школа № 271");
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(3));
    shuffled.sort(NaturalOrder.INSTANCE);
    // ё and е differ only when everything else is equal: Ежова after Ёжикова is right for «жи» <
    // «жо».
    assertThat(shuffled.subList(3, 8)).isEqualTo(sorted.subList(3, 8));
    assertThat(shuffled.subList(0, 3)).containsExactly("Детский сад №\u00a05", "Ёжикова", "Ежова");
  }

  @ParameterizedTest
  @CsvSource({
    "Школа № 375, 375, true",
    "ГБОУ СОШ №375, сош 375, true",
    "Семёнова Алёна, семенова, true",
    "Семенова, СЕМЁНОВА, true",
    "«Поколение.RU», ru, true",
    "Школа № 1375, 375, false",
    "Школа, гимназия, false",
  })
  void searchIgnoresCaseYoAndQuotes(String text, String query, boolean found) {
    assertThat(SearchKey.matches(text, query)).isEqualTo(found);
  }

  @Test
  void keyDropsInvisibleCharactersAndEvensBlanks() {
    assertThat(SearchKey.of(" Школа\u00a0\u00a0№\u202f5\u200b «Ёлка» "))
        .isEqualTo("школа № 5 елка");
  }
}
