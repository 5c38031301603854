package metodist.model.events;

import java.time.LocalDate;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Предварительная экспертиза выступления: when, by whom, with what outcome.
public record PreliminaryReview(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable PersonId expertId,
    Verdict verdict,
    String remarks) {
  public static final PreliminaryReview NONE =
      new PreliminaryReview(null, null, null, Verdict.NOT_REVIEWED, "");

  public enum Verdict {
    NOT_REVIEWED("Не рассмотрено"),
    ACCEPTED("Принято"),
    TO_REVISE("На доработке"),
    REFUSED("Отклонено");

    private final String title;

    Verdict(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
