package metodist.app.feature;

import metodist.app.shell.Destination;
import metodist.model.contests.ContestId;
import metodist.model.events.EventId;
import metodist.model.orders.OrderId;
import org.jspecify.annotations.Nullable;

/// The places one feature leads to in another, beside the cards of records.
public final class Places {
  private Places() {}

  /// The applications of a contest.
  public record ApplicationsOf(ContestId contest) implements Destination {}

  /// Who judges what in a contest, and the marks.
  public record ScoresOf(ContestId contest) implements Destination {}

  /// The decisions on the applications of a contest.
  public record DecisionsOf(ContestId contest) implements Destination {}

  /// Certificates, letters and diplomas for the people of an event; of the latest one without a
  /// wish.
  public record PapersOfPeople(@Nullable EventId event) implements Destination {}

  /// The schedule board of an event.
  public record ScheduleOf(EventId event) implements Destination {}

  /// The register of papers given out.
  public record IssuedPapers() implements Destination {}

  /// The check of a package of files.
  public record PackageOfFiles() implements Destination {}

  /// The check of one of our orders with its appendices.
  public record PackageOfOrder(OrderId order) implements Destination {}

  /// The check of all papers of one of our events.
  public record PackageOfEvent(EventId event) implements Destination {}
}
