import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Target;

/// Runs the real migrations on an empty H2 in memory and lets jOOQ write the Java code of the
/// resulting schema. The code therefore always agrees with what Flyway makes of the user's data.
/// Nothing is done when neither the migrations nor this file nor the class path have changed since
/// the last run.
final class GenerateSchema {
  /// Held here because java.util.logging forgets the level of a logger that nobody holds.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jooq"));

  private GenerateSchema() {}

  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path stamp = target.resolveSibling("jooq.stamp");
    String inputs = inputs(migrations);
    if (Files.exists(stamp)
        && Files.readString(stamp).equals(inputs)
        && Files.isDirectory(target)) {
      return;
    }
    Files.deleteIfExists(stamp);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    String url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    Flyway.configure().dataSource(source).locations("filesystem:" + migrations).load().migrate();
    try (var connection = source.getConnection()) {
      GenerationTool tool = new GenerationTool();
      tool.setConnection(connection);
      tool.run(configuration(target));
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, inputs);
  }

  private static Configuration configuration(Path target) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withOnError(OnError.FAIL)
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.h2.H2Database")
                        .withInputSchema("PUBLIC")
                        .withOutputSchemaToDefault(true)
                        .withIncludes(".*")
                        .withExcludes("flyway_schema_history"))
                .withGenerate(
                    new Generate()
                        .withGeneratedAnnotation(true)
                        .withGeneratedAnnotationDate(false)
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withFluentSetters(true)
                        .withJavadoc(false))
                .withTarget(
                    new Target()
                        .withPackageName("metodist.storage.jooq")
                        .withDirectory(target.toString())
                        .withEncoding("UTF-8")
                        .withClean(true)));
  }

  private static String inputs(Path migrations) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(System.getProperty("java.class.path").getBytes("UTF-8"));
    for (Path file : scripts(migrations)) {
      digest.update(file.getFileName().toString().getBytes("UTF-8"));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> scripts(Path migrations) throws IOException {
    try (var files = Files.list(migrations)) {
      return files.sorted().toList();
    }
  }
}
