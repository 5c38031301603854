package metodist.app.platform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.PaperKind;
import metodist.model.shared.FileRef;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.SafeFile;
import metodist.reports.compose.FileNames;
import metodist.reports.revise.Revision;
import metodist.reports.tree.Document;

/// The one way of every document button: the paper is composed and written off the interface
/// thread, put into the folder of papers whole or not at all, entered in the register of issued
/// documents with the facts it was drawn from, and opened. A paper equal to one already issued is
/// not entered twice. A preview is no issue and enters nothing.
public final class PaperDesk {
  private static final Messages MESSAGES = Messages.of(PaperDesk.class);
  private final Workspace workspace;
  private final TaskRunner tasks;
  private final DocumentService documents;
  private final Dialogs dialogs;
  private final Path folder;
  private final SaveDesk saves;
  private final BlankDesk blanks;
  private final EditedPapers edited;
  private final SafeFile files = new SafeFile();

  /// `folder` is where papers to be opened are written.
  public PaperDesk(
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
    this.saves = new SaveDesk(dialogs, tasks);
    this.edited = new EditedPapers(workspace, dialogs);
    this.blanks = new BlankDesk(workspace, tasks, documents, dialogs, folder);
  }

  /// The blanks of forms, which go the same way but are entered nowhere.
  public BlankDesk blanks() {
    return blanks;
  }

  /// A finished file of a paper.
  private record Made(Paper paper, byte[] bytes) {}

  /// Where a paper came to lie, or why it did not: the file there was edited by hand.
  private record Placed(Path file, Made made, EditedPapers.Standing standing) {}

  /// «Открыть в Word», «PDF»: makes the paper, enters it in the register and opens it.
  public void open(PaperKind kind, UUID subject, Format format) {
    tasks.<Placed>start(
        "Подготовка: " + kind.title(),
        progress -> place(make(kind, subject, format), format),
        placed -> settle(placed, format));
  }

  /// The same for several records at once, as one task; opens the file, or the folder of many.
  /// Files edited by hand stay, their new versions lie beside them.
  public void open(PaperKind kind, List<UUID> subjects, Format format) {
    if (subjects.size() == 1) {
      open(kind, subjects.getFirst(), format);
      return;
    }
    List<Path> besides = new ArrayList<>();
    tasks.<Path>start(
        "Подготовка: " + kind.title(),
        progress -> {
          for (int i = 0; i < subjects.size(); i++) {
            progress.at(i, subjects.size());
            if (progress.cancelled()) {
              break;
            }
            Placed placed = place(make(kind, subjects.get(i), format), format);
            if (placed.standing() instanceof EditedPapers.Standing.Outdated) {
              besides.add(placed.file());
              beside(placed.file(), placed.made(), format);
            }
          }
          return folder;
        },
        done -> {
          edited.tellBeside(besides);
          dialogs.openExternally(done);
        });
  }

  /// Puts a paper into the folder of papers and enters it, unless a hand has been at the file
  /// there.
  private Placed place(Made made, Format format) {
    Path target = folder.resolve(made.paper().fileName(format));
    EditedPapers.Standing standing = edited.look(target, made.paper(), format, made.bytes());
    Path file =
        switch (standing) {
          case EditedPapers.Standing.Free _ -> put(made, format);
          case EditedPapers.Standing.Foreign _ -> beside(target, made, format);
          case EditedPapers.Standing.Edited _, EditedPapers.Standing.Outdated _ -> target;
        };
    return new Placed(file, made, standing);
  }

  private Path put(Made made, Format format) {
    Path file = files.put(folder, made.paper().fileName(format), made.bytes());
    issue(made, format);
    return file;
  }

  private Path beside(Path target, Made made, Format format) {
    Path file = SafeFile.beside(target);
    files.write(file, out -> out.write(made.bytes()));
    issue(made, format);
    return file;
  }

  /// Opens what was placed; asks first where an edited file is out of date.
  private void settle(Placed placed, Format format) {
    if (!(placed.standing() instanceof EditedPapers.Standing.Outdated outdated)) {
      dialogs.openExternally(placed.file());
      return;
    }
    carryOut(edited.ask(placed.file(), outdated), placed, format, dialogs::openExternally);
  }

  /// Does what was chosen for an edited file; `then` is told where the paper is.
  private void carryOut(
      EditedPapers.Choice choice, Placed placed, Format format, Consumer<Path> then) {
    switch (choice) {
      case NOTHING -> {
        // the file stays and nothing is opened
      }
      case KEEP -> then.accept(placed.file());
      case BESIDE ->
          tasks.<Path>start(
              MESSAGES.text("edited.task"),
              progress -> beside(placed.file(), placed.made(), format),
              then);
      case UPDATE -> {
        if (placed.standing() instanceof EditedPapers.Standing.Outdated outdated) {
          outdated.revision().ifPresent(revision -> update(revision, placed, format, then));
        }
      }
    }
  }

  private void update(Revision revision, Placed placed, Format format, Consumer<Path> then) {
    tasks.<Path>start(
        MESSAGES.text("edited.task"),
        progress -> {
          byte[] updated = revision.updated();
          files.write(placed.file(), out -> out.write(updated));
          issue(placed.made(), format);
          return placed.file();
        },
        file -> {
          edited.tellLeft(revision);
          then.accept(file);
        });
  }

