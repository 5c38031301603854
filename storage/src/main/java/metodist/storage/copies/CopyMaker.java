package metodist.storage.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import metodist.storage.database.DatabaseFile;
import metodist.storage.database.Schema;
import metodist.storage.workspace.IntegrityCheck;
import metodist.storage.workspace.JournaledWorkspace;
import org.jspecify.annotations.Nullable;

/// Makes a copy and proves it: the snapshot is opened, every record read and compared, and the data
/// written once more as SQL text. Only then does the file appear.
final class CopyMaker {
  private final Path workFolder;
  private final Clock clock;

  CopyMaker(Path workFolder, Clock clock) {
    this.workFolder = workFolder;
    this.clock = clock;
  }

  /// A copy of open data. Only the snapshot holds edits up; the proof runs beside them.
  CopyContents ofOpen(JournaledWorkspace workspace, Path file) {
    try (ScratchFolder scratch = ScratchFolder.in(workFolder)) {
      Path archive = scratch.resolve("snapshot.zip");
      JournaledWorkspace.Snapshot snapshot = workspace.snapshot(archive);
      CopyFile.extractBackup(archive, scratch.databaseFile());
      CopyContents contents = write(scratch, file);
      if (contents.revision() != snapshot.revision()
          || !contents.digest().equals(snapshot.digest())) {
        Files.delete(file);
        throw new IOException("the copy differs from the data");
      }
      return contents;
    } catch (IOException | SQLException e) {
      throw CopyException.notMade(file, e);
    }
  }

  /// A copy of a closed database file.
  CopyContents ofClosed(Path database, Path file) {
    try (ScratchFolder scratch = ScratchFolder.in(workFolder)) {
      Files.copy(database, scratch.databaseFile());
      return write(scratch, file);
    } catch (IOException | SQLException e) {
      throw CopyException.notMade(file, e);
    }
  }

  private CopyContents write(ScratchFolder scratch, Path file) throws IOException, SQLException {
    Path pristine = scratch.resolve("pristine");
    Files.copy(scratch.databaseFile(), pristine);
    Path sql = scratch.resolve("data.sql");
    CopyContents contents =
        prove(scratch.databaseName(), CopyFile.sha256(pristine), sql, LocalDateTime.now(clock));
    CopyFile.write(file, contents, pristine, sql);
    return contents;
  }

  /// Opens the database, reads everything and tells what is inside. `sql` takes the data as text.
  static CopyContents prove(Path name, String sha256, @Nullable Path sql, LocalDateTime madeAt)
      throws IOException, SQLException {
    try (Connection connection = new DatabaseFile(name).open()) {
      int schema = DatabaseFile.schemaVersion(connection);
      String digest = "";
      Map<String, Integer> counts = new TreeMap<>();
      if (schema == Schema.VERSION) {
        IntegrityCheck.Report report = IntegrityCheck.run(connection);
        if (!report.damage().isEmpty()) {
          throw new IOException(String.join(" ", report.damage()));
        }
        digest = report.digest();
        report.counts().forEach((kind, count) -> counts.put(kind.name(), count));
      }
      String version = connection.getMetaData().getDatabaseProductVersion();
      if (sql != null) {
        script(connection, sql);
      }
      return new CopyContents(
          CopyContents.FORMAT,
          schema,
          version,
          madeAt.truncatedTo(ChronoUnit.SECONDS),
          lastChange(connection),
          revision(connection),
          counts,
          digest,
          sha256);
    }
  }

  private static void script(Connection connection, Path sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SCRIPT NOPASSWORDS TO '" + sql.toString().replace("'", "''") + "'");
    }
  }

  private static long revision(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT MAX(entry_no) FROM journal")) {
      found.next();
      return found.getLong(1);
    }
  }

  private static @Nullable LocalDateTime lastChange(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT done_at FROM journal"
                    + " WHERE entry_no = (SELECT MAX(entry_no) FROM journal)")) {
      Timestamp at = found.next() ? found.getTimestamp(1) : null;
      return at == null ? null : at.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /// Opens the copy in a place of its own and compares it with its manifest; hands its database
  /// file to the caller, who must be done with it when this returns.
  static <R> R withProven(Path file, @Nullable Path near, Use<R> use) {
    try (ScratchFolder scratch = near == null ? ScratchFolder.anywhere() : ScratchFolder.in(near)) {
      CopyContents told = CopyFile.contents(file);
      if (told.schemaVersion() > Schema.VERSION) {
        throw CopyException.newer(file, told.schemaVersion(), Schema.VERSION);
      }
      Path pristine = scratch.resolve("pristine");
      CopyFile.extractDatabase(file, pristine);
      Files.copy(pristine, scratch.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
      CopyContents found =
          prove(scratch.databaseName(), told.databaseSha256(), null, told.madeAt());
      if (!found.equals(told)) {
        throw new IOException("the copy does not hold what its manifest says");
      }
      return use.with(told, pristine);
    } catch (IOException | SQLException e) {
      throw CopyException.damaged(file, e);
    }
  }

  /// What is done with a proven copy.
  interface Use<R> {
    R with(CopyContents contents, Path database) throws IOException;
  }
}
