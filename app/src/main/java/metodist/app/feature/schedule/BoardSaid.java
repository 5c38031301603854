package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.platform.Messages;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Session;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Dates;

/// What goes on at the board in sentences: for the line under it and for a screen reader.
final class BoardSaid {
  private static final Messages M = Messages.of(BoardSaid.class);

  private BoardSaid() {}

  static String day(LocalDate day) {
    return Dates.dayMonth(day) + ", " + M.text("weekday." + day.getDayOfWeek().getValue());
  }

  /// A thing where it stands, with what is wrong with it.
  static String of(Board board, Item item) {
    List<String> parts = new ArrayList<>();
    parts.add("«" + board.title(item) + "»");
    board
        .start(item)
        .ifPresentOrElse(
            start ->
                parts.add(
                    Dates.dayMonth(start.toLocalDate())
                        + ", "
                        + BoardWords.times(start, board.minutes(item))),
            () -> parts.add(M.text("said.waits")));
    board.session(item).map(BoardSaid::where).ifPresent(parts::add);
    String told = String.join(", ", parts) + ".";
    List<String> wrong = new ArrayList<>();
    board.clashesOf(item).forEach(clash -> wrong.add(ScheduleSteps.describe(clash)));
    wrong.addAll(board.remarksOf(item));
    if (wrong.isEmpty()) {
      return told;
    }
    String more = wrong.size() > 1 ? " " + M.text("verdict.more", wrong.size() - 1) : "";
    return told + " " + wrong.getFirst() + more;
  }

  private static String where(Session session) {
    return session.room().isBlank()
        ? "«" + session.shownTitle() + "»"
        : "«" + session.shownTitle() + "», " + session.room();
  }

  static String place(Board board, Spot spot, int minutes) {
    Optional<Session> part = board.programme().session(spot.session());
    String where = part.map(BoardSaid::where).orElse(spot.room());
    String when =
        Dates.dayMonth(spot.start().toLocalDate()) + ", " + BoardWords.times(spot.start(), minutes);
    return where.isBlank() ? when : where + ", " + when;
  }

  /// What is carried, where to, and what speaks against it.
  static String carried(Board board, Hand hand) {
    String title = "«" + board.title(hand.item()) + "»";
    Spot spot = hand.spot();
    if (hand.overPool()) {
      return M.text("said.over.pool", title);
    }
    if (spot == null) {
      return M.text("said.over.nothing", title);
    }
    String at = M.text("said.over", title, place(board, spot, board.minutes(hand.item())));
    return at + " " + verdict(hand);
  }

  static String verdict(Hand hand) {
    String clashes =
        hand.clashes().stream()
            .map(Clash::grade)
            .map(grade -> grade == Grade.FORBID)
            .findFirst()
            .map(forbidden -> M.text(forbidden ? "verdict.forbid" : "verdict.warn"))
            .orElse("");
    if (clashes.isEmpty() && hand.reason().isEmpty()) {
      return M.text("verdict.free");
    }
    int more = hand.clashes().size() - 1;
    String first = hand.clashes().stream().map(ScheduleSteps::describe).findFirst().orElse("");
    String rest = more > 0 ? M.text("verdict.more", more) : "";
    return String.join(" ", clashes, first, rest, hand.reason()).replaceAll(" +", " ").strip();
  }
}
