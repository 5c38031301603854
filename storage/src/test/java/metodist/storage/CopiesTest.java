package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Workspace;
import metodist.storage.copies.CopyContents;
import metodist.storage.copies.CopyException;
import metodist.storage.copies.RestoreResult;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  @TempDir Path temp;

  @Test
  void aCopyTellsWhatIsInsideAndBringsItBackWhileTheReplacedDataAreKept() throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    Path copy = temp.resolve("на флешке/копия.zip");
    String copied;
    try (OpenedData data = open(folder)) {
      addOne(data.workspace(), "Школа № 1");
      copied = Dump.of(data.workspace());
      data.backup(copy);
      addOne(data.workspace(), "Школа № 2");
    }
    CopyContents contents = StorageModule.inspect(copy);
    assertThat(contents.counts()).containsEntry("ORGANISATION", 1).containsEntry("ORDER", 0);
    assertThat(contents.lastChangeAt()).isNotNull();
    byte[] replaced = Files.readAllBytes(folder.databaseFile());

    RestoreResult result = StorageModule.restore(copy, folder, TestData.CLOCK);

    Path kept = result.kept();
    assertThat(kept).isNotNull();
    assertThat(kept).hasBinaryContent(replaced);
    try (OpenedData data = open(folder)) {
      assertThat(Dump.of(data.workspace())).isEqualTo(copied);
      assertThat(data.workspace().undoState().undo()).contains("Добавить Школа № 1");
    }
  }

  @Test
  void everyFlippedBitOfACopyIsFoundOrHarmless() throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    Path copy = temp.resolve("copy.zip");
    CopyContents sound;
    try (OpenedData data = open(folder)) {
      addOne(data.workspace(), "Школа № 1");
      sound = data.backup(copy);
    }
    byte[] bytes = Files.readAllBytes(copy);
    Path damaged = temp.resolve("damaged.zip");
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      byte[] changed = bytes.clone();
      int at = random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(damaged, changed);
      try {
        assertThat(StorageModule.inspect(damaged)).isEqualTo(sound);
      } catch (CopyException e) {
        refused++;
      }
    }
    // What is left are bits of the archive's own tables that say nothing about the data.
    assertThat(refused).isGreaterThan(50);
  }

  @Test
  void aDamagedCopyIsRejectedAndTheDataStay() throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    DataFolderFaultsTest.addSchool(folder);
    byte[] before = Files.readAllBytes(folder.databaseFile());
    Path notACopy = Files.writeString(temp.resolve("copy.zip"), "не копия");

    assertThatThrownBy(() -> StorageModule.restore(notACopy, folder, TestData.CLOCK))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("copy.zip");
    assertThat(folder.databaseFile()).hasBinaryContent(before);
  }

  @Test
  void aCopyIsMadeAtTheEndOfWorkOnlyWhenSomethingChanged() {
    DataFolder folder = new DataFolder(temp);
    DataFolderFaultsTest.addSchool(folder);
    int copies;
    try (OpenedData data = open(folder)) {
      copies = data.copies().size();
    }
    assertThat(copies).isEqualTo(1);
    try (OpenedData data = open(folder)) {
      assertThat(data.copies()).hasSize(1);
      addOne(data.workspace(), "Школа № 2");
    }
    try (OpenedData data = open(folder)) {
      assertThat(data.copies()).hasSize(2);
    }
  }

  private static void addOne(Workspace workspace, String name) {
    workspace.edit("Добавить " + name, tx -> tx.save(SampleRecords.organisation(name)));
  }

  private static OpenedData open(DataFolder folder) {
    return StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
  }
}
