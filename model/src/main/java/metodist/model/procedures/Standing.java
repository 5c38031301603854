package metodist.model.procedures;

import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.directory.ApplicantMatch.Guess;
import metodist.model.directory.Organisation;
import metodist.model.forms.AnswersDiff;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// Как обстоит дело с присланной заявкой: the contest and the organisation it belongs to and why,
/// what it repeats or replaces, what is wrong with the answers, what keeps it from being
/// registered. An obstacle of the field `reason` is lifted by giving one.
public record Standing(
    List<Contest> contests,
    @Nullable Contest contest,
    Ground ground,
    List<Guess> guesses,
    @Nullable Organisation applicant,
    @Nullable Application taken,
    @Nullable Application earlier,
    List<AnswersDiff.Difference> differences,
    List<Problem> remarks,
    List<Problem> obstacles) {
  public Standing {
    contests = List.copyOf(contests);
    guesses = List.copyOf(guesses);
    differences = List.copyOf(differences);
    remarks = List.copyOf(remarks);
    obstacles = List.copyOf(obstacles);
  }

  /// How the contest was found.
  public enum Ground {
    CHOSEN,
    FORM,
    FORM_AND_YEAR,
    SEVERAL,
    NONE
  }

  /// The guess by which the organisation was taken; empty when a person chose it.
  public Optional<Guess> guess() {
    Organisation chosen = applicant;
    return chosen == null
        ? Optional.empty()
        : guesses.stream().filter(g -> g.organisation().id().equals(chosen.id())).findFirst();
  }

  /// Whether nothing but a reason keeps it from being registered.
  public boolean wantsReasonOnly() {
    return !obstacles.isEmpty() && obstacles.stream().allMatch(p -> p.field().equals("reason"));
  }

  /// Ready to be registered as it is, without a person having to look at it.
  public boolean clean() {
    return obstacles.isEmpty()
        && taken == null
        && remarks.stream().noneMatch(Problem::blocks)
        && ground != Ground.SEVERAL;
  }
}
