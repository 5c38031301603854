package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationMatch;
import metodist.model.directory.Person;
import metodist.model.directory.PersonMatch;
import metodist.model.procedures.CheckRound.Part;
import metodist.model.shared.Gender;
import metodist.model.shared.russian.NameDeclension;
import metodist.model.workspace.Reading;

/// Findings about the register of organisations and people.
final class DirectoryFindings {
  private DirectoryFindings() {}

  static List<Part> parts(Reading reading, List<Finding> findings) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.whole(DirectoryFindings::organisationsTwice));
    parts.add(Part.whole(DirectoryFindings::peopleTwice));
    parts.add(
        (now, found) ->
            Part.each(
                now.people().all().stream().map(Person::id).toList(),
                (then, id, all) -> then.people().find(id).ifPresent(p -> cases(p, all))));
    return parts;
  }

  private static void organisationsTwice(Reading reading, List<Finding> findings) {
    List<Organisation> organisations = reading.organisations().all();
    for (List<Organisation> twins : new OrganisationMatch(organisations).duplicates()) {
      findings.add(
          Finding.warning(
              "organisation-twice",
              twins.getLast(),
              "Похоже, организация внесена дважды: "
                  + String.join(", ", twins.stream().map(Organisation::title).toList())
                  + ".",
              "Оставьте одну запись."));
    }
  }

  private static void peopleTwice(Reading reading, List<Finding> findings) {
    List<Person> people = reading.people().all();
    for (List<Person> twins : new PersonMatch(people).duplicates()) {
      findings.add(
          Finding.warning(
              "person-twice",
              twins.getLast(),
              "Несколько записей с одним именем: " + twins.size() + ".",
              "Если это один человек, оставьте одну запись."));
    }
  }

  private static void cases(Person person, List<Finding> findings) {
    if (person.nameCases().isEmpty()
        && NameDeclension.gender(person.name(), person.gender()) == Gender.UNKNOWN) {
      findings.add(
          Finding.warning(
              "name-case-unsure",
              person,
              "Неизвестно, как склонять имя: оно останется в именительном падеже.",
              "Укажите пол или впишите падежи."));
    }
  }
}
