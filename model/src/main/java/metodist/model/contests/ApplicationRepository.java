package metodist.model.contests;

import java.util.List;
import java.util.Set;
import metodist.model.directory.OrganisationId;
import metodist.model.shared.Repository;

/// Reading of [Application] records.
public interface ApplicationRepository extends Repository<ApplicationId, Application> {
  List<Application> ofContest(ContestId contest);

  List<Application> ofApplicant(OrganisationId applicant);

  /// The first ones in these states, `limit` at most.
  List<Application> inStates(Set<ApplicationState> states, int limit);
}
