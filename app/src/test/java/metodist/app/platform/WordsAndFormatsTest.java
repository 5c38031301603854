package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsAndFormatsTest {
  private static final Messages WORDS =
      Messages.of(Map.of("year", "в {0} году", "found", "{0} заявка|{0} заявки|{0} заявок"));
  @TempDir Path folder;

  @Test
  void printsAYearWithoutGrouping() {
    assertThat(WORDS.text("year", 2026)).isEqualTo("в 2026 году");
  }

  @Test
  void choosesTheRussianPlural() {
    assertThat(List.of(1L, 3L, 5L, 11L, 21L, 112L))
        .extracting(count -> WORDS.plural("found", count))
        .containsExactly(
            "1 заявка", "3 заявки", "5 заявок", "11 заявок", "21 заявка", "112 заявок");
  }

  @Test
  void writesSumsAndDatesTheRussianWay() {
    assertThat(Formats.money(new BigDecimal("180000"))).isEqualTo("180\u00a0000,00\u00a0₽");
    assertThat(Formats.longDate(LocalDate.of(2026, 4, 28)))
        .isEqualTo("28\u00a0апреля\u00a02026\u00a0г.");
  }

  @Test
  void readsABlockFromExcelWithQuotesAndLineBreaks() {
    assertThat(Tsv.parse("\"Школа \"\"Заря\"\"\nкорпус 2\"\t5\r\n\"Лицей\", город\t\r\n"))
        .containsExactly(List.of("Школа \"Заря\"\nкорпус 2", "5"), List.of("\"Лицей\", город", ""));
  }

  @Test
  void whatWasCopiedIsReadBackAsItWas() {
    List<List<String>> block = List.of(List.of("а\tб", "в\"г"), List.of("", "д\nе"));

    assertThat(Tsv.parse(Tsv.format(block))).isEqualTo(block);
  }

  @Test
  void brokenSettingsAreForgottenQuietly() throws Exception {
    Files.write(
        folder.resolve("settings.properties"), new byte[] {'a', '=', '\\', 'u', 'z', (byte) 0xff});

    Settings settings = Settings.in(folder);
    assertThat(settings.get("zoom", 100.0)).isEqualTo(100.0);
    settings.put("zoom", 125.0);
    assertThat(Settings.in(folder).get("zoom", 100.0)).isEqualTo(125.0);
  }
}
