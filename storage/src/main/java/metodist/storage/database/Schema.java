package metodist.storage.database;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/// The schema this program works with, and the migrations that lead to it.
public final class Schema {
  /// The number of the latest script in `db/migration`.
  public static final int VERSION = 1;

  /// Held here because java.util.logging forgets the level of a logger that nobody holds.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Schema() {}

  /// Brings the database to [#VERSION]; makes it when there is none.
  public static void migrate(DatabaseFile file) {
    migrate(file, "classpath:db/migration");
  }

  static void migrate(DatabaseFile file, String... locations) {
    FLYWAY.setLevel(Level.SEVERE);
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(file.source())
        .locations(locations)
        .load()
        .migrate();
  }
}
