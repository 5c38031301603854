package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.shared.Plural;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Reading;

/// Список организаций with what one looks for in it: the head, the telephone, how many statuses are
/// in force.
public final class OrganisationListViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<OrganisationRow>> rows;

  public OrganisationListViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<OrganisationRow>>live(OrganisationListViewModel::read);
  }

  static List<OrganisationRow> read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    Map<OrganisationId, String> heads = new HashMap<>();
    for (Person person : reading.people().all()) {
      for (Post post : person.postsOn(today)) {
        if (post.head()) {
          heads.putIfAbsent(post.organisationId(), person.name().surnameInitials());
        }
      }
    }
    Map<OrganisationId, Integer> sites = new HashMap<>();
    for (Site site : reading.sites().all()) {
      if (site.state() == SiteState.ACTIVE && site.heldOn(today)) {
        sites.merge(site.organisationId(), 1, Integer::sum);
      }
    }
    return reading.organisations().all().stream()
        .map(o -> row(o, heads.getOrDefault(o.id(), ""), sites.getOrDefault(o.id(), 0)))
        .sorted(
            Comparator.comparing(OrganisationRow::type)
                .thenComparing(r -> r.number() == null ? Integer.MAX_VALUE : r.number())
                .thenComparing(OrganisationRow::shortName))
        .toList();
  }

  private static OrganisationRow row(Organisation organisation, String head, int sites) {
    return new OrganisationRow(
        organisation.id(),
        organisation.type(),
        organisation.number(),
        organisation.name().shortName(),
        organisation.name().commonName(),
        head,
        organisation.phone(),
        organisation.email(),
        sites,
        organisation.active());
  }

  public LiveQuery<List<OrganisationRow>> rows() {
    return rows;
  }

  /// Makes an organisation known so far by its short name only.
  public static void create(DataDesk desk, String shortName, Consumer<OrganisationId> created) {
    String name = shortName.strip();
    desk.change(
        "Создать организацию",
        edit ->
            edit.save(
                    new Organisation(
                        OrganisationId.random(),
                        0,
                        List.of(new OrganisationName(null, name, name, name)),
                        LegalForm.OTHER,
                        OrganisationType.SCHOOL,
                        null,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        true,
                        ""))
                .id(),
        created);
  }

  public void remove(List<OrganisationRow> chosen, Runnable done) {
    desk.change(
        "Удалить: " + Plural.ORGANISATIONS.count(chosen.size()),
        edit -> chosen.forEach(row -> edit.remove(row.id())),
        done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
