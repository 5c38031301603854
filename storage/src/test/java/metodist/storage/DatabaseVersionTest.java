package metodist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// Later versions of H2 lose committed data after a crash: an innocent upgrade must fail here.
class DatabaseVersionTest {
  @Test
  void theOnlyTrustedVersionOfTheDatabaseIsUsed() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("2.4.240");
    }
  }
}
