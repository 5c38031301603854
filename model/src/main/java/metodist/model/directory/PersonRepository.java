package metodist.model.directory;

import java.time.LocalDate;
import java.util.List;
import metodist.model.shared.Repository;

/// Reading of [Person] records.
public interface PersonRepository extends Repository<PersonId, Person> {
  List<Person> employedBy(OrganisationId organisation, LocalDate on);
}
