package metodist.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTest {
  private static final List<String> SCRIPTS =
      List.of(
          "V001__foundation.sql", "V002__findings_passed_over.sql", "V003__council_meetings.sql");
  @TempDir Path temp;
  private final AtomicInteger copies = new AtomicInteger();

  @Test
  void theVersionOfTheProgramIsThatOfItsLatestScript() throws SQLException {
    try (Connection connection = door(Schema.CURRENT).open()) {
      assertThat(DatabaseFile.schemaVersion(connection)).isEqualTo(Schema.VERSION);
    }
    assertThat(copies).hasValue(0);
  }

  @Test
  void olderDataAreCopiedAndBroughtUpToDate() throws IOException, SQLException {
    door(Schema.CURRENT).open().close();
    Schema next = next("CREATE TABLE later (id UUID NOT NULL);");

    try (Connection connection = door(next).open()) {
      assertThat(DatabaseFile.schemaVersion(connection)).isEqualTo(next.version());
    }
    assertThat(copies).hasValue(1);
    door(next).open().close();
    assertThat(copies).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"2, meeting_presence", "3, form_revision", "3, learned_label"})
  void dataOfAnOlderProgramGetTheNewTables(int version, String table)
      throws IOException, SQLException {
    Path scripts = Files.createDirectories(temp.resolve("older"));
    for (String name : SCRIPTS.subList(0, version)) {
      try (InputStream script =
          Objects.requireNonNull(getClass().getResourceAsStream("/db/migration/" + name))) {
        Files.copy(script, scripts.resolve(name));
      }
    }
    door(new Schema(version, List.of("filesystem:" + scripts))).open().close();

    try (Connection connection = door(Schema.CURRENT).open();
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isZero();
      assertThat(DatabaseFile.schemaVersion(connection)).isEqualTo(Schema.VERSION);
    }
    assertThat(copies).hasValue(1);
  }

  @Test
  void aFailingMigrationLeavesTheDataAsTheyWere() throws IOException, SQLException {
    door(Schema.CURRENT).open().close();
    byte[] before = Files.readAllBytes(folder().databaseFile());
    Schema broken = next("CREATE TABLE later (id UUID); INSERT INTO nowhere VALUES (1);");

    assertThatThrownBy(() -> door(broken).open())
        .isInstanceOfSatisfying(
            DataFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.MIGRATION_FAILED));
    assertThat(folder().databaseFile()).hasBinaryContent(before);
    assertThat(folder().preparedFile()).doesNotExist();
    door(Schema.CURRENT).open().close();
  }

  /// Whatever of the new file was there when the program was killed: the old one stands until the
  /// new one takes its place in one step.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 25, 50, 75, 99, 100})
  void aMigrationCutOffAnywhereIsDoneAnew(int percent) throws IOException, SQLException {
    door(Schema.CURRENT).open().close();
    byte[] before = Files.readAllBytes(folder().databaseFile());
    Schema next = next("CREATE TABLE later (id UUID NOT NULL);");
    door(next).open().close();
    byte[] whole = Files.readAllBytes(folder().databaseFile());
    Files.write(folder().databaseFile(), before);
    byte[] part = java.util.Arrays.copyOf(whole, whole.length * percent / 100);
    Files.write(folder().preparedFile(), part);

    try (Connection connection = door(next).open()) {
      assertThat(DatabaseFile.schemaVersion(connection)).isEqualTo(next.version());
    }
    assertThat(folder().preparedFile()).doesNotExist();
  }

  @Test
  void aDatabaseThatIsNotOursIsRefused() {
    assertThatThrownBy(
            () -> {
              try (Connection connection =
                  new DatabaseFile(folder().databaseName()).source().getConnection()) {
                connection.createStatement().execute("CREATE TABLE theirs (id INT)");
              }
              door(Schema.CURRENT).open();
            })
        .isInstanceOfSatisfying(
            DataFolderException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  private Schema next(String sql) throws IOException {
    Path scripts = Files.createDirectories(temp.resolve("scripts"));
    Files.writeString(scripts.resolve("V900__next.sql"), sql);
    return new Schema(900, List.of("classpath:db/migration", "filesystem:" + scripts));
  }

  private DataFolder folder() {
    return new DataFolder(temp);
  }

  private DatabaseDoor door(Schema schema) {
    return new DatabaseDoor(
        folder(), "", schema, file -> assertThat(copies.incrementAndGet()).isPositive());
  }
}
