package metodist.model.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the guards of a contest look at besides the contest itself: its applications, how many
/// signed sheets each has, the criteria, the resolved dates, the day.
public record ContestSituation(
    List<Application> applications,
    Map<ApplicationId, Integer> signedSheets,
    @Nullable CriteriaSet criteria,
    StageDates dates,
    LocalDate today) {
  public ContestSituation {
    applications = List.copyOf(applications);
    signedSheets = Map.copyOf(signedSheets);
  }

  public int signedSheets(Application application) {
    return signedSheets.getOrDefault(application.id(), 0);
  }
}
