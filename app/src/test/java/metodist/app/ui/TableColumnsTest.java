package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.OverrunStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "МБДОУ детский сад №\u00a05, CENTER_ELLIPSIS",
    "МБОУ «СОШ № 17», CENTER_ELLIPSIS",
    "Приказ № 5 о проведении, ELLIPSIS",
    "Центр внешкольной работы, ELLIPSIS"
  })
  void aNameToldByItsNumberKeepsTheNumber(String text, OverrunStyle cut) {
    assertThat(TableColumns.overrun(text)).isEqualTo(cut);
  }
}
