package metodist.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.Registration;
import metodist.model.directory.ApplicantMatch.Guess;
import metodist.model.directory.Organisation;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.Arrivals;
import metodist.model.procedures.IntakeSteps;
import metodist.model.procedures.Standing;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceParagraph;
import org.jspecify.annotations.Nullable;

/// Readings of one command stored as applications of a contest, all of them as one step. Nobody can
/// be asked here: an organisation that is not surely in the register is entered as the file
/// describes it.
final class StoredReadings {
  /// What lets in a file that is stored after the last day of intake.
  private static final String LATE = "Принята из файла командой после окончания приёма";

  private final Workspace workspace;
  private final ContestId contest;
  private final String reason;

  /// A file and what was read out of it.
  record ReadFile(Path file, FormReading reading) {}

  /// What came of one: its application, or a sentence why there is none.
  record Stored(Optional<Application> application, String refusal) {
    static Stored of(Application application) {
      return new Stored(Optional.of(application), "");
    }

    static Stored refused(String sentence) {
      return new Stored(Optional.empty(), sentence);
    }
  }

  StoredReadings(Workspace workspace, UUID contest, Optional<String> reason) {
    this.workspace = workspace;
    this.contest = new ContestId(contest);
    this.reason = reason.orElse(LATE);
    if (!workspace.<Boolean>read(r -> r.contests().find(this.contest).isPresent())) {
      throw new UserFacingException(
          "Конкурса " + contest + " в данных нет.", "Список показывает команда list contests.");
    }
  }

  /// The contest the applications go to.
  Contest contest() {
    return workspace.<Contest>read(r -> r.contests().get(contest));
  }

  /// Stores what can be stored; the answer is in the order given.
  List<Stored> store(List<ReadFile> files) {
    return workspace.<List<Stored>>edit(
        "Принять заявки из файлов",
        edit -> {
          List<Stored> stored = new ArrayList<>();
          for (ReadFile each : files) {
            Prepared prepared = prepare(edit, each);
            stored.add(
                prepared.entry() == null
                    ? Stored.refused(prepared.refusal())
                    : told(each, IntakeSteps.register(edit, prepared.entry())));
          }
          return stored;
        });
  }

  private static Stored told(ReadFile file, Outcome<Application> outcome) {
    return switch (outcome) {
      case Outcome.Done<Application> done -> Stored.of(done.value());
      case Outcome.Refused<Application> refused ->
          Stored.refused(file.file() + ": " + refused.problems().getFirst().message());
    };
  }

  private record Prepared(IntakeSteps.@Nullable Entry entry, String refusal) {}

  private Prepared prepare(Reading data, ReadFile each) {
    Arrival arrival = arrival(data.now(), each);
    Standing standing = Arrivals.look(data, arrival);
    Optional<Problem> obstacle =
        standing.obstacles().stream()
            .filter(p -> !p.field().equals("reason") && !p.field().equals("applicant"))
            .findFirst();
    Contest target = data.contests().get(contest);
    if (each.reading().form().filter(f -> f.code().equals(target.formCode())).isEmpty()) {
      return new Prepared(null, wrongForm(each));
    }
    if (obstacle.isPresent()) {
      return new Prepared(null, each.file() + ": " + obstacle.get().message());
    }
    Optional<Arrival.Applicant> applicant = applicant(arrival, standing);
    if (applicant.isEmpty()) {
      return new Prepared(
          null,
          "Из файла "
              + each.file()
              + " не понять, от какой организации заявка. Внесите её в окне «Разбор файлов».");
    }
    Application earlier = standing.earlier();
    return new Prepared(
        new IntakeSteps.Entry(
            String.valueOf(each.file().getFileName()),
            () -> bytes(each.file()),
            contest,
            applicant.get(),
            each.reading().answers(),
            earlier == null || applicant.get() instanceof Arrival.Applicant.Fresh
                ? null
                : earlier.id(),
            new IntakeSteps.Receipt(data.now(), Registration.Channel.EMAIL, reason)),
        "");
  }

  private static String wrongForm(ReadFile each) {
    return each.reading()
        .form()
        .map(form -> "Файл " + each.file() + " заполнен по другой форме: «" + form.title() + "».")
        .orElse("Файл " + each.file() + " не похож на заявку этого конкурса.");
  }

  private static Optional<Arrival.Applicant> applicant(Arrival arrival, Standing standing) {
    Optional<Organisation> sure =
        standing.guesses().stream().filter(Guess::certain).map(Guess::organisation).findFirst();
    Optional<Organisation> likely =
        standing.guesses().stream().map(Guess::organisation).findFirst();
    return sure.<Arrival.Applicant>map(o -> new Arrival.Applicant.Known(o.id()))
        .or(() -> IntakeSteps.described(arrival).map(Arrival.Applicant.Fresh::new))
        .or(() -> likely.map(o -> new Arrival.Applicant.Known(o.id())));
  }

  private Arrival arrival(LocalDateTime now, ReadFile each) {
    String text =
        each.reading().source().paragraphs().stream()
            .map(SourceParagraph::text)
            .collect(Collectors.joining("\n"));
    return new Arrival(
        String.valueOf(each.file().getFileName()),
        sha256(bytes(each.file())),
        new Arrival.Post(now, ""),
        each.reading().form().orElse(null),
        each.reading().answers(),
        text,
        Arrival.Wishes.NONE.withContest(contest));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserFacingException(
          "Файл " + file + " не удалось прочитать ещё раз.",
          "Ни одна заявка не записана; повторите команду.",
          e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
