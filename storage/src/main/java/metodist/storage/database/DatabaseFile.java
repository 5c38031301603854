package metodist.storage.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;

/// An H2 database file and the only settings it is ever opened with: results are not reused (2.4
/// may then miss the transaction's own update), the file is closed by us and not by a shutdown
/// hook, the write delay stays at its default, because without it the housekeeping never runs.
/// `disk` is empty but for tests that make the disk fail: the scheme of that disk with its colon.
public record DatabaseFile(Path name, String disk) {
  private static final String SETTINGS =
      ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=10000"
          + ";CACHE_SIZE=65536;TRACE_LEVEL_FILE=0";
  private static final String USER = "metodist";

  public DatabaseFile(Path name) {
    this(name, "");
  }

  private String url(String more) {
    return "jdbc:h2:" + WholeChunkDisk.scheme() + disk + name.toAbsolutePath() + SETTINGS + more;
  }

  /// Opens the file that is there.
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url(";IFEXISTS=TRUE"), USER, "");
  }

  /// Opens the file for reading; not a byte of it changes.
  public Connection openReadOnly() throws SQLException {
    return DriverManager.getConnection(url(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r"), USER, "");
  }

  /// For Flyway, which also makes a file that is not there.
  JdbcDataSource source() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url(""));
    source.setUser(USER);
    source.setPassword("");
    return source;
  }

  /// The schema version an open database has, 0 when it has none.
  public static int schemaVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES"
                    + " WHERE TABLE_NAME = 'flyway_schema_history'")) {
      found.next();
      if (found.getInt(1) == 0) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet version =
            statement.executeQuery(
                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\""
                    + " WHERE \"success\" AND \"version\" IS NOT NULL")) {
      version.next();
      return version.getInt(1);
    }
  }
}
