package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Optional;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.orders.Letterhead;
import metodist.model.shared.GrammaticalCase;
import org.jspecify.annotations.Nullable;

/// Who signs a paper, as it is printed: the post («Начальник отдела», «И.о. начальника отдела») and
/// the name; a place to write in where nobody is known.
record Signatory(String post, String name) {
  /// As wide as the narrow column of a signature takes at the largest letters.
  static final String NAME_BLANK = "_".repeat(14);

  static Signatory of(
      Register register,
      Wording wording,
      Letterhead letterhead,
      @Nullable PersonId chosen,
      boolean acting,
      LocalDate day) {
    Optional<Person> person =
        register
            .person(chosen)
            .or(() -> register.person(letterhead.signatoryId()))
            .or(() -> register.head(letterhead.issuerId(), day));
    return person
        .map(p -> of(p, register.post(p, letterhead.issuerId(), day), acting, wording))
        .orElseGet(() -> new Signatory("Руководитель", NAME_BLANK));
  }

  private static Signatory of(Person person, String post, boolean acting, Wording wording) {
    String title =
        acting && !post.isBlank()
            ? "И.о. " + wording.post(post, GrammaticalCase.GENITIVE)
            : Wording.capital(post);
    return new Signatory(title, person.name().initialsSurname());
  }
}
