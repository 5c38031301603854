package metodist.model.directory;

import java.time.LocalDate;
import java.util.List;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// Образовательная организация, центр, управление: whoever takes part or issues papers. `names` is
/// the history of names, oldest first, never empty; the last one is in force now. A paper prints
/// the name of its own date ([#nameOn]). `number` is digits only («375»), null for a named
/// organisation.
public record Organisation(
    OrganisationId id,
    long version,
    List<OrganisationName> names,
    LegalForm legalForm,
    OrganisationType type,
    @Nullable Integer number,
    String district,
    String address,
    String phone,
    String fax,
    String email,
    String site,
    boolean active,
    String note)
    implements Aggregate {
  public Organisation {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an organisation has a name");
    }
  }

  public OrganisationName name() {
    return names.getLast();
  }

  /// The name in force on a date: the latest that had begun by then, else the oldest known.
  public OrganisationName nameOn(LocalDate date) {
    return names.stream()
        .filter(n -> n.from() == null || !n.from().isAfter(date))
        .reduce((first, second) -> second)
        .orElse(names.getFirst());
  }

  @Override
  public String title() {
    return name().shortName();
  }

  @Override
  public Organisation withVersion(long value) {
    return new Organisation(
        id, value, names, legalForm, type, number, district, address, phone, fax, email, site,
        active, note);
  }

  public Organisation withNames(List<OrganisationName> value) {
    return new Organisation(
        id, version, value, legalForm, type, number, district, address, phone, fax, email, site,
        active, note);
  }
}
