package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import metodist.model.shared.UserFacingException;
import metodist.storage.database.DatabaseFile;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrityCheckTest {
  @TempDir Path temp;

  @Test
  void namesTheRecordWhoseContentChangedBehindOurBack() throws SQLException {
    DataFolder folder = new DataFolder(temp);
    DataFolderFaultsTest.addSchool(folder);
    tamper(folder, "UPDATE organisation SET note = 'подменено'");

    try (OpenedData data = open(folder)) {
      assertThat(data.check().damage())
          .containsExactly("Запись повреждена: Организация «Школа № 1».");
      data.closeWithoutCopy();
    }
  }

  @Test
  void namesTheRecordThatCannotBeReadAndReadsTheOthers() throws SQLException {
    DataFolder folder = new DataFolder(temp);
    DataFolderFaultsTest.addSchool(folder);
    try (OpenedData data = open(folder)) {
      data.workspace().edit("Добавить", tx -> tx.save(SampleRecords.organisation("Школа № 2")));
    }
    tamper(
        folder,
        "DELETE FROM organisation_name WHERE short_name = 'Школа № 1'",
        "UPDATE journal_record SET title = 'x', sha256 = 'x'");

    try (OpenedData data = open(folder)) {
      assertThat(data.check().damage())
          .anyMatch(line -> line.startsWith("Запись не читается: Организация"))
          .anyMatch(line -> line.startsWith("Повреждена строка журнала"))
          .noneMatch(line -> line.contains("Школа № 2"));
      data.closeWithoutCopy();
    }
  }

  @Test
  void aFlippedBitOfTheFileIsNeverReadAsAWrongValue() throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("sound"));
    for (int i = 0; i < 3; i++) {
      DataFolderFaultsTest.addSchool(folder);
    }
    String sound;
    try (OpenedData data = open(folder)) {
      sound = Dump.of(data.workspace());
    }
    Random random = new Random(11);
    long size = Files.size(folder.databaseFile());
    for (int i = 0; i < 40; i++) {
      DataFolder damaged = new DataFolder(temp.resolve("damaged-" + i));
      Files.createDirectories(damaged.path());
      Files.copy(folder.databaseFile(), damaged.databaseFile());
      flip(damaged.databaseFile(), (long) (random.nextDouble() * size), random.nextInt(8));
      assertThat(noticed(damaged, sound)).as("flip %d", i).isTrue();
    }
  }

  @Test
  void aTruncatedOrZeroedFileIsNeverReadAsLess() throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("sound"));
    for (int i = 0; i < 3; i++) {
      DataFolderFaultsTest.addSchool(folder);
    }
    String sound;
    try (OpenedData data = open(folder)) {
      sound = Dump.of(data.workspace());
    }
    Random random = new Random(13);
    long size = Files.size(folder.databaseFile());
    for (int i = 0; i < 20; i++) {
      DataFolder damaged = new DataFolder(temp.resolve("damaged-" + i));
      Files.createDirectories(damaged.path());
      Files.copy(folder.databaseFile(), damaged.databaseFile());
      long at = 4096 * (long) (random.nextDouble() * size / 4096);
      try (RandomAccessFile file = new RandomAccessFile(damaged.databaseFile().toFile(), "rw")) {
        if (i % 2 == 0) {
          file.setLength(at);
        } else {
          file.seek(at);
          file.write(new byte[4096]);
        }
      }
      assertThat(noticed(damaged, sound)).as("fault %d at %d", i, at).isTrue();
    }
  }

  /// Whether the damage was reported, or did no harm.
  private static boolean noticed(DataFolder damaged, String sound) {
    try (OpenedData data = open(damaged)) {
      try {
        return !data.check().damage().isEmpty() || Dump.of(data.workspace()).equals(sound);
      } finally {
        data.closeWithoutCopy();
      }
    } catch (UserFacingException e) {
      return true;
    }
  }

  private static void flip(Path path, long at, int bit) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(at);
      int value = file.read();
      file.seek(at);
      file.write(value ^ (1 << bit));
    }
  }

  private static void tamper(DataFolder folder, String... statements) throws SQLException {
    try (Connection connection = new DatabaseFile(folder.databaseName()).open();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  private static OpenedData open(DataFolder folder) {
    return StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
  }
}
