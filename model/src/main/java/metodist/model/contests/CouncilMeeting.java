package metodist.model.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern WRITTEN =
        Pattern.compile("(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})");

    /// Reads «7-0-1», «7 0 1», «за 7, против 0, воздержались 1».
    public static Optional<Votes> parse(String text) {
      Matcher written = WRITTEN.matcher(text.replaceAll("^\\D+|\\D+$", ""));
      return written.matches()
          ? Optional.of(
              new Votes(
                  Integer.parseInt(written.group(1)),
                  Integer.parseInt(written.group(2)),
                  Integer.parseInt(written.group(3))))
          : Optional.empty();
    }

    public int all() {
      return inFavour + against + abstained;
    }

    /// «7–0–1», as it is typed.
    public String brief() {
      return inFavour + "–" + against + "–" + abstained;
    }

    /// «за» — 7, «против» — 0, «воздержались» — 1.
    public String text() {
      return "«за» — %d, «против» — %d, «воздержались» — %d"
          .formatted(inFavour, against, abstained);
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
