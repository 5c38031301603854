package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryPaneTest {
  @Test
  void longTextsAreShownFromWhereTheyPart() {
    String same = "Муниципальное бюджетное общеобразовательное учреждение города Верхнегорска ";

    assertThat(HistoryPane.difference(same + "школа № 8", same + "школа № 9"))
        .isEqualTo("… 8 → … 9");
  }

  @Test
  void shortTextsAreShownWhole() {
    assertThat(HistoryPane.difference("школа № 8", "школа № 9")).isEqualTo("школа № 8 → школа № 9");
  }

  @Test
  void whatWasNotThereIsEmpty() {
    assertThat(HistoryPane.difference("", "школа")).isEqualTo("пусто → школа");
  }
}
