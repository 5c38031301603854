package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void dropsWhatNoFileSystemTakes() {
    assertThat(FileNames.safe("Приказ: «О \"форуме\"» 1/2?\u0000\n ."))
        .isEqualTo("Приказ- «О -форуме-» 1-2-");
    assertThat(FileNames.safe("con")).isEqualTo("_con");
    assertThat(FileNames.safe("Nul.docx")).isEqualTo("_Nul.docx");
    assertThat(FileNames.safe(" .. ")).isEqualTo("документ");
  }

  @Test
  void cutsALongNameBetweenCharacters() {
    String name = FileNames.safe("Ж".repeat(150) + "\uD83D\uDE00");
    String mixed = FileNames.safe("\uD83D\uDE00".repeat(80));

    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(200);
    assertThat(mixed.length()).isEqualTo(100);
    assertThat(mixed).endsWith("\uD83D\uDE00");
  }
}
