package metodist.model.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role a person has in the district for a while, beside the post: expert, coordinator, member of
/// the council.
public record PersonRole(
    Kind kind,
    @Nullable OrganisationId organisationId,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public enum Kind {
    EXPERT("Эксперт"),
    INNOVATION_COORDINATOR("Координатор инновационной деятельности"),
    COUNCIL_MEMBER("Член Экспертного совета"),
    COUNCIL_CHAIR("Председатель Экспертного совета"),
    COUNCIL_SECRETARY("Секретарь Экспертного совета"),
    SUPERVISOR("Научный руководитель");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    public boolean ofCouncil() {
      return switch (this) {
        case COUNCIL_MEMBER, COUNCIL_CHAIR, COUNCIL_SECRETARY -> true;
        case EXPERT, INNOVATION_COORDINATOR, SUPERVISOR -> false;
      };
    }
  }

  public boolean holdsOn(LocalDate date) {
    return (from == null || !from.isAfter(date)) && (to == null || !to.isBefore(date));
  }
}
