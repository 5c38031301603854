package metodist.model.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.Outcome;
import metodist.model.shared.WorkingCalendar;

/// A year of the production calendar pasted as a line of its published table: the year, then for
/// each month its free days, weekends included, «1,2,3,8*,9+»: `*` marks a shortened day, which is
/// worked, `+` a day moved here. Parted by tabs as Excel copies it, or by commas with the months in
/// quotes.
public final class YearPaste {
  private static final int MONTHS = 12;
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|([^,\"]+)");

  private YearPaste() {}

  /// The year read, as it would stand beside `known`: its days are exchanged, its identity stays.
  public static Outcome<WorkingYear> read(String text, List<WorkingYear> known) {
    for (String line : text.lines().toList()) {
      List<String> cells = cells(line);
      Optional<Integer> year = cells.isEmpty() ? Optional.empty() : year(cells.getFirst());
      if (year.isPresent() && cells.size() > MONTHS) {
        return days(year.get(), cells.subList(1, MONTHS + 1))
            .map(free -> Outcome.done(of(year.get(), free, known)))
            .orElseGet(
                () ->
                    Outcome.refused(
                        "",
                        "В строке "
                            + year.get()
                            + " года есть дни, которых не бывает. Скопируйте строку целиком."));
      }
    }
    return Outcome.refused(
        "",
        "В буфере обмена нет строки производственного календаря: год и двенадцать столбцов с"
            + " нерабочими днями месяцев.");
  }

  private static List<String> cells(String line) {
    if (line.contains("\t")) {
      return List.of(line.split("\t"));
    }
    List<String> cells = new ArrayList<>();
    Matcher cell = QUOTED.matcher(line);
    while (cell.find()) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
    }
    return cells;
  }

  private static Optional<Integer> year(String cell) {
    String digits = cell.strip().replace("\"", "");
    return digits.matches("(19|20|21)\\d{2}")
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }

  private static Optional<NavigableSet<LocalDate>> days(int year, List<String> months) {
    NavigableSet<LocalDate> free = new TreeSet<>();
    for (int month = 0; month < MONTHS; month++) {
      for (String word : months.get(month).replace("\"", "").split("[,;\\s]+")) {
        if (word.isEmpty() || word.endsWith("*")) {
          continue;
        }
        String number = word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
        try {
          free.add(LocalDate.of(year, month + 1, Integer.parseInt(number)));
        } catch (DateTimeException | NumberFormatException noDay) {
          return Optional.empty(); // said of the whole line
        }
      }
    }
    return free.isEmpty() ? Optional.empty() : Optional.of(free);
  }

  private static WorkingYear of(int year, NavigableSet<LocalDate> free, List<WorkingYear> known) {
    List<LocalDate> off = free.stream().filter(day -> !WorkingCalendar.isWeekend(day)).toList();
    LocalDate first = LocalDate.of(year, 1, 1);
    List<LocalDate> worked =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> WorkingCalendar.isWeekend(day) && !free.contains(day))
            .toList();
    return known.stream()
        .filter(kept -> kept.year() == year)
        .findFirst()
        .orElseGet(() -> WorkingYear.byRule(year))
        .withDaysOff(off)
        .withWorkingDays(worked);
  }
}
