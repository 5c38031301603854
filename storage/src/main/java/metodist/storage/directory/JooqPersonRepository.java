package metodist.storage.directory;

import static metodist.storage.jooq.Tables.PERSON;
import static metodist.storage.jooq.Tables.POST;

import java.time.LocalDate;
import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reading of [Person] records from their tables.
public final class JooqPersonRepository extends JooqRepository<PersonId, Person>
    implements PersonRepository {
  public JooqPersonRepository(RecordTable<Person> table) {
    super(table);
  }

  @Override
  public List<Person> employedBy(OrganisationId organisation, LocalDate on) {
    Condition holds =
        POST.ORGANISATION_ID
            .eq(organisation.value())
            .and(POST.VALID_FROM.isNull().or(POST.VALID_FROM.le(on)))
            .and(POST.VALID_TO.isNull().or(POST.VALID_TO.ge(on)));
    return table.live(PERSON.ID.in(DSL.select(POST.PERSON_ID).from(POST).where(holds)));
  }
}
