package metodist.model.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.CriteriaSet;
import metodist.model.directory.OrganisationImport;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.Person;
import metodist.model.directory.PersonImport;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ScoreImport;
import metodist.model.shared.Aggregate;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.Outcome;
import metodist.model.shared.SheetRow;
import metodist.model.sites.Site;
import metodist.model.sites.SiteImport;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Загрузка из таблиц: a plan is made from the rows and shown; applying it saves all its good rows
/// in the caller's one edit. Make the plan inside the edit that applies it, so that both see the
/// same data.
public final class ImportSteps {
  private ImportSteps() {}

  public static OrganisationImport.Plan planOrganisations(
      Reading reading, List<String> headings, List<SheetRow> rows) {
    return new OrganisationImport(reading.organisations().all(), reading.people().all())
        .plan(headings, rows);
  }

  public static void apply(Edit edit, OrganisationImport.Plan plan) {
    apply(edit, plan.organisations());
    for (Person head : plan.heads()) {
      edit.save(head);
    }
  }

  public static ImportPlan<Person> planPeople(
      Reading reading, List<String> headings, List<SheetRow> rows) {
    return new PersonImport(reading.people().all(), reading.organisations().all())
        .plan(headings, rows);
  }

  public static ImportPlan<Site> planSites(
      Reading reading, List<String> headings, List<SheetRow> rows) {
    return new SiteImport(
            reading.sites().all(),
            reading.organisations().all(),
            reading.people().all(),
            reading.statusKinds().all(),
            reading.now().toLocalDate())
        .plan(headings, rows);
  }

  /// The plan for the scores of a contest; refused without criteria.
  public static Outcome<ImportPlan<ReviewSheet>> planScores(
      Reading reading, ContestId id, List<String> headings, List<SheetRow> rows) {
    Contest contest = reading.contests().get(id);
    CriteriaSet set = ContestSteps.criteria(reading, contest);
    if (set == null) {
      return Outcome.refused("criteriaSetId", "У конкурса нет набора критериев.");
    }
    List<Application> applications =
        reading.applications().ofContest(id).stream()
            .filter(a -> ApplicationFlow.admitted(a.state()))
            .toList();
    Map<ApplicationId, List<String>> names = new LinkedHashMap<>();
    for (Application application : applications) {
      OrganisationName name = reading.organisations().get(application.applicantId()).name();
      names.put(application.id(), List.of(name.fullName(), name.shortName(), name.commonName()));
    }
    List<ReviewSheet> sheets = reading.reviewSheets().ofContest(id);
    return Outcome.done(
        new ScoreImport(set, applications, names, sheets, reading.people().all())
            .plan(headings, rows));
  }

  /// Saves every record of the plan.
  public static <T extends Aggregate> void apply(Edit edit, ImportPlan<T> plan) {
    plan.records().forEach(edit::save);
  }
}
