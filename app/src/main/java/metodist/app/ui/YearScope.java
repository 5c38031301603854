package metodist.app.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.Settings;
import metodist.model.shared.AcademicYear;

/// Учебный год, в котором работают: one choice for the whole window, kept in the settings. Lists of
/// records that belong to a year show those of the chosen one; empty means all years.
public final class YearScope {
  private static final String KEY = "shell.year";
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;
  private final Settings settings;
  private final ReadOnlyObjectWrapper<Optional<AcademicYear>> chosen;

  public YearScope(Settings settings) {
    this.settings = settings;
    double kept = settings.get(KEY, 0.0);
    chosen =
        new ReadOnlyObjectWrapper<>(
            kept >= EARLIEST && kept <= LATEST
                ? Optional.of(new AcademicYear((int) kept))
                : Optional.empty());
  }

  public ReadOnlyObjectProperty<Optional<AcademicYear>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  public void choose(Optional<AcademicYear> year) {
    settings.put(KEY, year.map(y -> (double) y.start()).orElse(0.0));
    chosen.set(year);
  }
}
