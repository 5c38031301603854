package metodist.app.feature.contests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestState;
import metodist.model.directory.OrganisationType;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.FormSteps;
import metodist.model.procedures.Invited;
import metodist.model.workspace.Reading;

/// The form of a contest: the revision it pins, those that may be chosen while it is not announced
/// yet, and how many organisations of each kind would get its blank.
record ContestForm(
    Optional<FormDefinition> pinned,
    List<FormDefinition> choices,
    boolean open,
    Map<OrganisationType, Integer> invited) {

  static ContestForm read(Reading reading, Contest contest) {
    Optional<FormDefinition> pinned =
        reading.forms().find(contest.formCode(), contest.formRevision());
    List<FormDefinition> choices = new ArrayList<>(FormSteps.choices(reading));
    pinned.filter(form -> !choices.contains(form)).ifPresent(choices::addFirst);
    return new ContestForm(
        pinned,
        List.copyOf(choices),
        contest.state() == ContestState.PLANNED,
        Map.copyOf(Invited.kinds(reading)));
  }
}
