/// Рабочий календарь: which days of a year are worked, as the centre keeps it. Where it keeps
/// nothing of a year, the rules of [metodist.model.shared.WorkingCalendar] stand.
@NullMarked
package metodist.model.calendar;

import org.jspecify.annotations.NullMarked;
