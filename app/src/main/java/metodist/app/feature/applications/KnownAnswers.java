package metodist.app.feature.applications;

import java.time.LocalDate;
import metodist.model.contests.Contest;
import metodist.model.directory.Organisation;
import metodist.model.forms.Answers;
import metodist.model.forms.FormPrefill;
import metodist.model.workspace.Reading;

/// What the program already knows of an applicant and need not be typed again: the answers a new
/// application begins with. All of them may be changed.
final class KnownAnswers {
  private KnownAnswers() {}

  static Answers of(Reading reading, Contest contest, Organisation applicant) {
    LocalDate today = reading.now().toLocalDate();
    return FormPrefill.fill(
        reading.forms().get(contest.formCode(), contest.formRevision()),
        Answers.EMPTY,
        applicant,
        reading.people().employedBy(applicant.id(), today),
        contest.year(),
        today);
  }
}
