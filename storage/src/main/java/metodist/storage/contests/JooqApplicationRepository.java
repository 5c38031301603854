package metodist.storage.contests;

import static metodist.storage.jooq.Tables.APPLICATION;

import java.util.List;
import java.util.Set;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationRepository;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestId;
import metodist.model.directory.OrganisationId;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Application] records from their tables.
public final class JooqApplicationRepository extends JooqRepository<ApplicationId, Application>
    implements ApplicationRepository {
  public JooqApplicationRepository(RecordTable<Application> table) {
    super(table);
  }

  @Override
  public List<Application> ofContest(ContestId contest) {
    return table.naming(APPLICATION.CONTEST_ID, Application::contestId, contest);
  }

  @Override
  public List<Application> ofApplicant(OrganisationId applicant) {
    return table.naming(APPLICATION.APPLICANT_ID, Application::applicantId, applicant);
  }

  @Override
  public List<Application> inStates(Set<ApplicationState> states, int limit) {
    return table.some(
        APPLICATION.STATE.in(states.stream().map(Enum::name).toList()),
        application -> states.contains(application.state()),
        limit);
  }
}
