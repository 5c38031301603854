package metodist.app.feature.applications;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Submission;
import metodist.model.forms.Answers;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.shared.Outcome;
import metodist.model.shared.StateChange;
import metodist.model.workspace.Edit;

/// The mended text of a returned application while it is being entered. The first change puts the
/// returned version among the earlier ones, so a half-entered new version is on the disk and the
/// old one is not lost; accepting it makes of the two one resubmission.
final class NewVersion {
  private NewVersion() {}

  /// Whether somebody has begun to enter the mended text since the application was returned.
  static boolean begun(Application application) {
    if (application.state() != ApplicationState.RETURNED || application.earlier().isEmpty()) {
      return false;
    }
    LocalDateTime returned =
        application.history().stream()
            .filter(change -> change.to().equals(ApplicationState.RETURNED.name()))
            .map(StateChange::at)
            .reduce((first, second) -> second)
            .orElse(LocalDateTime.MIN);
    return !application.earlier().getLast().replacedAt().isBefore(returned);
  }

  /// The application with changed answers; keeps the returned version at the first change.
  static Application change(Application application, Answers answers, LocalDateTime now) {
    if (application.answers().equals(answers)) {
      return application;
    }
    if (application.state() != ApplicationState.RETURNED || begun(application)) {
      return application.withAnswers(answers);
    }
    List<Submission> earlier = new ArrayList<>(application.earlier());
    earlier.add(new Submission(earlier.size() + 1, now, application.answers()));
    return application.withEarlier(earlier).withAnswers(answers);
  }

  /// Accepts the mended text as the next version.
  static Outcome<Application> accept(Edit edit, Application application, String reason) {
    Answers mended = application.answers();
    if (begun(application)) {
      List<Submission> earlier = new ArrayList<>(application.earlier());
      Submission returned = earlier.removeLast();
      edit.save(application.withEarlier(earlier).withAnswers(returned.answers()));
    }
    return ApplicationSteps.resubmit(
        edit, application.id(), mended, application.attachments(), reason);
  }
}
