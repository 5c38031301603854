package metodist.model.calendar;

import java.util.Optional;
import java.util.stream.Collectors;
import metodist.model.shared.Repository;
import metodist.model.shared.WorkingCalendar;

/// Reading of [WorkingYear] records.
public interface WorkingYearRepository extends Repository<WorkingYearId, WorkingYear> {
  default Optional<WorkingYear> ofYear(int year) {
    return all().stream().filter(known -> known.year() == year).findFirst();
  }

  /// The calendar everything counts with: the years entered, the rules for all others.
  default WorkingCalendar calendar() {
    return WorkingCalendar.RUSSIA.with(
        all().stream()
            .collect(Collectors.toMap(WorkingYear::year, WorkingYear::days, (one, two) -> one)));
  }
}
