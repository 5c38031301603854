package metodist.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import metodist.model.shared.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir private Path folder;

  @Test
  void replacesTheFileWhole() throws IOException {
    Path file = folder.resolve("Приказ.docx");
    Files.writeString(file, "старое содержание, длиннее нового");

    new SafeFile().write(file, out -> out.write("новое".getBytes(StandardCharsets.UTF_8)));

    assertThat(file).hasContent("новое");
    assertThat(folder.toFile().list()).containsExactly("Приказ.docx");
  }

  @Test
  void leavesTheOldFileWhenWritingFails() throws IOException {
    Path file = folder.resolve("Приказ.docx");
    Files.writeString(file, "старое");

    assertThatThrownBy(
            () ->
                new SafeFile()
                    .write(
                        file,
                        out -> {
                          out.write(1);
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("Не удалось записать файл «Приказ.docx»");
    assertThat(file).hasContent("старое");
    assertThat(folder.toFile().list()).containsExactly("Приказ.docx");
  }

  @Test
  void asksToCloseAFileThatIsOpenInWord() throws IOException {
    Path file = folder.resolve("Приказ.docx");
    Files.writeString(file, "старое");
    SafeFile held =
        new SafeFile(
            (from, to) -> {
              throw new FileSystemException(to.toString(), null, "sharing violation");
            },
            Duration.ofMillis(120));

    assertThatThrownBy(() -> held.write(file, out -> out.write(1)))
        .isInstanceOfSatisfying(
            UserFacingException.class,
            e -> assertThat(e.sentence()).contains("открыт").contains("Закройте его в Word"));
    assertThat(file).hasContent("старое");
  }

  @Test
  void aPaperToBeOpenedGoesBesideTheOneThatWordHolds() throws IOException {
    Files.writeString(folder.resolve("Приказ.docx"), "старое");
    SafeFile held =
        new SafeFile(
            (from, to) -> {
              if (to.endsWith("Приказ.docx")) {
                throw new FileSystemException(to.toString(), null, "sharing violation");
              }
              Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            },
            Duration.ZERO);
    byte[] fresh = "новое".getBytes(StandardCharsets.UTF_8);

    assertThat(held.put(folder, "Приказ.docx", fresh)).isEqualTo(folder.resolve("Приказ (2).docx"));
    assertThat(held.put(folder, "Приказ.docx", fresh))
        .as("an equal file is left alone")
        .isEqualTo(folder.resolve("Приказ (2).docx"));
    assertThat(SafeFile.beside(folder.resolve("Приказ.docx")))
        .isEqualTo(folder.resolve("Приказ (3).docx"));
    assertThat(folder.resolve("Приказ.docx")).hasContent("старое");
  }

  @Test
  void waitsForAFileHeldForAMoment() throws IOException {
    Path file = folder.resolve("Приказ.docx");
    AtomicInteger tries = new AtomicInteger();
    SafeFile patient =
        new SafeFile(
            (from, to) -> {
              if (tries.incrementAndGet() < 3) {
                throw new FileSystemException(to.toString(), null, "sharing violation");
              }
              Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            },
            Duration.ofSeconds(3));

    patient.write(file, out -> out.write('1'));

    assertThat(file).hasContent("1");
    assertThat(tries).hasValue(3);
  }
}
