package metodist.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import metodist.app.feature.TestOffice;
import metodist.reports.SafeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// «Сохранить как…» onto a file that Word holds, and files that nothing opens.
class SaveDeskTest {
  private static final String BESIDE = "Сохранить рядом под именем «Приказ (2).pdf»";
  @TempDir private Path folder;
  private final TestOffice office = TestOffice.empty();
  private final List<Path> saved = new ArrayList<>();
  private Path target;
  private boolean held = true;

  @BeforeEach
  void wordHoldsTheFile() throws IOException {
    target = folder.resolve("Приказ.pdf");
    Files.writeString(target, "старое");
  }

  private void save() {
    SafeFile files =
        new SafeFile(
            (from, to) -> {
              if (held && to.getFileName().equals(target.getFileName())) {
                throw new FileSystemException(to.toString(), null, "sharing violation");
              }
              Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            },
            Duration.ZERO);
    new SaveDesk(office, office.office.desk().tasks(), files)
        .save(target, out -> out.write("новое".getBytes(StandardCharsets.UTF_8)), saved::add);
  }

  @Test
  void savesBesideUnderAnotherName() {
    office.answers.add(BESIDE);
    save();

    assertThat(saved).containsExactly(folder.resolve("Приказ (2).pdf"));
    assertThat(saved.getFirst()).hasContent("новое");
    assertThat(target).hasContent("старое");
    assertThat(office.told).singleElement().asString().contains("«Приказ.pdf» открыт");
    assertThat(office.failures).isEmpty();
  }

  @Test
  void triesOnceMoreWhenWordWasClosed() {
    office.answers.add("Повторить");
    office.answers.add("Повторить");
    office.onChoice =
        asked -> {
          if (asked == 2) {
            held = false;
          }
        };
    save();

    assertThat(saved).containsExactly(target);
    assertThat(target).hasContent("новое");
    assertThat(office.told).hasSize(2);
  }

  @Test
  void cancelledItLeavesTheOldFileAndSaysNothing() {
    save();

    assertThat(saved).isEmpty();
    assertThat(target).hasContent("старое");
    assertThat(folder.toFile().list()).containsExactly("Приказ.pdf");
    assertThat(office.failures).isEmpty();
  }

  @Test
  void aMachineWithoutAProgramForTheFileIsNoticed() {
    List<List<String>> asked = new ArrayList<>();
    SystemPrograms none =
        new SystemPrograms(
            "Linux",
            command -> {
              asked.add(command);
              throw new IOException("No such file or directory");
            });
    SystemPrograms refusing = new SystemPrograms("Linux", command -> false);
    SystemPrograms windows =
        new SystemPrograms(
            "Windows 11",
            command -> {
              asked.add(command);
              return true;
            });

    assertThat(none.open(target)).isFalse();
    assertThat(refusing.open(target)).isFalse();
    assertThat(refusing.show(target)).isFalse();
    assertThat(windows.open(target)).isTrue();
    assertThat(windows.show(target)).isTrue();
    assertThat(asked)
        .extracting(List::getFirst)
        .containsExactly("xdg-open", "rundll32", "explorer");
  }
}
