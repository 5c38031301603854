package metodist.app.feature.sites;

import java.time.LocalDate;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.OrganisationId;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteState;

/// Строка реестра площадок. `ending` warns that the term is over or runs out soon.
public record SiteRow(
    SiteId id,
    OrganisationId organisationId,
    String organisation,
    StatusKindId kindId,
    String kind,
    String topic,
    AcademicYear from,
    LocalDate lastDay,
    String basis,
    String manager,
    SiteState state,
    Ending ending) {

  /// How near the end of the term is.
  public enum Ending {
    FAR,
    SOON,
    OVER
  }

  /// The academic years it holds, «2024/25–2025/26».
  public String period() {
    AcademicYear last = AcademicYear.of(lastDay);
    return last.equals(from) ? from.shortText() : from.shortText() + "–" + last.shortText();
  }

  boolean runsIn(AcademicYear year) {
    return from.compareTo(year) <= 0 && AcademicYear.of(lastDay).compareTo(year) >= 0;
  }

  boolean heldOn(LocalDate date) {
    return state != SiteState.ASSIGNED && !date.isBefore(from.firstDay()) && !date.isAfter(lastDay);
  }
}
