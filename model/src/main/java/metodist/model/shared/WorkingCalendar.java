package metodist.model.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Производственный календарь: which days are worked. Weekends and the holidays of article 112 of
/// the Labour Code are known by rule (a holiday on a weekend moves to the next working day, those
/// of January do not), with the government's yearly transfers: `daysOff` are extra free days,
/// `workingDays` weekend days that are worked. A year that stands in `years` is as entered there,
/// and no rule touches it.
public record WorkingCalendar(
    Set<LocalDate> daysOff, Set<LocalDate> workingDays, Map<Integer, Days> years) {
  private static final List<MonthDay> HOLIDAYS =
      List.of(
          MonthDay.of(2, 23),
          MonthDay.of(3, 8),
          MonthDay.of(5, 1),
          MonthDay.of(5, 9),
          MonthDay.of(6, 12),
          MonthDay.of(11, 4));

  /// The transfers of 2020–2026 as published; a `+` marks a weekend day that is worked.
  private static final String TRANSFERS =
      """
      2020-02-24 2020-05-04 2020-05-05 2020-06-24 2020-07-01
      +2021-02-20 2021-02-22 2021-11-05 2021-12-31
      +2022-03-05 2022-03-07 2022-05-03 2022-05-10
      2023-02-24 2023-05-08
      +2024-04-27 2024-04-29 2024-04-30 2024-05-10 +2024-11-02 +2024-12-28 2024-12-30 2024-12-31
      2025-05-02 2025-05-08 2025-06-13 +2025-11-01 2025-11-03 2025-12-31
      2026-01-09 2026-12-31
      """;

  public static final WorkingCalendar RUSSIA = parse(TRANSFERS);

  /// Holidays on a weekend that the government moved elsewhere than to the next working day.
  private static final Set<LocalDate> MOVED_ELSEWHERE =
      Set.of(LocalDate.of(2025, 2, 23), LocalDate.of(2025, 3, 8));

  public WorkingCalendar {
    daysOff = Set.copyOf(daysOff);
    workingDays = Set.copyOf(workingDays);
    years = Map.copyOf(years);
  }

  public WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> workingDays) {
    this(daysOff, workingDays, Map.of());
  }

  /// The days of one year: weekdays that are free, weekend days that are worked.
  public record Days(Set<LocalDate> daysOff, Set<LocalDate> workingDays) {
    public Days {
      daysOff = Set.copyOf(daysOff);
      workingDays = Set.copyOf(workingDays);
    }

    private boolean worked(LocalDate date) {
      return isWeekend(date) ? workingDays.contains(date) : !daysOff.contains(date);
    }
  }

  /// The same calendar with these years as they were entered.
  public WorkingCalendar with(Map<Integer, Days> entered) {
    return new WorkingCalendar(daysOff, workingDays, entered);
  }

  /// What differs in a year from a plain week of five days.
  public Days days(int year) {
    Set<LocalDate> off = new TreeSet<>();
    Set<LocalDate> working = new TreeSet<>();
    LocalDate first = LocalDate.of(year, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .filter(date -> isWorking(date) == isWeekend(date))
        .forEach(date -> (isWeekend(date) ? working : off).add(date));
    return new Days(off, working);
  }

  /// Reads dates written as 2022-03-07, separated by blanks; `+` before a weekend day that is
  /// worked.
  public static WorkingCalendar parse(String text) {
    Set<LocalDate> off = new TreeSet<>();
    Set<LocalDate> working = new TreeSet<>();
    for (String word : text.strip().split("\\s+")) {
      if (word.isEmpty()) {
        continue;
      }
      boolean worked = word.startsWith("+");
      try {
        LocalDate date = LocalDate.parse(worked ? word.substring(1) : word);
        (worked ? working : off).add(date);
      } catch (DateTimeParseException e) {
        throw new UserFacingException(
            "В производственном календаре непонятная дата «" + word + "».",
            "Запишите её в виде 2026-05-11.",
            e);
      }
    }
    return new WorkingCalendar(off, working);
  }

  /// The data in the form [#parse] reads.
  public String text() {
    StringBuilder text = new StringBuilder();
    new TreeSet<>(daysOff).forEach(d -> text.append(d).append(' '));
    new TreeSet<>(workingDays).forEach(d -> text.append('+').append(d).append(' '));
    return text.toString().strip();
  }

  public boolean isWorking(LocalDate date) {
    Days entered = years.get(date.getYear());
    if (entered != null) {
      return entered.worked(date);
    }
    if (workingDays.contains(date)) {
      return true;
    }
    return !isWeekend(date) && !daysOff.contains(date) && !isHoliday(date) && !isMovedHoliday(date);
  }

  /// The first working day after the date.
  public LocalDate nextWorkingDay(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /// The date itself when worked, else the next working day.
  public LocalDate workingDayFrom(LocalDate date) {
    return isWorking(date) ? date : nextWorkingDay(date);
  }

  /// The date so many working days later; with 0 the date itself.
  public LocalDate plusWorkingDays(LocalDate date, int days) {
    LocalDate day = date;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  public static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isHoliday(LocalDate date) {
    return (date.getMonthValue() == 1 && date.getDayOfMonth() <= 8)
        || HOLIDAYS.contains(MonthDay.from(date));
  }

  /// A working weekday right after a weekend that swallowed a holiday.
  private static boolean isMovedHoliday(LocalDate date) {
    LocalDate day = date.minusDays(1);
    while (isWeekend(day) || isHoliday(day)) {
      if (isWeekend(day)
          && HOLIDAYS.contains(MonthDay.from(day))
          && !MOVED_ELSEWHERE.contains(day)) {
        return true;
      }
      day = day.minusDays(1);
    }
    return false;
  }
}
