package metodist.app.feature.settings;

import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.model.calendar.WorkingYear;
import metodist.model.procedures.CalendarSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;

/// Рабочий календарь: the days of one year, by the rules or as somebody entered them.
public final class CalendarViewModel {
  private static final String CHANGE = "Изменить рабочий календарь";
  private final DataDesk data;

  public CalendarViewModel(DataDesk data) {
    this.data = data;
  }

  /// What is shown of a year; `entered`: the rules no longer touch it.
  public record State(WorkingYear year, boolean entered) {
    static State read(Reading reading, int year) {
      return reading
          .workingYears()
          .ofYear(year)
          .map(known -> new State(known, true))
          .orElseGet(() -> new State(WorkingYear.byRule(year), false));
    }
  }

  public void read(int year, Consumer<State> done) {
    data.read(reading -> State.read(reading, year), done);
  }

  public void daysOff(int year, String text, Consumer<Outcome<WorkingYear>> then) {
    data.step(CHANGE, edit -> CalendarSteps.daysOff(edit, year, text), then);
  }

  public void workingDays(int year, String text, Consumer<Outcome<WorkingYear>> then) {
    data.step(CHANGE, edit -> CalendarSteps.workingDays(edit, year, text), then);
  }

  public void paste(String text, Consumer<Outcome<WorkingYear>> then) {
    data.step("Вставить год рабочего календаря", edit -> CalendarSteps.paste(edit, text), then);
  }

  public void byRule(int year) {
    data.change("Вернуть рабочий календарь по правилам", edit -> CalendarSteps.byRule(edit, year));
  }
}
