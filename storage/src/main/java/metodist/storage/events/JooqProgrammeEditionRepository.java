package metodist.storage.events;

import static metodist.storage.jooq.Tables.PROGRAMME_EDITION;

import java.util.List;
import metodist.model.events.EventId;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.ProgrammeEditionId;
import metodist.model.events.ProgrammeEditionRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [ProgrammeEdition] records from their tables.
public final class JooqProgrammeEditionRepository
    extends JooqRepository<ProgrammeEditionId, ProgrammeEdition>
    implements ProgrammeEditionRepository {
  public JooqProgrammeEditionRepository(RecordTable<ProgrammeEdition> table) {
    super(table);
  }

  @Override
  public List<ProgrammeEdition> ofEvent(EventId event) {
    return table.naming(PROGRAMME_EDITION.EVENT_ID, ProgrammeEdition::eventId, event);
  }
}
