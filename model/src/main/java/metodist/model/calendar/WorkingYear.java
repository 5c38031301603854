package metodist.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import metodist.model.shared.Aggregate;
import metodist.model.shared.WorkingCalendar;

/// Производственный календарь одного года, as somebody entered it: it alone says which days of this
/// year are worked. `daysOff` are the weekdays that are free, `workingDays` the weekend days that
/// are worked, both in order and of this year.
public record WorkingYear(
    WorkingYearId id, long version, int year, List<LocalDate> daysOff, List<LocalDate> workingDays)
    implements Aggregate {
  public WorkingYear {
    daysOff = List.copyOf(new TreeSet<>(daysOff));
    workingDays = List.copyOf(new TreeSet<>(workingDays));
    if (daysOff.stream().anyMatch(d -> d.getYear() != year || WorkingCalendar.isWeekend(d))) {
      throw new IllegalArgumentException("a day off is a weekday of its year");
    }
    if (workingDays.stream().anyMatch(d -> d.getYear() != year || !WorkingCalendar.isWeekend(d))) {
      throw new IllegalArgumentException("a working day is a weekend day of its year");
    }
  }

  /// The days of the year as they are known without anybody's help.
  public static WorkingYear byRule(int year) {
    WorkingCalendar.Days days = WorkingCalendar.RUSSIA.days(year);
    return new WorkingYear(
        WorkingYearId.random(),
        0,
        year,
        List.copyOf(days.daysOff()),
        List.copyOf(days.workingDays()));
  }

  WorkingCalendar.Days days() {
    return new WorkingCalendar.Days(Set.copyOf(daysOff), Set.copyOf(workingDays));
  }

  public WorkingYear withDaysOff(List<LocalDate> value) {
    return new WorkingYear(id, version, year, value, workingDays);
  }

  public WorkingYear withWorkingDays(List<LocalDate> value) {
    return new WorkingYear(id, version, year, daysOff, value);
  }

  @Override
  public String title() {
    return "Рабочий календарь " + year + " года";
  }

  @Override
  public WorkingYear withVersion(long value) {
    return new WorkingYear(id, value, year, daysOff, workingDays);
  }
}
