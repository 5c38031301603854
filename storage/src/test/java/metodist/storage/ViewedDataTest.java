package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data opened for viewing. That the folder is left alone is seen by comparing every file of it, so
/// that the test holds for the superuser too, whom no permission stops.
class ViewedDataTest {
  @TempDir Path temp;

  @Test
  void everythingIsReadEveryChangeIsRefusedAndNoFileOfTheFolderChanges() throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    DataFolderFaultsTest.addSchool(folder);
    Map<String, String> before = files(folder);

    try (OpenedData data = StorageModule.view(folder, TestData.CLOCK)) {
      assertThat(data.viewed()).isTrue();
      assertThat(data.folder()).isEqualTo(folder);
      assertThat(data.workspace().<Integer>read(r -> r.organisations().all().size())).isEqualTo(1);
      assertThatThrownBy(
              () ->
                  data.workspace()
                      .edit("Добавить", tx -> tx.save(SampleRecords.organisation("Школа № 9"))))
          .isInstanceOf(UserFacingException.class)
          .hasMessageContaining("только для просмотра");
      assertThatThrownBy(() -> data.workspace().undo()).isInstanceOf(UserFacingException.class);
      assertThat(data.workspace().undoState().undo()).isEmpty();
    }

    assertThat(files(folder)).isEqualTo(before);
  }

  @Test
  void theWorkingCopyIsGoneAfterwards() {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    DataFolderFaultsTest.addSchool(folder);
    Path copy;
    try (OpenedData data = StorageModule.view(folder, TestData.CLOCK)) {
      copy = data.writableFolder();
      assertThat(copy).exists().isNotEqualTo(folder.path());
    }
    assertThat(copy).doesNotExist();
  }

  @Test
  void dataInUseAreNotCopiedForViewing() {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    try (OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS)) {
      assertThat(data.usable()).isTrue();
      assertThatThrownBy(() -> StorageModule.view(folder, TestData.CLOCK))
          .isInstanceOfSatisfying(
              DataFolderException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
    }
  }

  @Test
  void anEmptyFolderThatCannotBeWrittenIsRefused() {
    assertThatThrownBy(
            () -> StorageModule.view(new DataFolder(temp.resolve("empty")), TestData.CLOCK))
        .isInstanceOfSatisfying(
            DataFolderException.class, e -> assertThat(e.reason()).isEqualTo(Reason.READ_ONLY));
  }

  private static Map<String, String> files(DataFolder folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (var walk = Files.walk(folder.path())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        found.put(
            file.toString(),
            Files.size(file)
                + " "
                + Files.getLastModifiedTime(file)
                + " "
                + java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return found;
  }
}
