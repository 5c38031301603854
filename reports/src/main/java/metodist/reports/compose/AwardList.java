package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.contests.StatusKind;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.orders.Order;
import metodist.model.shared.AcademicYear;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Table;
import org.jspecify.annotations.Nullable;

/// The appendix «Перечень организаций, которым присвоен статус»: one row for each application the
/// order awards, in the order's own sequence, grouped where the order awards several statuses.
final class AwardList {
  record Row(
      StatusKind status,
      String organisation,
      String topic,
      String term,
      String supervisor,
      String manager) {}

  private final Reading reading;
  private final Register register;

  AwardList(Reading reading, Register register) {
    this.reading = reading;
    this.register = register;
  }

  List<Row> rows(Order order, LocalDate day) {
    Map<ApplicationId, Site> sites = new LinkedHashMap<>();
    for (Site site : reading.sites().awardedBy(order.id())) {
      if (site.applicationId() != null) {
        sites.put(site.applicationId(), site);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (ApplicationId id : order.awards()) {
      rows.add(row(reading.applications().get(id), Optional.ofNullable(sites.get(id)), day));
    }
    return rows;
  }

  private Row row(Application application, Optional<Site> site, LocalDate day) {
    Contest contest = reading.contests().get(application.contestId());
    StatusKind status = register.statusKind(contest.statusKindId());
    AcademicYear from = site.map(Site::from).orElse(contest.year());
    AcademicYear to =
        site.map(Site::to).orElse(contest.year().plus(Math.max(1, status.termYears()) - 1));
    OrganisationId applicant = application.applicantId();
    PersonId manager = site.map(Site::managerId).orElse(application.managerId());
    PersonId supervisor = site.map(Site::supervisorId).orElse(application.supervisorId());
    return new Row(
        status,
        register.shortName(applicant, day),
        Texts.orDash(site.map(Site::topic).orElse(application.topic())),
        Wording.years(from, to),
        supervisor(supervisor),
        manager(manager, applicant, day));
  }

  private String supervisor(@Nullable PersonId id) {
    return register
        .person(id)
        .map(p -> joined(p.name().surnameInitials(), p.degree(), p.academicTitle()))
        .orElse("—");
  }

  private String manager(@Nullable PersonId id, OrganisationId at, LocalDate day) {
    return register.person(id).map(p -> manager(p, at, day)).orElse("—");
  }

  private String manager(Person person, OrganisationId at, LocalDate day) {
    return joined(person.name().surnameInitials(), register.post(person, at, day));
  }

  private static String joined(String... parts) {
    return Arrays.stream(parts)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// The default title of the appendix, by what the rows award.
  String title(List<Row> rows) {
    List<StatusKind> kinds = rows.stream().map(Row::status).distinct().toList();
    String what =
        kinds.size() == 1
            ? "присвоен статус " + Wording.quoted(kinds.getFirst().name())
            : "присвоены статусы";
    return "Перечень образовательных организаций, которым " + what;
  }

  Table table(List<Row> rows, int width, int size, FactList facts) {
    boolean grouped = rows.stream().map(Row::status).distinct().count() > 1;
    return grouped ? groupedTable(rows, width, size, facts) : plainTable(rows, width, size, facts);
  }

  private static Table plainTable(List<Row> rows, int width, int size, FactList facts) {
    Grid grid =
        new Grid(width, size, 11, 42, 40, 62, 28, 37, 37)
            .centring(0, 4)
            .header(
                "№ п/п",
                "Организация",
                "Статус",
                "Тема",
                "Срок",
                "Научный руководитель",
                "Менеджер площадки");
    int no = 1;
    for (Row row : rows) {
      String label = fact(facts, no, row);
      grid.row(
          no++ + ".",
          label,
          row.status().name(),
          row.topic(),
          row.term(),
          row.supervisor(),
          row.manager());
    }
    return grid.table();
  }

  private static Table groupedTable(List<Row> rows, int width, int size, FactList facts) {
    Grid grid =
        new Grid(width, size, 11, 48, 85, 31, 41, 41)
            .centring(0, 3)
            .header(
                "№ п/п",
                "Организация",
                "Тема",
                "Срок",
                "Научный руководитель",
                "Менеджер площадки");
    Map<StatusKind, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(r -> groups.computeIfAbsent(r.status(), k -> new ArrayList<>()).add(r));
    int no = 1;
    for (Map.Entry<StatusKind, List<Row>> group : groups.entrySet()) {
      grid.section(group.getKey().name());
      for (Row row : group.getValue()) {
        grid.row(
            no + ".",
            fact(facts, no, row),
            row.topic(),
            row.term(),
            row.supervisor(),
            row.manager());
        no++;
      }
    }
    return grid.table();
  }

  private static String fact(FactList facts, int no, Row row) {
    facts.use(
        "Перечень, строка " + no,
        String.join(
            "; ",
            row.organisation(),
            row.status().name(),
            row.topic(),
            row.term(),
            "научный руководитель: " + row.supervisor(),
            "менеджер: " + row.manager()));
    return row.organisation();
  }
}
