package metodist.storage.directory;

import static metodist.storage.jooq.Tables.PERSON;
import static metodist.storage.jooq.Tables.PERSON_ROLE;
import static metodist.storage.jooq.Tables.POST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.PersonRecord;
import metodist.storage.jooq.tables.records.PersonRoleRecord;
import metodist.storage.jooq.tables.records.PostRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// People with their posts and roles.
public final class PersonMapper implements RecordMapper<Person, PersonRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.PERSON;
  }

  @Override
  public Class<Person> type() {
    return Person.class;
  }

  @Override
  public Table<PersonRecord> table() {
    return PERSON;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(POST.PERSON_ID, PERSON_ROLE.PERSON_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(PERSON.SURNAME, PERSON.GIVEN, PERSON.PATRONYMIC);
  }

  @Override
  public PersonRecord row(Person p) {
    return new PersonRecord()
        .setId(p.id().value())
        .setVersion(p.version())
        .setSurname(p.name().surname())
        .setGiven(p.name().given())
        .setPatronymic(p.name().patronymic())
        .setGender(p.gender().name())
        .setNameCasesJson(Json.write(p.nameCases()))
        .setDegree(p.degree())
        .setAcademicTitle(p.academicTitle())
        .setPhone(p.phone())
        .setEmail(p.email())
        .setPublicContact(p.publicContact())
        .setNote(p.note());
  }

  @Override
  public List<TableRecord<?>> children(Person p) {
    List<TableRecord<?>> rows = new ArrayList<>();
    int pos = 0;
    for (Post post : p.posts()) {
      rows.add(
          new PostRecord()
              .setPersonId(p.id().value())
              .setPos(pos++)
              .setOrganisationId(post.organisationId().value())
              .setTitle(post.title())
              .setHead(post.head())
              .setValidFrom(post.from())
              .setValidTo(post.to()));
    }
    pos = 0;
    for (PersonRole role : p.roles()) {
      rows.add(
          new PersonRoleRecord()
              .setPersonId(p.id().value())
              .setPos(pos++)
              .setRoleKind(role.kind().name())
              .setOrganisationId(Columns.uuid(role.organisationId()))
              .setValidFrom(role.from())
              .setValidTo(role.to()));
    }
    return rows;
  }

  @Override
  public Person record(PersonRecord r, Children children) {
    return new Person(
        new PersonId(r.getId()),
        r.getVersion(),
        new PersonName(r.getSurname(), r.getGiven(), r.getPatronymic()),
        Gender.valueOf(r.getGender()),
        Columns.cases(r.getNameCasesJson()),
        children.of(POST.PERSON_ID, r.getId()).stream().map(PersonMapper::post).toList(),
        children.of(PERSON_ROLE.PERSON_ID, r.getId()).stream().map(PersonMapper::role).toList(),
        r.getDegree(),
        r.getAcademicTitle(),
        r.getPhone(),
        r.getEmail(),
        r.getPublicContact(),
        r.getNote());
  }

  private static Post post(PostRecord r) {
    return new Post(
        new OrganisationId(r.getOrganisationId()),
        r.getTitle(),
        r.getHead(),
        r.getValidFrom(),
        r.getValidTo());
  }

  private static PersonRole role(PersonRoleRecord r) {
    return new PersonRole(
        PersonRole.Kind.valueOf(r.getRoleKind()),
        Columns.map(r.getOrganisationId(), OrganisationId::new),
        r.getValidFrom(),
        r.getValidTo());
  }
}
