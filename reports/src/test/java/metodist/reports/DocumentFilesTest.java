package metodist.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import metodist.model.shared.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
  @TempDir Path folder;

  @Test
  void makesTheFolderAndReplacesTheFile() throws Exception {
    Path file = folder.resolve("Приказы 2026 📄").resolve("приказ № 7.docx");
    DocumentFiles.write(file, out -> out.write(1));
    DocumentFiles.write(file, out -> out.write(new byte[] {2, 3}));
    assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
  }

  @Test
  void keepsTheOldFileAndLeavesNothingBehindWhenWritingFails() throws Exception {
    Path file = folder.resolve("приказ.docx");
    Files.write(file, new byte[] {7});
    assertThatThrownBy(
            () ->
                DocumentFiles.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("приказ.docx");
    assertThat(Files.readAllBytes(file)).containsExactly(7);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void refusesAFolderInPlaceOfAFile() {
    assertThatThrownBy(() -> DocumentFiles.write(folder, out -> out.write(1)))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("это папка");
  }
}
