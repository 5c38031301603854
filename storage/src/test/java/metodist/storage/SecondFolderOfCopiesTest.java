package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import metodist.storage.copies.CopyReason;
import metodist.storage.copies.KeptCopy;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFolderOfCopiesTest {
  @TempDir Path temp;

  @Test
  void aCopyGoesToTheSecondFolderTooAndCanBeRestoredFromThere() throws IOException {
    Path stick = Files.createDirectory(temp.resolve("флешка"));
    try (OpenedData data = open()) {
      data.secondFolder(stick);
      add(data, "Школа № 1");
      Path copy = data.copyNow();

      Path there = stick.resolve(copy.getFileName().toString());
      assertThat(there).hasSameBinaryContentAs(copy);
      assertThat(StorageModule.inspect(there).counts()).containsEntry("ORGANISATION", 1);
      assertThat(data.missedSecondFolder()).isEmpty();
    }
  }

  @Test
  void aPulledOutStickCostsOnlyTheSecondCopyAndIsTold() throws IOException {
    Path stick = Files.createDirectory(temp.resolve("флешка"));
    try (OpenedData data = open()) {
      data.secondFolder(stick);
      Files.delete(stick);
      add(data, "Школа № 1");
      Path copy = data.copyNow();

      assertThat(copy).exists();
      assertThat(data.missedSecondFolder()).contains(stick);
      assertThat(stick).doesNotExist();
    }
  }

  @Test
  void theSecondFolderKeepsDaysAndMonthsAndLeavesOtherFilesAlone() throws IOException {
    Path stick = Files.createDirectory(temp.resolve("флешка"));
    Path other = Files.writeString(stick.resolve("отпуск.zip"), "");
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= 28; day++) {
        Files.writeString(
            stick.resolve("copy-000001_2020-%02d-%02d_10-00-00_exit.zip".formatted(month, day)),
            "");
      }
    }
    try (OpenedData data = open()) {
      data.secondFolder(stick);
      add(data, "Школа № 1");
      Path copy = data.copyNow();

      List<String> left = names(stick);
      assertThat(left).contains(other.getFileName().toString(), copy.getFileName().toString());
      assertThat(left)
          .contains("copy-000001_2020-12-28_10-00-00_exit.zip")
          .contains("copy-000001_2020-02-28_10-00-00_exit.zip")
          .doesNotContain("copy-000001_2020-12-01_10-00-00_exit.zip");
      assertThat(left).hasSizeLessThanOrEqualTo(14 + 12 + 1);
    }
  }

  @Test
  void aCopyTellsWhyItWasMadeAndWhatIsInside() {
    try (OpenedData data = open()) {
      add(data, "Школа № 1");
      var unused = data.copyNow();
    }
    try (OpenedData data = open()) {
      add(data, "Школа № 2");
    }
    try (OpenedData data = open()) {
      List<KeptCopy> kept = data.keptCopies();
      assertThat(kept)
          .extracting(KeptCopy::reason)
          .startsWith(CopyReason.EXIT)
          .contains(CopyReason.ASKED);
      assertThat(kept.getFirst().contents()).isNotNull();
      assertThat(kept.getFirst().contents().counts()).containsEntry("ORGANISATION", 2);
      assertThat(kept.getFirst().size()).isPositive();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void add(OpenedData data, String name) {
    data.workspace().edit("Добавить " + name, tx -> tx.save(SampleRecords.organisation(name)));
  }

  private OpenedData open() {
    return StorageModule.open(
        new DataFolder(temp.resolve("data")), TestData.CLOCK, TestData.OPTIONS);
  }
}
