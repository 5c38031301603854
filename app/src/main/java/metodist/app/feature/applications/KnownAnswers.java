package metodist.app.feature.applications;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.contests.Contest;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.workspace.Reading;

/// What the program already knows of an applicant and need not be typed again: the answers a new
/// application begins with. Only fields the form has are filled; all of them may be changed.
final class KnownAnswers {
  private KnownAnswers() {}

  static Answers of(Reading reading, Contest contest, Organisation applicant) {
    FormDefinition form = reading.forms().get(contest.formCode(), contest.formRevision());
    LocalDate today = reading.now().toLocalDate();
    Map<String, String> known = new LinkedHashMap<>();
    known.put("academicYear", contest.year().text());
    known.put("fullName", applicant.nameOn(today).fullName());
    known.put("legalAddress", applicant.address());
    known.put("phone", applicant.phone());
    known.put("phoneFax", joined(applicant.phone(), applicant.fax()));
    known.put("emailAndSite", joined(applicant.email(), applicant.site()));
    known.put("roadmapOrganisation", applicant.nameOn(today).shortName());
    reading.people().employedBy(applicant.id(), today).stream()
        .flatMap(person -> headship(person, applicant, today))
        .findFirst()
        .ifPresent(head -> known.put("head", head));
    Answers answers = Answers.EMPTY;
    for (Map.Entry<String, String> each : known.entrySet()) {
      if (form.field(each.getKey()).isPresent()) {
        answers = answers.with(each.getKey(), each.getValue());
      }
    }
    return answers;
  }

  private static Stream<String> headship(Person person, Organisation applicant, LocalDate today) {
    return person.postsOn(today).stream()
        .filter(post -> post.head() && post.organisationId().equals(applicant.id()))
        .map(Post::title)
        .map(post -> post + " " + person.name().full());
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
