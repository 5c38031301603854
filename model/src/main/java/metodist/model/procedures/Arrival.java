package metodist.model.procedures;

import java.time.LocalDateTime;
import metodist.model.contests.ContestId;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import org.jspecify.annotations.Nullable;

/// Присланная заявка до регистрации: what was read out of one file, and what a person has settled
/// about it. `form` is null while it is none of the known forms; `mentions` is all the text of the
/// file; `sha256` names its bytes.
public record Arrival(
    String fileName,
    String sha256,
    Post post,
    @Nullable FormDefinition form,
    Answers answers,
    String mentions,
    Wishes wishes) {

  /// When it came, and from which address of e-mail if it is known.
  public record Post(LocalDateTime receivedAt, String sender) {}

  /// What a person has settled; null where the program shall find it out.
  public record Wishes(
      @Nullable ContestId contest, @Nullable Applicant applicant, @Nullable Kind kind) {
    public static final Wishes NONE = new Wishes(null, null, null);

    public Wishes withContest(@Nullable ContestId value) {
      return new Wishes(value, applicant, kind);
    }

    public Wishes withApplicant(@Nullable Applicant value) {
      return new Wishes(contest, value, kind);
    }

    public Wishes withKind(@Nullable Kind value) {
      return new Wishes(contest, applicant, value);
    }
  }

  /// Who sent it: an organisation of the register, or one to be entered together with it.
  public sealed interface Applicant {
    record Known(OrganisationId id) implements Applicant {}

    record Fresh(Organisation organisation) implements Applicant {}
  }

  /// What it is where the organisation has an application in the contest already.
  public enum Kind {
    NEXT_VERSION,
    ANOTHER
  }
}
