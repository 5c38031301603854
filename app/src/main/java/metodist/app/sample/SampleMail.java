package metodist.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import metodist.model.contests.ContestId;
import metodist.model.contests.Registration;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.IntakeSteps;
import metodist.model.workspace.Reading;
import metodist.reports.intake.FormMatcher;
import metodist.reports.source.direct.DirectSourceReader;

/// Opens the letters of schools: each is written as a file and read as the review reads it.
final class SampleMail {
  private final FormMatcher matcher;

  SampleMail(Reading reading) {
    matcher = new FormMatcher(reading.forms().current(), List.of());
  }

  /// The file a school sends: our blank filled, every third one typed anew by hand.
  static SampleLetters.Letter letter(int no, FormDefinition form, Answers answers, Person head) {
    SampleLetters letters = new SampleLetters();
    String file = "Заявка " + (no + 1) + ".docx";
    String post = head.posts().getFirst().title();
    String name = head.name().initialsSurname();
    return no % 3 == 2
        ? letters.byHand(file, form, answers, post, name)
        : letters.blank(file, form, answers, post, name);
  }

  /// The answers found in the file.
  Answers read(SampleLetters.Letter letter) {
    try {
      Path scratch = Files.createTempDirectory("metodist-sample");
      Path file = letter.writeTo(scratch);
      try {
        return matcher.match(new DirectSourceReader().read(file)).answers();
      } finally {
        Files.delete(file);
        Files.delete(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The letter as an application of this school, come by e-mail.
  static IntakeSteps.Entry entry(
      SampleLetters.Letter letter,
      ContestId contest,
      OrganisationId sender,
      Answers answers,
      LocalDateTime came) {
    return new IntakeSteps.Entry(
        letter.fileName(),
        letter::bytes,
        contest,
        new Arrival.Applicant.Known(sender),
        answers,
        null,
        new IntakeSteps.Receipt(came, Registration.Channel.EMAIL, ""));
  }
}
