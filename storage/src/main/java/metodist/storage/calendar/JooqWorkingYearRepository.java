package metodist.storage.calendar;

import metodist.model.calendar.WorkingYear;
import metodist.model.calendar.WorkingYearId;
import metodist.model.calendar.WorkingYearRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [WorkingYear] records from their tables.
public final class JooqWorkingYearRepository extends JooqRepository<WorkingYearId, WorkingYear>
    implements WorkingYearRepository {
  public JooqWorkingYearRepository(RecordTable<WorkingYear> table) {
    super(table);
  }
}
