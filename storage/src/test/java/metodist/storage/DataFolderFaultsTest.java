package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import metodist.storage.database.DatabaseFile;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.SecondStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderFaultsTest {
  @TempDir Path temp;

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("файл"), "");
    assertRefused(new DataFolder(file), Reason.NOT_A_FOLDER);
  }

  @Test
  void aFolderInUseIsRefusedAndNamesItsHolder() {
    DataFolder folder = new DataFolder(temp);
    try (OpenedData data = open(folder)) {
      assertThat(data.usable()).isTrue();
      assertThatThrownBy(() -> open(folder))
          .isInstanceOfSatisfying(
              DataFolderException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE))
          .hasMessageContaining(System.getProperty("user.name") + "@")
          .hasMessageContaining("процесс " + ProcessHandle.current().pid());
    }
    open(folder).close();
  }

  @Test
  void aSecondStartAsksTheFirstToComeForward() {
    DataFolder folder = new DataFolder(temp);
    AtomicInteger asked = new AtomicInteger();
    try (OpenedData data = open(folder);
        SecondStart listening = data.listenForSecondStart(asked::incrementAndGet)) {
      assertThat(listening).isNotNull();
      assertThat(SecondStart.signal(folder)).isTrue();
      assertThat(asked).hasValue(1);
    }
    assertThat(SecondStart.signal(folder)).isFalse();
  }

  @Test
  void whatAKilledProcessLeftBehindIsNoObstacle() throws IOException {
    DataFolder folder = new DataFolder(temp);
    addSchool(folder);
    Files.writeString(folder.holderFile(), "кто-то@другой-пк, процесс 1");
    Files.writeString(folder.lockFile(), "");
    Files.writeString(folder.signalFile(), "1\n00\n");
    Files.writeString(folder.preparedFile(), "половина новой базы");
    Files.createDirectories(folder.copies().resolve("scratch-1/deep"));

    assertThat(SecondStart.signal(folder)).isFalse();
    try (OpenedData data = open(folder)) {
      assertThat(data.workspace().<Integer>read(r -> r.organisations().all().size())).isEqualTo(1);
    }
  }

  @Test
  void dataOfANewerVersionAreRefusedAndNotTouched() throws IOException, SQLException {
    DataFolder folder = new DataFolder(temp);
    addSchool(folder);
    try (Connection connection = new DatabaseFile(folder.databaseName()).open();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'later', 'SQL', 'V099.sql', 1,"
              + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"flyway_schema_history\""
              + " WHERE \"version\" = '001'");
    }
    byte[] before = Files.readAllBytes(folder.databaseFile());

    assertThatThrownBy(() -> open(folder))
        .isInstanceOfSatisfying(
            DataFolderException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NEWER_VERSION))
        .hasMessageContaining("99");
    assertThat(Files.readAllBytes(folder.databaseFile())).isEqualTo(before);
  }

  @Test
  void anEmptyFileIsDamageAndNotANewBase() throws IOException {
    DataFolder folder = new DataFolder(temp);
    Files.write(folder.databaseFile(), new byte[0]);

    assertRefused(folder, Reason.DAMAGED);
    assertThat(Files.size(folder.databaseFile())).isZero();
  }

  @Test
  void aFileOfRubbishIsDamageAndKept() throws IOException {
    DataFolder folder = new DataFolder(temp);
    byte[] rubbish = "это не база".repeat(2000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(folder.databaseFile(), rubbish);

    assertRefused(folder, Reason.DAMAGED);
    assertThat(Files.readAllBytes(folder.databaseFile())).isEqualTo(rubbish);
  }

  @Test
  void aPathWithCyrillicSpacesAndEmojiWorks() {
    DataFolder folder = new DataFolder(temp.resolve("Папка «Методист» 😀 e\u0301'"));
    addSchool(folder);
    try (OpenedData data = open(folder)) {
      assertThat(data.copies()).isNotEmpty();
      assertThat(data.check().damage()).isEmpty();
    }
  }

  static void addSchool(DataFolder folder) {
    try (OpenedData data = open(folder)) {
      data.workspace().edit("Добавить", tx -> tx.save(SampleRecords.organisation("Школа № 1")));
    }
  }

  private static OpenedData open(DataFolder folder) {
    return StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
  }

  private static void assertRefused(DataFolder folder, Reason reason) {
    assertThatThrownBy(() -> open(folder))
        .isInstanceOfSatisfying(
            DataFolderException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
