package metodist.model.contests;

import java.time.LocalDate;
import java.util.List;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Техническая экспертиза of one application: an answer to each question of the contest's
/// checklist, the verdict and what to mend by when.
public record TechnicalReview(
    List<Check> checks,
    @Nullable Verdict verdict,
    String remarks,
    @Nullable LocalDate correctUntil,
    @Nullable LocalDate reviewedOn,
    @Nullable PersonId reviewerId) {
  public TechnicalReview {
    checks = List.copyOf(checks);
  }

  public record Check(String question, Answer answer, String note) {}

  public enum Answer {
    YES("да"),
    NO("нет"),
    NOT_CHECKED("не проверено");

    private final String title;

    Answer(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public enum Verdict {
    ADMIT("допустить"),
    RETURN("вернуть на доработку"),
    REJECT("отклонить");

    private final String title;

    Verdict(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
