package metodist.model.procedures;

import java.time.LocalDate;
import java.util.List;
import metodist.model.calendar.DayText;
import metodist.model.calendar.WorkingYear;
import metodist.model.calendar.YearPaste;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Edit;

/// Changing the working calendar: a year becomes a record of its own with the first change, and
/// every date counted in working days follows.
public final class CalendarSteps {
  private CalendarSteps() {}

  private static WorkingYear known(Edit edit, int year) {
    return edit.workingYears().ofYear(year).orElseGet(() -> WorkingYear.byRule(year));
  }

  private static Outcome<WorkingYear> saved(Edit edit, WorkingYear fresh) {
    boolean same = edit.workingYears().ofYear(fresh.year()).filter(fresh::equals).isPresent();
    return Outcome.done(same ? fresh : edit.save(fresh));
  }

  /// The weekdays that are free, as people write them; weekends named among them are free anyway.
  public static Outcome<WorkingYear> daysOff(Edit edit, int year, String text) {
    return switch (DayText.read(year, text)) {
      case Outcome.Refused<List<LocalDate>> refused -> new Outcome.Refused<>(refused.problems());
      case Outcome.Done<List<LocalDate>> days ->
          saved(
              edit,
              known(edit, year)
                  .withDaysOff(
                      days.value().stream().filter(d -> !WorkingCalendar.isWeekend(d)).toList()));
    };
  }

  /// The weekend days that are worked.
  public static Outcome<WorkingYear> workingDays(Edit edit, int year, String text) {
    return switch (DayText.read(year, text)) {
      case Outcome.Refused<List<LocalDate>> refused -> new Outcome.Refused<>(refused.problems());
      case Outcome.Done<List<LocalDate>> days ->
          days.value().stream()
              .filter(day -> !WorkingCalendar.isWeekend(day))
              .findFirst()
              .<Outcome<WorkingYear>>map(
                  day ->
                      Outcome.refused(
                          "", Dates.wordsInFull(day) + " — не суббота и не воскресенье."))
              .orElseGet(() -> saved(edit, known(edit, year).withWorkingDays(days.value())));
    };
  }

  /// A whole year from the published table.
  public static Outcome<WorkingYear> paste(Edit edit, String text) {
    return switch (YearPaste.read(text, edit.workingYears().all())) {
      case Outcome.Refused<WorkingYear> refused -> refused;
      case Outcome.Done<WorkingYear> year -> saved(edit, year.value());
    };
  }

  /// The year goes by the rules again.
  public static void byRule(Edit edit, int year) {
    edit.workingYears().ofYear(year).ifPresent(known -> edit.remove(known.id()));
  }
}
