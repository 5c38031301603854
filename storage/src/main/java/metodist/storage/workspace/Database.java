package metodist.storage.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// The one connection, and the one place with H2's own SQL. Used on the storage thread only.
final class Database implements AutoCloseable {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Connection connection;
  private final StatementClock clock;
  private final DSLContext db;

  Database(Connection connection, StatementClock clock) {
    this.connection = connection;
    this.clock = clock;
    this.db =
        DSL.using(
            new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.H2)
                .set(
                    new Settings()
                        .withRenderSchema(false)
                        .withExecuteLogging(false)
                        .withReturnIdentityOnUpdatableRecord(false))
                .set(clock));
  }

  DSLContext sql() {
    return db;
  }

  /// One transaction: committed when the work returns, rolled back when it throws.
  <R> R transaction(Supplier<? extends R> work) {
    try {
      connection.setAutoCommit(false);
      R result;
      try {
        result = work.get();
      } catch (Throwable e) {
        rollBack(e);
        throw e;
      }
      timed(connection::commit);
      return result;
    } catch (SQLException e) {
      throw new DataAccessException("transaction failed", e);
    }
  }

  /// Nothing more is asked of a database that has already failed.
  private void rollBack(Throwable reason) {
    if (StorageErrors.isFatal(reason)) {
      return;
    }
    try {
      timed(connection::rollback);
    } catch (SQLException e) {
      DataAccessException failed = new DataAccessException("cannot roll back", e);
      failed.addSuppressed(reason);
      throw failed;
    }
  }

  /// Returns when everything committed is on the disk. H2 alone never syncs a commit; on PostgreSQL
  /// this would be nothing.
  void barrier() {
    execute("CHECKPOINT SYNC");
  }

  private void execute(String statement) {
    try {
      timed(
          () -> {
            try (Statement jdbc = connection.createStatement()) {
              jdbc.execute(statement);
            }
          });
    } catch (SQLException e) {
      throw new DataAccessException(statement + " failed", e);
    }
  }

  /// Writes an archive of the database file as it is now, while it stays open.
  void backUpTo(Path file) {
    try (Statement jdbc = connection.createStatement()) {
      jdbc.execute("BACKUP TO '" + file.toString().replace("'", "''") + "'");
    } catch (SQLException e) {
      throw new DataAccessException("backup failed", e);
    }
  }

  private interface Jdbc {
    void run() throws SQLException;
  }

  private void timed(Jdbc work) throws SQLException {
    clock.begin();
    try {
      work.run();
    } finally {
      clock.end();
    }
  }

  @Override
  public void close() {
    try {
      timed(connection::close);
    } catch (SQLException e) {
      throw new DataAccessException("cannot close", e);
    }
  }
}
