package metodist.model.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.shared.AcademicYear;

/// Предзаполнение: what the register already knows of an organisation goes into the form by the
/// fields' identifiers. Only empty fields are filled; what somebody wrote is never replaced.
public final class FormPrefill {
  private FormPrefill() {}

  public static Answers fill(
      FormDefinition form,
      Answers answers,
      Organisation organisation,
      List<Person> people,
      AcademicYear year,
      LocalDate on) {
    Map<String, String> known = known(organisation, people, year, on);
    Answers filled = answers;
    for (FormField field : form.fields()) {
      String value = known.getOrDefault(field.id(), "");
      if (!value.isBlank() && !FormCheck.filled(answers.value(field.id()))) {
        filled = filled.with(field.id(), value);
      }
    }
    return filled;
  }

  private static Map<String, String> known(
      Organisation organisation, List<Person> people, AcademicYear year, LocalDate on) {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("academicYear", year.text());
    known.put("fullName", organisation.nameOn(on).fullName());
    known.put("legalAddress", organisation.address());
    known.put("head", head(organisation.id(), people, on));
    known.put("phone", organisation.phone());
    known.put(
        "phoneFax",
        joined(
            organisation.phone(),
            organisation.fax().isBlank() ? "" : "факс " + organisation.fax()));
    known.put("emailAndSite", joined(organisation.email(), organisation.site()));
    known.put("email", organisation.email());
    known.put("site", organisation.site());
    known.put("roadmapOrganisation", organisation.nameOn(on).shortName());
    return known;
  }

  private static String head(OrganisationId organisation, List<Person> people, LocalDate on) {
    for (Person person : people) {
      for (Post post : person.postsOn(on)) {
        if (post.head() && post.organisationId().equals(organisation)) {
          return (capital(post.title()) + " " + person.name().full()).strip();
        }
      }
    }
    return "";
  }

  private static String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
  }
}
