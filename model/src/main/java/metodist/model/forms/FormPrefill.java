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
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// Предзаполнение: what the register already knows of an organisation goes into the form, by the
/// fields' identifiers, and in a form of the centre's own making by their labels. Only empty fields
/// are filled; what somebody wrote is never replaced.
public final class FormPrefill {
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("полное наименование организации", "fullName"),
          Map.entry("полное наименование учреждения", "fullName"),
          Map.entry("полное наименование образовательной организации", "fullName"),
          Map.entry("наименование организации", "fullName"),
          Map.entry("образовательная организация", "fullName"),
          Map.entry("краткое наименование организации", "roadmapOrganisation"),
          Map.entry("адрес организации", "legalAddress"),
          Map.entry("юридический адрес", "legalAddress"),
          Map.entry("руководитель организации", "head"),
          Map.entry("фио руководителя", "head"),
          Map.entry("ф.и.о. руководителя", "head"),
          Map.entry("телефон организации", "phone"),
          Map.entry("номер телефона организации", "phone"),
          Map.entry("телефон, факс", "phoneFax"),
          Map.entry("электронная почта организации", "email"),
          Map.entry("адрес электронной почты организации", "email"),
          Map.entry("сайт организации", "site"),
          Map.entry("адрес сайта организации", "site"),
          Map.entry("учебный год", "academicYear"));

  private FormPrefill() {}

  /// `people` are those among whom the head is looked for. Without a `year` the academic year stays
  /// open.
  public static Answers fill(
      FormDefinition form,
      Answers answers,
      Organisation organisation,
      List<Person> people,
      @Nullable AcademicYear year,
      LocalDate on) {
    Map<String, String> known = known(organisation, people, year, on);
    Answers filled = answers;
    for (FormField field : form.fields()) {
      String value =
          known.getOrDefault(
              field.id(),
              known.getOrDefault(OTHER_NAMES.getOrDefault(SearchKey.of(field.label()), ""), ""));
      if (!value.isBlank() && !FormCheck.filled(answers.value(field.id()))) {
        filled = filled.with(field.id(), value);
      }
    }
    return filled;
  }

  private static Map<String, String> known(
      Organisation organisation, List<Person> people, @Nullable AcademicYear year, LocalDate on) {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("academicYear", year == null ? "" : year.text());
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
