package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import metodist.model.directory.Organisation;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import metodist.storage.database.DatabaseFile;
import metodist.storage.database.Schema;
import metodist.storage.folder.DataFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files written by the program as it was at each version of the schema (see [FileOfThisVersion]):
/// they open today with everything in them, journal and bin included.
class OlderVersionsTest {
  /// The kinds of records there were at version 2; each file has one of each.
  private static final Set<RecordKind> KINDS =
      EnumSet.of(
          RecordKind.ORGANISATION,
          RecordKind.PERSON,
          RecordKind.CENTRE,
          RecordKind.CASE_CORRECTION,
          RecordKind.STATUS_KIND,
          RecordKind.CRITERIA_SET,
          RecordKind.CONTEST,
          RecordKind.APPLICATION,
          RecordKind.REVIEW_SHEET,
          RecordKind.LETTERHEAD,
          RecordKind.ORDER,
          RecordKind.SITE,
          RecordKind.CERTIFICATE,
          RecordKind.ISSUED_DOCUMENT,
          RecordKind.PASSED_FINDING);

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void aFileOfAnOlderVersionOpensWithEverythingInIt(int version) throws IOException, SQLException {
    DataFolder folder = new DataFolder(temp);
    unpack(version, folder);
    assertThat(schemaVersion(folder)).isEqualTo(version);

    OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS);
    try {
      assertThat(data.check().damage()).isEmpty();
      assertRecords(data.workspace());
      assertThat(data.copies()).hasSize(version < Schema.VERSION ? 1 : 0);
    } finally {
      data.closeWithoutCopy();
    }
    assertThat(schemaVersion(folder)).isEqualTo(Schema.VERSION);
  }

  /// The images of the journal were written by the older program, too.
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void whatWasDoneInAnOlderVersionIsStillUndone(int version) throws IOException {
    DataFolder folder = new DataFolder(temp);
    unpack(version, folder);
    try (OpenedData data = StorageModule.open(folder, TestData.CLOCK, TestData.OPTIONS)) {
      Workspace workspace = data.workspace();
      String before = Dump.of(workspace);
      int steps = 0;
      while (workspace.undoState().undo().isPresent()) {
        workspace.undo();
        steps++;
      }
      assertThat(steps).isEqualTo(5);
      for (RecordKind kind : RecordKind.values()) {
        assertThat(all(workspace, kind)).as("%s after undo", kind).isEmpty();
      }
      while (workspace.undoState().redo().isPresent()) {
        workspace.redo();
      }
      assertThat(Dump.of(workspace)).isEqualTo(before);
      assertThat(data.check().damage()).isEmpty();
    }
  }

  private static void assertRecords(Workspace workspace) {
    for (RecordKind kind : KINDS) {
      assertThat(all(workspace, kind))
          .as("%s", kind)
          .hasSize(kind == RecordKind.ORGANISATION ? 2 : 1);
    }
    assertThat(workspace.bin())
        .singleElement()
        .satisfies(item -> assertThat(item.title()).contains(FileOfThisVersion.IN_THE_BIN));
    Organisation noted =
        workspace.read(
            r ->
                r.organisations().all().stream()
                    .filter(o -> o.name().fullName().equals(FileOfThisVersion.RENOTED))
                    .findFirst()
                    .orElseThrow());
    assertThat(noted.note()).isEqualTo(FileOfThisVersion.NOTE);
    assertThat(workspace.history(noted.id())).hasSize(2);
    byte[] attached =
        workspace.read(
            r ->
                r.file(
                    Objects.requireNonNull(
                        r.applications().all().getFirst().attachments().getFirst().file())));
    assertThat(attached).isEqualTo(FileOfThisVersion.ATTACHED);
  }

  private static List<? extends Aggregate> all(Workspace workspace, RecordKind kind) {
    return workspace.read(r -> r.all(kind));
  }

  private static int schemaVersion(DataFolder folder) throws SQLException {
    try (Connection connection = new DatabaseFile(folder.databaseName()).openReadOnly()) {
      return DatabaseFile.schemaVersion(connection);
    }
  }

  private static void unpack(int version, DataFolder folder) throws IOException {
    String name = "version-" + version + ".zip";
    try (InputStream kept =
            Objects.requireNonNull(OlderVersionsTest.class.getResourceAsStream(name));
        ZipInputStream zip = new ZipInputStream(kept)) {
      assertThat(zip.getNextEntry()).isNotNull();
      Files.copy(zip, folder.databaseFile());
    }
  }
}