  /// «Сохранить как…»: asks where, writes there, enters it in the register. A file there that was
  /// edited by hand is asked about.
  public void save(PaperKind kind, UUID subject, Format format) {
    tasks.<Made>start(
        "Подготовка: " + kind.title(),
        progress -> make(kind, subject, format),
        made ->
            dialogs
                .saveFile(
                    "Сохранить документ",
                    made.paper().fileName(format),
                    new Dialogs.FileKind(format.title(), List.of(format.ending())))
                .ifPresent(target -> saveAt(target, made, format)));
  }

  private void saveAt(Path target, Made made, Format format) {
    tasks.<Placed>start(
        MESSAGES.text("edited.task"),
        progress ->
            new Placed(target, made, edited.look(target, made.paper(), format, made.bytes())),
        placed -> {
          switch (placed.standing()) {
            case EditedPapers.Standing.Edited _ ->
                carryOut(edited.askToReplace(target), placed, format, file -> {});
            case EditedPapers.Standing.Outdated outdated ->
                carryOut(edited.ask(target, outdated), placed, format, file -> {});
            case EditedPapers.Standing.Free _, EditedPapers.Standing.Foreign _ ->
                saves.save(target, out -> out.write(made.bytes()), where -> enter(made, format));
          }
        });
  }

  /// The same for a paper that is no record's: nothing is entered.
  public void save(Supplier<Document> tree, Format format) {
    tasks.<Plain>start(
        "Подготовка документа",
        progress -> plain(tree, format),
        made ->
            dialogs
                .saveFile(
                    "Сохранить документ",
                    made.fileName(),
                    new Dialogs.FileKind(format.title(), List.of(format.ending())))
                .ifPresent(
                    target -> saves.save(target, out -> out.write(made.bytes()), where -> {})));
  }

  /// Opens a paper that is no record's: nothing is entered.
  public void open(Supplier<Document> tree, Format format) {
    tasks.<Path>start(
        "Подготовка документа",
        progress -> {
          Plain made = plain(tree, format);
          return files.put(folder, made.fileName(), made.bytes());
        },
        dialogs::openExternally);
  }

  /// A finished file that stands for no record.
  private record Plain(String fileName, byte[] bytes) {}

  private Plain plain(Supplier<Document> tree, Format format) {
    Document document = tree.get();
    return new Plain(
        FileNames.safe(document.title()) + "." + format.ending(),
        documents.bytes(document, format));
  }

  private void enter(Made made, Format format) {
    tasks.<Boolean>start(
        "Учёт выданного документа",
        progress -> {
          issue(made, format);
          return true;
        },
        done -> {});
  }

  /// Enters a paper that was given out in another way: printed.
  public void enter(PaperKind kind, UUID subject, Format format) {
    tasks.<Boolean>start(
        "Подготовка: " + kind.title(),
        progress -> {
          issue(make(kind, subject, format), format);
          return true;
        },
        done -> {});
  }

  /// The pages of the paper as they would be printed now. Enters nothing.
  public void preview(
      PaperKind kind,
      UUID subject,
      Consumer<? super byte[]> pdf,
      Consumer<? super Throwable> failed) {
    tasks.<byte[]>run("", () -> make(kind, subject, Format.PDF).bytes(), pdf, failed);
  }

  /// The bytes of a file kept with the data, written to the folder of papers and opened.
  public void openKept(FileRef file) {
    tasks.<Path>start(
        "Открытие файла",
        progress -> {
          byte[] bytes = workspace.<byte[]>read(reading -> reading.file(file));
          return files.put(folder, file.fileName(), bytes);
        },
        dialogs::openExternally);
  }

  /// A register as of a day: made, entered, opened.
  public void openOn(PaperKind kind, UUID subject, Format format, LocalDate on) {
    tasks.<Placed>start(
        "Подготовка: " + kind.title(),
        progress -> {
          Paper paper =
              workspace.<Paper>read(reading -> documents.compose(reading, kind, subject, on));
          return place(new Made(paper, documents.bytes(paper, format)), format);
        },
        placed -> settle(placed, format));
  }

  private Made make(PaperKind kind, UUID subject, Format format) {
    Paper paper = workspace.<Paper>read(reading -> documents.compose(reading, kind, subject));
    return new Made(paper, documents.bytes(paper, format));
  }

  private void issue(Made made, Format format) {
    Paper paper = made.paper();
    boolean known =
        workspace.<Boolean>read(
            reading ->
                reading.issuedDocuments().all().stream()
                    .anyMatch(issued -> same(issued, made, format)));
    if (!known) {
      workspace.<IssuedDocumentId>edit(
          "Выдать документ: " + paper.kind().title(), edit -> register(edit, made, format).id());
    }
  }

  /// Whether this paper is entered already. The Word file must be the very one: what is made of
  /// equal facts by another version of the program is told from an edited file by its kept copy.
  private static boolean same(IssuedDocument issued, Made made, Format format) {
    Paper paper = made.paper();
    FileRef file = issued.file();
    return issued.paper() == paper.kind()
        && issued.subject().equals(paper.subject())
        && issued.format().equals(format.ending())
        && issued.facts().equals(paper.facts())
        && (format != Format.DOCX
            || file == null
            || file.sha256().equals(EditedPapers.sha256(made.bytes())));
  }

  private IssuedDocument register(Edit edit, Made made, Format format) {
    Paper paper = made.paper();
    FileRef file = edit.keepFile(paper.fileName(format), made.bytes());
    return edit.save(documents.issued(paper, format, edit.now(), file));
  }
}
