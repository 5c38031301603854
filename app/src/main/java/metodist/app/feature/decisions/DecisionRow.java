package metodist.app.feature.decisions;

import java.math.BigDecimal;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import org.jspecify.annotations.Nullable;

/// Строка решений совета: one application in the order of its rank, the decision drafted for it.
/// `rank` and `result` are null while marks are missing.
public record DecisionRow(
    ApplicationId id,
    @Nullable Integer number,
    String organisation,
    String topic,
    ApplicationState state,
    @Nullable Integer rank,
    @Nullable BigDecimal result,
    @Nullable BigDecimal percent,
    CouncilDecision.@Nullable Verdict verdict,
    String note,
    CouncilMeeting.@Nullable Votes votes,
    boolean inOrder) {

  /// Whether the decision drafted is already the application's state.
  public boolean applied() {
    return (verdict != null && verdict.state() == state)
        || state == ApplicationState.AWARDED
        || state == ApplicationState.DECLINED;
  }
}
