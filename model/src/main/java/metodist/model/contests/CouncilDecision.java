package metodist.model.contests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the council decided on an application: the verdict (a draft until the order), the minutes
/// it stands in, a note, and how the council voted on this one; `votes` is null where nobody
/// counted them apart.
public record CouncilDecision(
    Verdict verdict,
    String minutesNumber,
    @Nullable LocalDate minutesDate,
    String note,
    CouncilMeeting.@Nullable Votes votes) {
  public CouncilDecision(
      Verdict verdict, String minutesNumber, @Nullable LocalDate minutesDate, String note) {
    this(verdict, minutesNumber, minutesDate, note, null);
  }

  public CouncilDecision withVotes(CouncilMeeting.@Nullable Votes value) {
    return new CouncilDecision(verdict, minutesNumber, minutesDate, note, value);
  }

  public enum Verdict {
    AWARD("присвоить статус", ApplicationState.RECOMMENDED),
    REFUSE("отказать", ApplicationState.NOT_RECOMMENDED),
    RESERVE("резерв", ApplicationState.RESERVE),
    REVISE("присвоить после доработки", ApplicationState.CONDITIONAL);

    private final String title;
    private final ApplicationState state;

    Verdict(String title, ApplicationState state) {
      this.title = title;
      this.state = state;
    }

    public String title() {
      return title;
    }

    public ApplicationState state() {
      return state;
    }
  }
}
