package metodist.storage;

import java.time.Duration;

/// What tests may set otherwise: the reserve and the free room an edit needs (bytes), how long one
/// statement may run, and the disk under the database, empty for the usual one.
record StorageOptions(long reserve, long room, Duration statementLimit, String disk) {
  private static final long MEGABYTE = 1024L * 1024;

  static final StorageOptions USUAL =
      new StorageOptions(64 * MEGABYTE, 48 * MEGABYTE, Duration.ofSeconds(60), "");

  /// For data that are only looked at: nothing is held in reserve.
  static final StorageOptions VIEWING = new StorageOptions(0, MEGABYTE, Duration.ofSeconds(60), "");
}
