package metodist.reports.ics;

import java.time.LocalDateTime;
import java.util.List;

/// What a calendar is told: its name and its entries. An entry's `key` makes its lasting identity;
/// `sequence` grows with every change. Times are of the wall clock where the event is held.
public record Agenda(String name, List<Entry> entries) {
  public Agenda {
    entries = List.copyOf(entries);
  }

  public record Entry(
      String key,
      long sequence,
      LocalDateTime from,
      LocalDateTime to,
      String summary,
      String place,
      String text,
      String link) {}
}
