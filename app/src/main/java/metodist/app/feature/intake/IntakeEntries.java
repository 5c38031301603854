package metodist.app.feature.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.Registration;
import metodist.model.directory.Organisation;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.IntakeSteps;
import metodist.model.procedures.Standing;
import metodist.model.shared.UserFacingException;
import org.jspecify.annotations.Nullable;

/// A file under review as the step that registers it.
final class IntakeEntries {
  private IntakeEntries() {}

  /// The file must be registrable.
  static IntakeSteps.Entry of(ReviewedFile file, String reason) {
    Standing standing = file.standing().orElseThrow();
    Contest contest = standing.contest();
    Organisation applicant = standing.applicant();
    if (contest == null || applicant == null) {
      throw new IllegalStateException("not registrable: " + file.name());
    }
    Arrival.Applicant sender =
        file.wishes().applicant() instanceof Arrival.Applicant.Fresh fresh
            ? fresh
            : new Arrival.Applicant.Known(applicant.id());
    @Nullable Application earlier = standing.earlier();
    Path original = file.kept().file();
    return new IntakeSteps.Entry(
        file.name(),
        () -> bytes(original),
        contest.id(),
        sender,
        file.answers(),
        earlier == null ? null : earlier.id(),
        new IntakeSteps.Receipt(file.kept().takenAt(), Registration.Channel.EMAIL, reason));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось прочитать файл «" + file.getFileName() + "» из папки разбора.",
          "Ничего не зарегистрировано; уберите этот файл из разбора и передайте его ещё раз.",
          e);
    }
  }
}
