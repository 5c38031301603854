package metodist.model.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.shared.Repository;

/// Reading of [ProgrammeEdition] records.
public interface ProgrammeEditionRepository
    extends Repository<ProgrammeEditionId, ProgrammeEdition> {
  List<ProgrammeEdition> ofEvent(EventId event);

  /// What was published last.
  default Optional<ProgrammeEdition> lastOf(EventId event) {
    return ofEvent(event).stream().max(Comparator.comparing(ProgrammeEdition::number));
  }
}
