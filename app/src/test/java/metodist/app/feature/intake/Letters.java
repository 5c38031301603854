package metodist.app.feature.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.directory.Organisation;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;

/// Filled blanks as schools of the sample district would send them to its open contest.
public final class Letters {
  private final Workspace workspace;
  private final Path folder;
  private final DocumentService documents = new DocumentService();

  public Letters(Workspace workspace, Path folder) {
    this.workspace = workspace;
    this.folder = folder;
  }

  public ContestId contest() {
    return workspace.<Contest>read(Letters::open).id();
  }

  private static Contest open(Reading reading) {
    return reading.contests().all().stream()
        .filter(c -> c.state() == ContestState.ACCEPTING)
        .findFirst()
        .orElseThrow();
  }

  /// Schools that have not applied yet.
  public List<Organisation> strangers() {
    return workspace.<List<Organisation>>read(
        r -> {
          ContestId id = open(r).id();
          return r.organisations().all().stream()
              .filter(o -> o.number() != null)
              .filter(
                  o ->
                      r.applications().ofApplicant(o.id()).stream()
                          .noneMatch(a -> a.contestId().equals(id)))
              .toList();
        });
  }

  /// The blank of one school, filled without a gap but for `change`.
  public Path from(Organisation sender, String fileName, UnaryOperator<Answers> change) {
    FormDefinition form =
        workspace.<FormDefinition>read(
            r -> r.forms().get(open(r).formCode(), open(r).formRevision()));
    Answers answers = change.apply(answers(sender));
    byte[] bytes =
        documents.bytes(documents.returned(form, answers, "Директор", "И. И. Иванов"), Format.DOCX);
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(fileName), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Answers answers(Organisation sender) {
    Application pattern =
        workspace.<Application>read(
            r ->
                r.applications().all().stream()
                    .filter(a -> !a.answers().value("programmeTitle").isEmpty())
                    .filter(a -> !a.answers().value("demand").isEmpty())
                    .findFirst()
                    .orElseThrow());
    return pattern
        .answers()
        .with("academicYear", workspace.<Contest>read(Letters::open).year().text())
        .with("topic", "Тема организации " + sender.number())
        .with("fullName", sender.name().fullName())
        .with("legalAddress", sender.address())
        .with("phoneFax", sender.phone())
        .with("emailAndSite", sender.email() + ", " + sender.site());
  }
}
