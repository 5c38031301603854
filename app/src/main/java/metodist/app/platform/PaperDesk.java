package metodist.app.platform;

import java.nio.file.Path;
import java.time.LocalDate;
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
import metodist.reports.tree.Document;

/// The one way of every document button: the paper is composed and written off the interface
/// thread, put into the folder of papers whole or not at all, entered in the register of issued
/// documents with the facts it was drawn from, and opened. A paper equal to one already issued is
/// not entered twice. A preview is no issue and enters nothing.
public final class PaperDesk {
  private final Workspace workspace;
  private final TaskRunner tasks;
  private final DocumentService documents;
  private final Dialogs dialogs;
  private final Path folder;
  private final SaveDesk saves;
  private final BlankDesk blanks;
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
    this.blanks = new BlankDesk(workspace, tasks, documents, dialogs, folder);
  }

  /// The blanks of forms, which go the same way but are entered nowhere.
  public BlankDesk blanks() {
    return blanks;
  }

  /// A finished file of a paper.
  private record Made(Paper paper, byte[] bytes) {}

  /// «Открыть в Word», «PDF»: makes the paper, enters it in the register and opens it.
  public void open(PaperKind kind, UUID subject, Format format) {
    open(kind, List.of(subject), format);
  }

  /// The same for several records at once, as one task; opens the file, or the folder of many.
  public void open(PaperKind kind, List<UUID> subjects, Format format) {
    tasks.<Path>start(
        "Подготовка: " + kind.title(),
        progress -> {
          Path last = folder;
          for (int i = 0; i < subjects.size(); i++) {
            progress.at(i, subjects.size());
            if (progress.cancelled()) {
              break;
            }
            Made made = make(kind, subjects.get(i), format);
            last = files.put(folder, made.paper().fileName(format), made.bytes());
            issue(made, format);
          }
          return subjects.size() == 1 ? last : folder;
        },
        dialogs::openExternally);
  }

  /// «Сохранить как…»: asks where, writes there, enters it in the register.
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
                .ifPresent(
                    target ->
                        saves.save(
                            target, out -> out.write(made.bytes()), where -> enter(made, format))));
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
    tasks.<Path>start(
        "Подготовка: " + kind.title(),
        progress -> {
          Paper paper =
              workspace.<Paper>read(reading -> documents.compose(reading, kind, subject, on));
          Made made = new Made(paper, documents.bytes(paper, format));
          Path file = files.put(folder, paper.fileName(format), made.bytes());
          issue(made, format);
          return file;
        },
        dialogs::openExternally);
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
                    .anyMatch(issued -> same(issued, paper, format)));
    if (!known) {
      workspace.<IssuedDocumentId>edit(
          "Выдать документ: " + paper.kind().title(), edit -> register(edit, made, format).id());
    }
  }

  private static boolean same(IssuedDocument issued, Paper paper, Format format) {
    return issued.paper() == paper.kind()
        && issued.subject().equals(paper.subject())
        && issued.format().equals(format.ending())
        && issued.facts().equals(paper.facts());
  }

  private IssuedDocument register(Edit edit, Made made, Format format) {
    Paper paper = made.paper();
    FileRef file = edit.keepFile(paper.fileName(format), made.bytes());
    return edit.save(documents.issued(paper, format, edit.now(), file));
  }
}
