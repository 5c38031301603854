package metodist.model.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  /// `~` stands for a no-break space.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "приложение №2 | приложение №~2",
        "школы №№18, 21 | школы №№~18, 21",
        "п. 4 и ст. 20 | п.~4 и~ст.~20",
        "от 28 сентября 2020 г. № 473 | от 28~сентября~2020~г. №~473",
        "Н. А. Сомова и Ракитина В.О. | Н.~А.~Сомова и~Ракитина~В.О.",
        "Н.А.Сомова | Н.А.~Сомова",
        "конкурс \"Новая \"школа\"\" | конкурс «Новая „школа“»",
        "конкурс «Образование «Плюс»» | конкурс «Образование „Плюс“»",
        "цель - рост | цель~– рост",
        "в 2022-2023 учебном году | в~2022–2023~учебном году",
        "25-29 марта | 25–29~марта",
        "и так далее... | и~так далее…",
        "две  школы , три | две школы, три",
        "180 000,00 руб. за 12 часов | 180 000,00~руб. за 12~часов",
        "адрес http://example.ru/a-b--c?x=\"1\" и почта a-b@example.ru | адрес"
            + " http://example.ru/a-b--c?x=\"1\" и~почта a-b@example.ru",
        "код 074200511, тел. 8 (000) 123-45-67 | код 074200511, тел. 8 (000) 123-45-67",
        "г. Приозёрск, ул. Лесная, д. 5 | г.~Приозёрск, ул.~Лесная, д.~5",
        "и т.д. и т. п. | и~т.~д. и~т.~п.",
        "экран 17\" | экран 17\"",
        "педагог-психолог | педагог-психолог",
      })
  void tidiesTextAndIsStable(String raw, String expected) {
    String tidy = Typography.tidy(raw);
    assertThat(tidy).isEqualTo(expected.replace('~', '\u00a0'));
    assertThat(Typography.tidy(tidy)).isEqualTo(tidy);
  }

  @Test
  void keepsEmojiAndEveryOtherCharacter() {
    assertThat(Typography.tidy("Итог 🙂: 100%")).isEqualTo("Итог 🙂: 100%");
  }
}
