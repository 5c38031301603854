package metodist.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMatchesTest {
  private static List<String> found(String typed, String text) {
    return TextMatches.of(typed).in(text).stream()
        .map(hit -> text.substring(hit.from(), hit.to()))
        .toList();
  }

  @Test
  void findsOtherFormsOfTheWord() {
    assertThat(found("приказ", "Проект приказа, приказы и Приказ № 5"))
        .containsExactly("приказа", "приказы", "Приказ");
    assertThat(found("заявка", "после заявок")).containsExactly("заявок");
  }

  @Test
  void yoIsYeBothWays() {
    assertThat(found("счет", "счёт")).containsExactly("счёт");
    assertThat(found("счёт", "счет")).containsExactly("счет");
  }

  @Test
  void theBeginningOfAWordIsEnoughButOneLetterIsNot() {
    assertThat(found("эксп", "Эксперт и экспертиза")).containsExactly("Эксперт", "экспертиза");
    assertThat(TextMatches.of("э").isEmpty()).isTrue();
    assertThat(found("5", "строка 5")).containsExactly("5");
  }

  @Test
  void allWordsMustStandInTheText() {
    TextMatches both = TextMatches.of("копия флешка");

    assertThat(both.allIn("Сделайте копию на флешку")).isTrue();
    assertThat(both.allIn("Сделайте копию")).isFalse();
    assertThat(both.in("копию, флешку, копии")).hasSize(3);
  }

  @Test
  void keysStruckInTheLatinLayoutAreUnderstood() {
    assertThat(TextMatches.inRussianLayout("ghbrfp").allIn("приказы")).isTrue();
  }
}
