package metodist.model.procedures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.directory.Person;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.shared.PersonName;
import metodist.model.shared.SearchKey;
import metodist.model.workspace.Reading;

/// The people of the register whom the answers name: the manager of the site to be is found among
/// those employed by the applicant, so that conflicts of interest are seen without retyping.
final class NamedPeople {
  private NamedPeople() {}

  /// The application with its manager, when exactly one employee is named where the form asks for
  /// one; else as it was.
  static Application in(Reading reading, Application application) {
    Contest contest = reading.contests().get(application.contestId());
    List<Person> staff =
        reading.people().employedBy(application.applicantId(), reading.now().toLocalDate());
    Optional<FormDefinition> form =
        reading.forms().find(contest.formCode(), contest.formRevision());
    for (FormField field : form.map(FormDefinition::fields).orElse(List.of())) {
      if (field.label().toLowerCase(Locale.ROOT).contains("менеджер")) {
        String said = SearchKey.of(application.answers().value(field.id()));
        List<Person> named = staff.stream().filter(p -> names(said, p.name())).toList();
        if (named.size() == 1) {
          return application.withPeople(
              named.getFirst().id(), application.supervisorId(), application.coAuthors());
        }
      }
    }
    return application;
  }

  private static boolean names(String said, PersonName name) {
    String given = SearchKey.of(name.given());
    return said.contains(SearchKey.of(name.surname()))
        && (said.contains(given) || (!given.isEmpty() && said.contains(given.charAt(0) + ".")));
  }
}
