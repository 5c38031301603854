package metodist.model.handouts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Номера именных документов: one running series of its letters in each calendar year. Annulled
/// papers keep theirs.
public final class HandoutNumbers {
  private record Series(String letters, int year) {}

  private final Map<Series, Integer> last = new HashMap<>();

  public HandoutNumbers(Collection<Handout> given) {
    given.forEach(
        h -> {
          Handout.SeriesNumber number = h.number();
          last.merge(new Series(number.series(), number.year()), number.running(), Math::max);
        });
  }

  /// The next number of the series, and counts it as given.
  public Handout.SeriesNumber next(String series, int year) {
    int running = last.merge(new Series(series.strip(), year), 1, Integer::sum);
    return new Handout.SeriesNumber(series.strip(), year, running);
  }
}
