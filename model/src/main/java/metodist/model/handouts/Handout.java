package metodist.model.handouts;

import java.time.LocalDate;
import metodist.model.events.EventId;
import metodist.model.events.EventRole;
import metodist.model.events.Speaker;
import metodist.model.shared.Aggregate;

/// Именной документ: what was given to whom, under which number of its series and year. `merit` is
/// what it is given for («за I место», the topic of a talk). An annulled one keeps its number;
/// `annulled` is the reason, empty while it is valid.
public record Handout(
    HandoutId id,
    long version,
    EventId eventId,
    HandoutKind kind,
    Speaker recipient,
    EventRole role,
    String merit,
    SeriesNumber number,
    LocalDate issuedOn,
    String annulled)
    implements Aggregate {

  /// «Д-015/2027»: the series, the running number, the year.
  public record SeriesNumber(String series, int year, int running) {
    @Override
    public String toString() {
      String digits = "%03d".formatted(running);
      return (series.isBlank() ? "" : series.strip() + "-") + digits + "/" + year;
    }
  }

  public boolean valid() {
    return annulled.isBlank();
  }

  @Override
  public String title() {
    return kind.title() + " №\u00a0" + number;
  }

  @Override
  public Handout withVersion(long value) {
    return new Handout(
        id, value, eventId, kind, recipient, role, merit, number, issuedOn, annulled);
  }

  public Handout withMerit(String value) {
    return new Handout(
        id, version, eventId, kind, recipient, role, value, number, issuedOn, annulled);
  }

  public Handout withAnnulled(String reason) {
    return new Handout(
        id, version, eventId, kind, recipient, role, merit, number, issuedOn, reason);
  }
}
