package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationMatch;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Сведения о центре as one: an organisation of the register, the few facts of the centre itself
/// and the body that issues the orders (`authority`, by its full name). Before anything is entered
/// all of it is empty.
public record CentreFacts(
    String fullName,
    String shortName,
    String authority,
    String district,
    String city,
    String address,
    String phone,
    String email,
    String site) {
  public static final CentreFacts EMPTY = new CentreFacts("", "", "", "", "", "", "", "", "");

  /// One fact of the centre.
  public enum Part {
    FULL_NAME,
    SHORT_NAME,
    AUTHORITY,
    DISTRICT,
    CITY,
    ADDRESS,
    PHONE,
    EMAIL,
    SITE
  }

  public static CentreFacts read(Reading reading) {
    return reading
        .centre()
        .current()
        .map(centre -> of(reading, centre, reading.organisations().get(centre.organisationId())))
        .orElse(EMPTY);
  }

  private static CentreFacts of(Reading reading, Centre centre, Organisation organisation) {
    OrganisationId authority = centre.authorityId();
    return new CentreFacts(
        organisation.name().fullName(),
        organisation.name().shortName(),
        authority == null ? "" : reading.organisations().get(authority).name().fullName(),
        centre.district(),
        centre.city(),
        organisation.address(),
        organisation.phone(),
        organisation.email(),
        organisation.site());
  }

  public String part(Part part) {
    return switch (part) {
      case FULL_NAME -> fullName;
      case SHORT_NAME -> shortName;
      case AUTHORITY -> authority;
      case DISTRICT -> district;
      case CITY -> city;
      case ADDRESS -> address;
      case PHONE -> phone;
      case EMAIL -> email;
      case SITE -> site;
    };
  }

  public CentreFacts with(Part part, String value) {
    return new CentreFacts(
        part == Part.FULL_NAME ? value : fullName,
        part == Part.SHORT_NAME ? value : shortName,
        part == Part.AUTHORITY ? value : authority,
        part == Part.DISTRICT ? value : district,
        part == Part.CITY ? value : city,
        part == Part.ADDRESS ? value : address,
        part == Part.PHONE ? value : phone,
        part == Part.EMAIL ? value : email,
        part == Part.SITE ? value : site);
  }

  /// The three facts no paper can do without.
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (fullName.isBlank()) {
      problems.add(Problem.error("FULL_NAME", "Укажите полное наименование центра."));
    }
    if (shortName.isBlank()) {
      problems.add(Problem.error("SHORT_NAME", "Укажите краткое наименование центра."));
    }
    if (city.isBlank()) {
      problems.add(Problem.error("CITY", "Укажите город."));
    }
    return problems;
  }

  /// Nothing that would be worth writing.
  public boolean blank() {
    return equals(EMPTY);
  }

  /// Writes the facts: changes the centre's organisation, or enters both when there is no centre
  /// yet. An authority the register does not know by any name is entered there; a known one is
  /// never renamed from here.
  public Centre save(Edit edit) {
    Organisation old =
        edit.centre()
            .current()
            .map(centre -> edit.organisations().get(centre.organisationId()))
            .orElseGet(() -> named(fullName, shortName, OrganisationType.METHODICAL_CENTRE));
    Organisation saved = edit.save(changed(old));
    OrganisationId body = authorityId(edit);
    return edit.save(
        edit.centre()
            .current()
            .map(c -> new Centre(c.id(), c.version(), saved.id(), body, district, city))
            .orElseGet(() -> new Centre(CentreId.random(), 0, saved.id(), body, district, city)));
  }

  private @Nullable OrganisationId authorityId(Edit edit) {
    if (authority.isBlank()) {
      return null;
    }
    return new OrganisationMatch(edit.organisations().all())
        .byName(authority).candidates().stream()
            .findFirst()
            .orElseGet(() -> edit.save(named(authority, authority, OrganisationType.AUTHORITY)))
            .id();
  }

  private static Organisation named(String full, String brief, OrganisationType type) {
    return new Organisation(
        OrganisationId.random(),
        0,
        List.of(new OrganisationName(null, full, brief, brief)),
        type == OrganisationType.AUTHORITY ? LegalForm.AUTHORITY : LegalForm.OTHER,
        type,
        null,
        "",
        "",
        "",
        "",
        "",
        "",
        true,
        "");
  }

  private Organisation changed(Organisation old) {
    List<OrganisationName> names = new ArrayList<>(old.names());
    OrganisationName last = names.removeLast();
    names.add(
        new OrganisationName(
            last.from(),
            fullName,
            shortName.isBlank() ? fullName : shortName,
            last.commonName().isBlank() ? shortName : last.commonName()));
    return new Organisation(
        old.id(),
        old.version(),
        names,
        old.legalForm(),
        old.type(),
        old.number(),
        district.isBlank() ? old.district() : district,
        address,
        phone,
        old.fax(),
        email,
        site,
        old.active(),
        old.note());
  }
}
