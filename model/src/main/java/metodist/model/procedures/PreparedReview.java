package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.contests.Application;
import metodist.model.contests.Attachment;
import metodist.model.contests.Contest;
import metodist.model.contests.Registration;
import metodist.model.contests.TechnicalReview;
import metodist.model.contests.TechnicalReview.Answer;
import metodist.model.contests.TechnicalReview.Check;
import metodist.model.forms.FormCheck;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Заготовка технической экспертизы: the questions that the file itself answers are answered, the
/// rest is left to the methodist; what is missing stands in the remarks. No verdict is given.
final class PreparedReview {
  private PreparedReview() {}

  static TechnicalReview of(Reading reading, Contest contest, Application application) {
    Optional<FormDefinition> form =
        reading.forms().find(contest.formCode(), contest.formRevision());
    List<String> attached = application.attachments().stream().map(Attachment::field).toList();
    List<String> missing =
        form
            .map(f -> FormCheck.check(f, application.answers(), attached))
            .orElse(List.of())
            .stream()
            .filter(Problem::blocks)
            .map(Problem::message)
            .toList();
    Answer onTime = inTime(reading, contest, application.registration());
    List<Check> checks = new ArrayList<>();
    for (String question : contest.checklist()) {
      checks.add(check(question, onTime, missing));
    }
    return new TechnicalReview(
        checks, null, missing.stream().collect(Collectors.joining("\n")), null, null, null);
  }

  private static Check check(String question, Answer onTime, List<String> missing) {
    String asked = question.toLowerCase(Locale.ROOT);
    if (asked.contains("в срок")) {
      return new Check(question, onTime, "");
    }
    if (asked.contains("составлена по форме") || asked.contains("открываются и читаются")) {
      return new Check(question, Answer.YES, "");
    }
    if (asked.contains("поля") && asked.contains("заполнены")) {
      return missing.isEmpty()
          ? new Check(question, Answer.YES, "")
          : new Check(question, Answer.NO, String.join(" ", missing));
    }
    return new Check(question, Answer.NOT_CHECKED, "");
  }

  private static Answer inTime(
      Reading reading, Contest contest, @Nullable Registration registration) {
    if (registration == null) {
      return Answer.NOT_CHECKED;
    }
    LocalDate received = registration.receivedAt().toLocalDate();
    return ContestSteps.dates(reading, contest)
        .deadline()
        .map(deadline -> received.isAfter(deadline) ? Answer.NO : Answer.YES)
        .orElse(Answer.NOT_CHECKED);
  }
}
