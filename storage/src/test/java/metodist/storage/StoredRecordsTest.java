package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of record through a real file that is closed and opened again.
class StoredRecordsTest {
  @TempDir Path temp;

  @Test
  void recordsOfEveryKindComeBackEqual() {
    byte[] bytes = new byte[1_300_000];
    bytes[700_000] = 7;
    List<Aggregate> saved = new ArrayList<>();
    List<FileRef> files = new ArrayList<>();
    try (OpenedData data = open()) {
      data.workspace()
          .edit(
              "Добавить всё",
              tx -> {
                FileRef file = tx.keepFile(SampleRecords.NASTY, bytes);
                files.add(file);
                SampleRecords.ofEachKind(file).forEach(r -> saved.add(tx.save(r)));
                return saved.size();
              });
    }
    assertThat(saved.stream().map(r -> r.id().kind())).containsOnlyOnce(RecordKind.values());
    try (OpenedData data = open()) {
      assertAllAreThere(data.workspace(), saved);
      assertThat(data.workspace().<byte[]>read(r -> r.file(files.getFirst()))).isEqualTo(bytes);
    }
  }

  @Test
  void recordsSavedOnceMoreComeBackEqual() {
    List<Aggregate> again = new ArrayList<>();
    try (OpenedData data = open()) {
      data.workspace()
          .edit(
              "Добавить и сразу изменить",
              tx -> {
                FileRef file = tx.keepFile("file.pdf", new byte[] {1});
                SampleRecords.ofEachKind(file).forEach(r -> again.add(tx.save(tx.save(r))));
                return true;
              });
      assertThat(again).allMatch(r -> r.version() == 2);
      assertAllAreThere(data.workspace(), again);
    }
  }

  private static void assertAllAreThere(Workspace workspace, List<Aggregate> saved) {
    for (Aggregate record : saved) {
      Aggregate found = workspace.read(r -> r.find(record.id()).orElseThrow());
      assertThat(found).isEqualTo(record);
      List<Aggregate> all = workspace.read(r -> List.copyOf(r.all(record.id().kind())));
      assertThat(all).contains(record);
    }
  }

  private OpenedData open() {
    return StorageModule.open(new DataFolder(temp), TestData.CLOCK, TestData.OPTIONS);
  }
}
