package metodist.storage.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Which errors mean that the file or the database can no longer be trusted. A statement that was
/// merely wrong (bad data, a broken constraint, bad SQL) is a defect of ours, and the rest goes on.
final class StorageErrors {
  /// SQLSTATE classes of errors that concern one statement only.
  private static final Set<String> OF_ONE_STATEMENT = Set.of("21", "22", "23", "42", "57");

  private static final int DEPTH = 20;

  private StorageErrors() {}

  static boolean isFatal(Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (cause instanceof MVStoreException || cause instanceof VirtualMachineError) {
        return true;
      }
      if (cause instanceof SQLException sql && !ofOneStatement(sql)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean ofOneStatement(SQLException e) {
    @Nullable String state = e.getSQLState();
    if (isOfDisk(e.getCause())) {
      return false;
    }
    return state != null && state.length() == 5 && OF_ONE_STATEMENT.contains(state.substring(0, 2));
  }

  private static boolean isOfDisk(@Nullable Throwable cause) {
    return cause instanceof IOException
        || cause instanceof UncheckedIOException
        || cause instanceof MVStoreException;
  }
}
