package metodist.model.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Заседание Экспертного совета: who of the council was present, who was invited, who spoke and how
/// they voted. It is found by the number and date of its minutes, which also stand in the decisions
/// taken there. `votes` is null while nobody has counted.
public record CouncilMeeting(
    String minutesNumber,
    @Nullable LocalDate minutesDate,
    List<PersonId> present,
    String invited,
    String spoke,
    @Nullable Votes votes) {
  public CouncilMeeting {
    present = List.copyOf(present);
  }

  /// Голоса: за, против, воздержались.
  public record Votes(int inFavour, int against, int abstained) {
    public int all() {
      return inFavour + against + abstained;
    }
  }

  public boolean heldAs(String number, @Nullable LocalDate date) {
    return minutesNumber.equals(number) && Objects.equals(minutesDate, date);
  }

  /// The same meeting with its minutes numbered and dated anew.
  public CouncilMeeting numbered(String number, @Nullable LocalDate date) {
    return new CouncilMeeting(number, date, present, invited, spoke, votes);
  }

  /// Nothing was written down about it.
  public boolean blank() {
    return present.isEmpty() && invited.isBlank() && spoke.isBlank() && votes == null;
  }

  /// Whether more than half of so many members were present.
  public boolean quorate(int members) {
    return present.size() * 2 > members;
  }
}
