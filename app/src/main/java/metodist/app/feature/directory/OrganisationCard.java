package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.shared.Problem;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.workspace.Reading;

/// Everything the card of an organisation shows: its own facts, the people who work there, the
/// statuses it holds or held, its applications.
record OrganisationCard(
    Organisation organisation,
    List<Employee> people,
    List<Status> statuses,
    List<Submitted> applications,
    List<Problem> problems) {

  record Employee(PersonId id, String name, String post, boolean head, String phone) {}

  record Status(SiteId id, String kind, String topic, String period, String state) {}

  record Submitted(ApplicationId id, String contest, String topic, String state) {}

  static OrganisationCard read(Reading reading, OrganisationId id) {
    Organisation organisation = reading.organisations().get(id);
    LocalDate today = reading.now().toLocalDate();
    return new OrganisationCard(
        organisation,
        reading.people().employedBy(id, today).stream()
            .map(person -> employee(person, id, today))
            .sorted(Comparator.comparing((Employee e) -> !e.head()).thenComparing(Employee::name))
            .toList(),
        reading.sites().ofOrganisation(id).stream()
            .sorted(Comparator.comparing(Site::from).reversed())
            .map(site -> status(reading, site))
            .toList(),
        reading.applications().ofApplicant(id).stream()
            .map(application -> submitted(reading, application))
            .toList(),
        OrganisationProblems.of(organisation, reading.organisations().all()));
  }

  private static Employee employee(Person person, OrganisationId id, LocalDate today) {
    var post =
        person.postsOn(today).stream()
            .filter(p -> p.organisationId().equals(id))
            .findFirst()
            .orElseThrow();
    return new Employee(
        person.id(), person.name().full(), post.title(), post.head(), person.phone());
  }

  private static Status status(Reading reading, Site site) {
    return new Status(
        site.id(),
        reading.statusKinds().find(site.statusKindId()).map(k -> k.name()).orElse(""),
        site.topic(),
        site.from().equals(site.to())
            ? site.from().shortText()
            : site.from().shortText() + "–" + site.to().shortText(),
        site.state().title());
  }

  private static Submitted submitted(Reading reading, Application application) {
    var contest = reading.contests().get(application.contestId());
    return new Submitted(
        application.id(),
        contest.title() + ", " + contest.year().shortText(),
        application.topic(),
        application.state().title());
  }
}
