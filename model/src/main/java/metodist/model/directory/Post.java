package metodist.model.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A post (должность) a person holds in an organisation. `title` is as written in the nominative,
/// lower case («директор»); `head` marks the organisation's head. A null date is an open end.
public record Post(
    OrganisationId organisationId,
    String title,
    boolean head,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public boolean holdsOn(LocalDate date) {
    return (from == null || !from.isAfter(date)) && (to == null || !to.isBefore(date));
  }
}
