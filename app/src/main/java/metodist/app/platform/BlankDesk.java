package metodist.app.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.Invited;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.SafeFile;
import metodist.reports.compose.FileNames;

/// Blanks of forms: the pages to look at, one in Word, and one for each invited school at once. A
/// blank is no paper given out and is entered nowhere.
public final class BlankDesk {
  private static final Messages MESSAGES = Messages.of(BlankDesk.class);
  private final Workspace workspace;
  private final TaskRunner tasks;
  private final DocumentService documents;
  private final Dialogs dialogs;
  private final Path folder;
  private final SafeFile files = new SafeFile();

  /// `folder` is where files to be opened are written.
  BlankDesk(
      Workspace workspace,
      TaskRunner tasks,
      DocumentService documents,
      Dialogs dialogs,
      Path folder) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.documents = documents;
    this.dialogs = dialogs;
    this.folder = folder;
  }

  /// How many blanks are handed over.
  public enum Packing {
    FOLDER,
    ARCHIVE
  }

  /// What was made: where it lies and how many blanks it holds of how many wanted.
  public record Made(Path place, int blanks, int wanted) {
    public boolean whole() {
      return blanks == wanted;
    }
  }

  /// The pages of the empty form. Its bytes come on the interface thread.
  public void preview(
      FormDefinition form, Consumer<? super byte[]> pdf, Consumer<? super Throwable> failed) {
    tasks.<byte[]>run("", () -> documents.bytes(documents.blank(form), Format.PDF), pdf, failed);
  }

  /// «Бланк в Word»: writes the empty form and opens it.
  public void open(FormDefinition form, Format format) {
    var unused =
        tasks.<Path>start(
            MESSAGES.text("blank.task"),
            progress -> {
              Paper paper = documents.blank(form);
              return files.put(folder, paper.fileName(format), documents.bytes(paper, format));
            },
            dialogs::openExternally);
  }

  /// A blank for each active organisation of these kinds, filled with what is known of it. A folder
  /// or an archive of the same name is never touched: a free name beside it is taken. Stopped in
  /// between, a folder keeps the blanks made so far, an archive is not written at all.
  public void forSchools(
      ContestId contest, Set<OrganisationType> kinds, Packing packing, Consumer<Made> then) {
    var unused =
        tasks.<Made>start(
            MESSAGES.text("blanks.task"),
            progress -> {
              Invitation invitation = invitation(contest, kinds);
              return packing == Packing.FOLDER
                  ? intoFolder(invitation, progress)
                  : intoArchive(invitation, progress);
            },
            then);
  }

  /// What the blanks of a contest are made of.
  private record Invitation(Contest contest, FormDefinition form, List<Organisation> schools) {}

  private Invitation invitation(ContestId id, Set<OrganisationType> kinds) {
    return workspace.<Invitation>read(
        reading -> {
          Contest contest = reading.contests().get(id);
          return new Invitation(
              contest,
              reading.forms().get(contest.formCode(), contest.formRevision()),
              Invited.of(reading, kinds));
        });
  }

  private Path place(Invitation invitation, String ending) {
    String name =
        MESSAGES.text(
            "blanks.name", invitation.contest().title(), invitation.contest().year().text());
    Path wanted = folder.resolve(FileNames.safe(name) + ending);
    return Files.exists(wanted) ? SafeFile.beside(wanted) : wanted;
  }

  private Made intoFolder(Invitation invitation, Progress progress) {
    Path place = place(invitation, "");
    Names names = new Names();
    int made = 0;
    for (Organisation school : invitation.schools()) {
      if (progress.cancelled()) {
        break;
      }
      said(progress, made, invitation, school);
      Paper paper = blank(invitation, school.id());
      byte[] bytes = documents.bytes(paper, Format.DOCX);
      files.write(place.resolve(names.free(paper)), out -> out.write(bytes));
      made++;
    }
    return new Made(place, made, invitation.schools().size());
  }

  private Made intoArchive(Invitation invitation, Progress progress) {
    Path place = place(invitation, ".zip");
    files.write(place, out -> zip(invitation, progress, out));
    int all = invitation.schools().size();
    return new Made(place, all, all);
  }

  private void zip(Invitation invitation, Progress progress, OutputStream out) throws IOException {
    ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Names names = new Names();
    int made = 0;
    for (Organisation school : invitation.schools()) {
      progress.check();
      said(progress, made++, invitation, school);
      Paper paper = blank(invitation, school.id());
      archive.putNextEntry(new ZipEntry(names.free(paper)));
      documents.write(paper, Format.DOCX, archive);
      archive.closeEntry();
    }
    archive.finish();
  }

  private static void said(
      Progress progress, int made, Invitation invitation, Organisation school) {
    progress.at(made, invitation.schools().size());
    progress.saying(school.title());
  }

  private Paper blank(Invitation invitation, OrganisationId school) {
    return workspace.<Paper>read(
        reading ->
            documents.blank(reading, invitation.form(), school, invitation.contest().year()));
  }

  /// Two schools of one name get files of two names, on every system.
  private static final class Names {
    private final Set<String> taken = new HashSet<>();

    String free(Paper paper) {
      String name = paper.fileName(Format.DOCX);
      String free = name;
      for (int copy = 2; !taken.add(free.toLowerCase(Locale.ROOT)); copy++) {
        free = name.replaceFirst("\\.docx$", " (" + copy + ").docx");
      }
      return free;
    }
  }
}
