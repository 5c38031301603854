package metodist.model.sites;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.OrderId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Aggregate;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Площадка: a status an organisation holds for a run of academic years (`from`…`to`, both
/// included). `basis` says by which order it was awarded; the order's number and date are never
/// copied when the order is in the program.
public record Site(
    SiteId id,
    long version,
    OrganisationId organisationId,
    StatusKindId statusKindId,
    String topic,
    String programme,
    AcademicYear from,
    AcademicYear to,
    AwardBasis basis,
    @Nullable ApplicationId applicationId,
    @Nullable PersonId managerId,
    @Nullable PersonId supervisorId,
    String page,
    List<Prolongation> prolongations,
    @Nullable Termination termination,
    SiteState state,
    List<StateChange> history)
    implements Aggregate {
  public Site {
    prolongations = List.copyOf(prolongations);
    history = List.copyOf(history);
    if (to.compareTo(from) < 0) {
      throw new IllegalArgumentException("a status ends before it begins");
    }
  }

  /// The last day of the status, prolongations and early termination counted.
  public LocalDate lastDay() {
    if (termination != null) {
      return termination.date();
    }
    return prolongations.isEmpty() ? to.lastDay() : prolongations.getLast().to().lastDay();
  }

  public boolean heldOn(LocalDate date) {
    return state != SiteState.ASSIGNED
        && !date.isBefore(from.firstDay())
        && !date.isAfter(lastDay());
  }

  @Override
  public String title() {
    return topic.isEmpty() ? "Площадка" : "Площадка «" + topic + "»";
  }

  @Override
  public Site withVersion(long value) {
    return new Site(
        id,
        value,
        organisationId,
        statusKindId,
        topic,
        programme,
        from,
        to,
        basis,
        applicationId,
        managerId,
        supervisorId,
        page,
        prolongations,
        termination,
        state,
        history);
  }

  public Site inState(SiteState value, List<StateChange> changes) {
    return new Site(
        id,
        version,
        organisationId,
        statusKindId,
        topic,
        programme,
        from,
        to,
        basis,
        applicationId,
        managerId,
        supervisorId,
        page,
        prolongations,
        termination,
        value,
        changes);
  }

  public Site withProlongations(List<Prolongation> value) {
    return new Site(
        id,
        version,
        organisationId,
        statusKindId,
        topic,
        programme,
        from,
        to,
        basis,
        applicationId,
        managerId,
        supervisorId,
        page,
        value,
        termination,
        state,
        history);
  }

  public Site withTermination(@Nullable Termination value) {
    return new Site(
        id,
        version,
        organisationId,
        statusKindId,
        topic,
        programme,
        from,
        to,
        basis,
        applicationId,
        managerId,
        supervisorId,
        page,
        prolongations,
        value,
        state,
        history);
  }

  /// By which order the status was awarded: one kept in the program, or an older one known only by
  /// its words.
  public sealed interface AwardBasis {
    record ByOrder(OrderId order) implements AwardBasis {}

    record ByOldOrder(String issuer, String number, @Nullable LocalDate date)
        implements AwardBasis {}
  }

  public record Prolongation(AcademicYear to, AwardBasis basis) {}

  public record Termination(LocalDate date, String reason, AwardBasis basis) {}
}
