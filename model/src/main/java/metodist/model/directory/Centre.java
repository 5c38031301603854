package metodist.model.directory;

import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// The methodical centre whose data this is: which organisation it is, and which body (управление,
/// отдел образования) issues the orders. There is at most one.
public record Centre(
    CentreId id,
    long version,
    OrganisationId organisationId,
    @Nullable OrganisationId authorityId,
    String district,
    String city)
    implements Aggregate {
  @Override
  public String title() {
    return "Сведения о центре";
  }

  @Override
  public Centre withVersion(long value) {
    return new Centre(id, value, organisationId, authorityId, district, city);
  }
}
