package metodist.storage.calendar;

import static metodist.storage.jooq.Tables.WORKING_YEAR;
import static metodist.storage.jooq.Tables.WORKING_YEAR_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.calendar.WorkingYear;
import metodist.model.calendar.WorkingYearId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.WorkingYearDayRecord;
import metodist.storage.jooq.tables.records.WorkingYearRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Working years with their days.
public final class WorkingYearMapper implements RecordMapper<WorkingYear, WorkingYearRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.WORKING_YEAR;
  }

  @Override
  public Class<WorkingYear> type() {
    return WorkingYear.class;
  }

  @Override
  public Table<WorkingYearRecord> table() {
    return WORKING_YEAR;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(WORKING_YEAR_DAY.WORKING_YEAR_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(WORKING_YEAR.CALENDAR_YEAR);
  }

  @Override
  public WorkingYearRecord row(WorkingYear year) {
    return new WorkingYearRecord()
        .setId(year.id().value())
        .setVersion(year.version())
        .setCalendarYear(year.year());
  }

  @Override
  public List<TableRecord<?>> children(WorkingYear year) {
    List<TableRecord<?>> rows = new ArrayList<>();
    year.daysOff().forEach(day -> rows.add(day(year, rows.size(), day, false)));
    year.workingDays().forEach(day -> rows.add(day(year, rows.size(), day, true)));
    return rows;
  }

  private static WorkingYearDayRecord day(
      WorkingYear year, int pos, LocalDate day, boolean worked) {
    return new WorkingYearDayRecord()
        .setWorkingYearId(year.id().value())
        .setPos(pos)
        .setDayOn(day)
        .setWorked(worked);
  }

  @Override
  public WorkingYear record(WorkingYearRecord r, Children children) {
    List<WorkingYearDayRecord> days = children.of(WORKING_YEAR_DAY.WORKING_YEAR_ID, r.getId());
    return new WorkingYear(
        new WorkingYearId(r.getId()),
        r.getVersion(),
        r.getCalendarYear(),
        days(days, false),
        days(days, true));
  }

  private static List<LocalDate> days(List<WorkingYearDayRecord> days, boolean worked) {
    return days.stream()
        .filter(day -> day.getWorked() == worked)
        .map(WorkingYearDayRecord::getDayOn)
        .toList();
  }
}
