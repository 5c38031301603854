package metodist.app.feature.settings;

import java.util.List;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.orders.Letterhead;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// What the settings show of the centre: an organisation of the register and the few facts of the
/// centre itself, as one. Before anything is entered all of it is empty.
public record CentreFacts(
    String fullName,
    String shortName,
    String district,
    String city,
    String address,
    String phone,
    String email,
    String site) {
  public static final CentreFacts EMPTY = new CentreFacts("", "", "", "", "", "", "", "");

  /// One fact of the centre.
  public enum Part {
    FULL_NAME,
    SHORT_NAME,
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
        .map(centre -> of(centre, reading.organisations().get(centre.organisationId())))
        .orElse(EMPTY);
  }

  /// The letterheads known, whosever they are.
  static List<Letterhead> letterheads(Reading reading) {
    return reading.letterheads().all();
  }

  private static CentreFacts of(Centre centre, Organisation organisation) {
    return new CentreFacts(
        organisation.name().fullName(),
        organisation.name().shortName(),
        centre.district(),
        centre.city(),
        organisation.address(),
        organisation.phone(),
        organisation.email(),
        organisation.site());
  }

  public CentreFacts with(Part part, String value) {
    return new CentreFacts(
        part == Part.FULL_NAME ? value : fullName,
        part == Part.SHORT_NAME ? value : shortName,
        part == Part.DISTRICT ? value : district,
        part == Part.CITY ? value : city,
        part == Part.ADDRESS ? value : address,
        part == Part.PHONE ? value : phone,
        part == Part.EMAIL ? value : email,
        part == Part.SITE ? value : site);
  }

  /// Writes the facts: changes the centre's organisation, or enters both when there is no centre
  /// yet.
  public void save(Edit edit) {
    Organisation old =
        edit.centre()
            .current()
            .map(centre -> edit.organisations().get(centre.organisationId()))
            .orElseGet(CentreFacts::fresh);
    Organisation saved = edit.save(changed(old));
    Centre centre =
        edit.centre()
            .current()
            .orElseGet(() -> new Centre(CentreId.random(), 0, saved.id(), null, district, city));
    var unused =
        edit.save(
            new Centre(
                centre.id(), centre.version(), saved.id(), centre.authorityId(), district, city));
  }

  private static Organisation fresh() {
    return new Organisation(
        OrganisationId.random(),
        0,
        List.of(new OrganisationName(null, "", "", "")),
        LegalForm.OTHER,
        OrganisationType.METHODICAL_CENTRE,
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
    List<OrganisationName> names = new java.util.ArrayList<>(old.names());
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
