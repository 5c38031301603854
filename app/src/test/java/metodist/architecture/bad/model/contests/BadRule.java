package metodist.architecture.bad.model.contests;

import com.github.petrovich4j.Petrovich;
import java.time.Instant;
import java.util.logging.Logger;
import javafx.beans.property.SimpleStringProperty;
import org.h2.jdbcx.JdbcDataSource;

/// A rule of the model that reaches out to everything.
public final class BadRule {
  private final Petrovich petrovich = new Petrovich();
  private final SimpleStringProperty property = new SimpleStringProperty("");
  private final JdbcDataSource source = new JdbcDataSource();

  public String judge() {
    System.out.println(petrovich);
    Logger.getLogger("contests").info(() -> property.get());
    return source.toString() + Instant.now();
  }
}
