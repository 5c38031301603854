package metodist.storage.database;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/// A schema and the migrations that lead to it.
public record Schema(int version, List<String> locations) {
  /// The number of the latest script in `db/migration`.
  public static final int VERSION = 13;

  /// The schema this program works with.
  public static final Schema CURRENT = new Schema(VERSION, List.of("classpath:db/migration"));

  /// Held here because java.util.logging forgets the level of a logger that nobody holds.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  public Schema {
    locations = List.copyOf(locations);
  }

  /// Brings the database to this version; makes it when there is none.
  void migrate(DatabaseFile file) {
    FLYWAY.setLevel(Level.SEVERE);
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(file.source())
        .locations(locations.toArray(String[]::new))
        .load()
        .migrate();
  }
}
