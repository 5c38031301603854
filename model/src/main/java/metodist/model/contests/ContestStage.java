package metodist.model.contests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stage of a contest. `termText` is printed as written («май-июнь»); `start` and `end` are what
/// the program counts with. A relative stage keeps its rule in [StageDate] and follows the stage it
/// depends on.
public record ContestStage(
    int no,
    Kind kind,
    String title,
    String purpose,
    String termText,
    @Nullable StageDate start,
    @Nullable StageDate end) {

  public enum Kind {
    PREPARATION("Организационно-подготовительный"),
    SUBMISSION("Приём заявок"),
    TECHNICAL_REVIEW("Техническая экспертиза"),
    CONTENT_REVIEW("Содержательная экспертиза"),
    PRESENTATION("Публичная презентация"),
    DECISION("Принятие решения");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// A date given outright, or so many working days after the end of another stage («следующий
  /// рабочий день»).
  public sealed interface StageDate {
    record Fixed(LocalDate date) implements StageDate {}

    record WorkingDaysAfter(int stageNo, int days) implements StageDate {}
  }
}
