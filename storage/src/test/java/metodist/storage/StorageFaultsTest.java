package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import metodist.storage.workspace.StorageClosedException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens when the disk fails under the database.
class StorageFaultsTest {
  private static final int EDITS = 4;

  @TempDir Path temp;

  @BeforeAll
  static void registerTheDisk() {
    FilePath.register(new FailingDisk());
  }

  @AfterEach
  void heal() {
    FailingDisk.heal();
  }

  @Test
  void whicheverOperationFailsNothingAcknowledgedIsLost() {
    int failures = 0;
    for (int operation = 0; operation < 24; operation++) {
      DataFolder folder = new DataFolder(temp.resolve("n" + operation));
      List<String> acknowledged = new ArrayList<>();
      OpenedData data = openOnFailingDisk(folder, Duration.ofSeconds(3));
      FailingDisk.failAfter(operation);
      try {
        for (int no = 0; no < EDITS; no++) {
          String name = "Школа № " + no;
          data.workspace().edit("Добавить", tx -> tx.save(SampleRecords.organisation(name)));
          acknowledged.add(name);
        }
      } catch (StorageClosedException e) {
        failures++;
        assertClosed(data);
      }
      FailingDisk.failAfter(0);
      data.closeWithoutCopy();
      FailingDisk.heal();
      assertThat(names(folder)).as("operation %d", operation).containsAll(acknowledged);
    }
    assertThat(failures).isGreaterThan(5);
  }

  @Test
  void aFailedSyncStopsEverythingAndIsNotTriedAgain() {
    DataFolder folder = new DataFolder(temp);
    OpenedData data = openOnFailingDisk(folder, Duration.ofSeconds(3));
    add(data.workspace(), "Школа № 1");
    assertThat(folder.reserveFile()).exists();
    FailingDisk.failSync(true);

    assertThatThrownBy(() -> add(data.workspace(), "Школа № 2"))
        .isInstanceOf(StorageClosedException.class);
    FailingDisk.failSync(false);
    assertClosed(data);
    assertThat(folder.reserveFile()).doesNotExist();
    FailingDisk.failAfter(0);
    data.closeWithoutCopy();
    FailingDisk.heal();
    assertThat(names(folder)).contains("Школа № 1");
  }

  @Test
  void aStatementThatNeverReturnsIsGivenUp() {
    DataFolder folder = new DataFolder(temp);
    CountDownLatch latch = new CountDownLatch(1);
    OpenedData data = openOnFailingDisk(folder, Duration.ofMillis(500));
    add(data.workspace(), "Школа № 1");
    FailingDisk.hangOn(latch);

    assertThatThrownBy(() -> add(data.workspace(), "Школа № 2"))
        .isInstanceOf(StorageClosedException.class);
    assertClosed(data);
    FailingDisk.failAfter(0);
    latch.countDown();
    data.closeWithoutCopy();
  }

  private static void assertClosed(OpenedData data) {
    assertThat(data.usable()).isFalse();
    assertThatThrownBy(() -> data.workspace().<Integer>read(r -> r.people().all().size()))
        .isInstanceOf(StorageClosedException.class);
  }

  private static void add(Workspace workspace, String name) {
    workspace.edit("Добавить", tx -> tx.save(SampleRecords.organisation(name)));
  }

  private static List<String> names(DataFolder folder) {
    OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
    try {
      assertThat(data.check().damage()).isEmpty();
      return data.workspace()
          .read(r -> r.organisations().all().stream().map(o -> o.name().fullName()).toList());
    } finally {
      data.closeWithoutCopy();
    }
  }

  private static OpenedData openOnFailingDisk(DataFolder folder, Duration limit) {
    return StorageModule.open(
        folder,
        TestData.CLOCK,
        new StorageOptions(1024 * 1024, 1024 * 1024, limit, FailingDisk.SCHEME + ":"));
  }
}
