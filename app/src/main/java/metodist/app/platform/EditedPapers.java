package metodist.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import metodist.model.issued.IssuedDocument;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.revise.Change;
import metodist.reports.revise.PaperPrint;
import metodist.reports.revise.Revision;

/// Документы, правленные в Word: nothing written by hand is ever replaced unasked. What lies at the
/// target is held against what the program made (kept with the data, found by the print inside the
/// file); when the data have changed since, the user chooses.
final class EditedPapers {
  private static final Messages MESSAGES = Messages.of(EditedPapers.class);
  private static final Plural EDITS = new Plural("правка", "правки", "правок");
  private static final Plural CHANGES = new Plural("место", "места", "мест");

  /// So many of the papers kept last are looked through for the one a file was made as.
  private static final int LOOKED_THROUGH = 40;

  private static final int TOLD = 5;
  private final Workspace workspace;
  private final Dialogs dialogs;

  EditedPapers(Workspace workspace, Dialogs dialogs) {
    this.workspace = workspace;
    this.dialogs = dialogs;
  }

  /// What lies where a paper is to be written.
  sealed interface Standing {
    /// Nothing, or the very file the program made: it may be replaced.
    record Free() implements Standing {}

    /// Another paper, or a file of somebody's own under this name.
    record Foreign() implements Standing {}

    /// This paper, edited by hand; the data are still those it was made with.
    record Edited() implements Standing {}

    /// This paper, edited by hand, and the data have changed. Without a revision what it was made
    /// as is no longer known.
    record Outdated(Optional<Revision> revision) implements Standing {}
  }

  /// What is to be done with an edited file.
  enum Choice {
    NOTHING,
    KEEP,
    UPDATE,
    BESIDE
  }

  Standing look(Path file, Paper paper, Format format, byte[] now) {
    if (format != Format.DOCX || !Files.exists(file)) {
      return new Standing.Free();
    }
    byte[] found;
    try {
      found = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      return new Standing.Foreign(); // a new name beside it harms nobody
    }
    return workspace.<Standing>read(reading -> look(reading, found, paper, now));
  }

  private static Standing look(Reading reading, byte[] found, Paper paper, byte[] now) {
    String digest = sha256(found);
    List<IssuedDocument> kept =
        reading.issuedDocuments().all().stream()
            .filter(d -> d.file() != null && d.format().equals(Format.DOCX.ending()))
            .sorted(Comparator.comparing(IssuedDocument::issuedAt).reversed())
            .toList();
    boolean made =
        kept.stream().anyMatch(d -> d.file() != null && d.file().sha256().equals(digest));
    if (made || Arrays.equals(found, now)) {
      return new Standing.Free();
    }
    Optional<PaperPrint> print = PaperPrint.in(found);
    Optional<PaperPrint> fresh = PaperPrint.in(now);
    if (print.isPresent() && print.equals(fresh)) {
      return new Standing.Edited();
    }
    boolean other = !print.map(PaperPrint::paper).equals(fresh.map(PaperPrint::paper));
    if (print.isPresent() && other) {
      return new Standing.Foreign();
    }
    List<IssuedDocument> these =
        kept.stream()
            .filter(d -> d.paper() == paper.kind() && d.subject().equals(paper.subject()))
            .limit(LOOKED_THROUGH)
            .toList();
    Optional<Revision> revision =
        then(reading, these, print).flatMap(before -> Revision.of(before, found, now));
    if (print.isEmpty() && revision.isEmpty()) {
      return new Standing.Foreign();
    }
    return revision.filter(r -> !r.outdated()).isPresent()
        ? new Standing.Edited()
        : new Standing.Outdated(revision);
  }

  /// The file as it was made: the kept one of the same print. A file without a print was made
  /// before files had one, by whatever was kept last.
  private static Optional<byte[]> then(
      Reading reading, List<IssuedDocument> kept, Optional<PaperPrint> print) {
    for (IssuedDocument document : kept) {
      if (document.file() != null) {
        byte[] bytes = reading.file(document.file());
        if (print.isEmpty() || PaperPrint.in(bytes).equals(print)) {
          return Optional.of(bytes);
        }
      }
    }
    return Optional.empty();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Asks what to do; the differences may be looked at before the answer.
  Choice ask(Path file, Standing.Outdated outdated) {
    Optional<Revision> revision = outdated.revision();
    if (revision.isEmpty()) {
      return answer(MESSAGES.text("edited.unknown", file.getFileName()), false);
    }
    String update = MESSAGES.text("edited.update");
    String show = MESSAGES.text("edited.show");
    List<String> verbs =
        List.of(update, MESSAGES.text("edited.keep"), MESSAGES.text("edited.beside"), show);
    while (true) {
      int chosen =
          dialogs.choose(MESSAGES.text("edited.title"), described(file, revision.get()), verbs);
      switch (chosen) {
        case 0 -> {
          return Choice.UPDATE;
        }
        case 1 -> {
          return Choice.KEEP;
        }
        case 2 -> {
          return Choice.BESIDE;
        }
        case 3 ->
            dialogs.show(
                MESSAGES.text("edited.differences", file.getFileName()),
                new DifferencesPane(revision.get()).root(),
                MESSAGES.text("edited.back"));
        default -> {
          return Choice.NOTHING;
        }
      }
    }
  }

  /// The same for «Сохранить как…» over an edited file whose data are still the same.
  Choice askToReplace(Path file) {
    return answer(MESSAGES.text("edited.same", file.getFileName()), true);
  }

  private Choice answer(String text, boolean besideFirst) {
    String keep = MESSAGES.text("edited.keep");
    String beside = MESSAGES.text("edited.beside");
    List<String> verbs = besideFirst ? List.of(beside, keep) : List.of(keep, beside);
    int chosen = dialogs.choose(MESSAGES.text("edited.title"), text, verbs);
    if (chosen < 0) {
      return Choice.NOTHING;
    }
    return verbs.get(chosen).equals(keep) ? Choice.KEEP : Choice.BESIDE;
  }

  private static String described(Path file, Revision revision) {
    long byHand = revision.count(Change.Kind.BY_HAND, Change.Kind.BOTH, Change.Kind.CLASH);
    long byData = revision.changes().stream().filter(c -> c.kind().takenOver()).count();
    long left = revision.changes().stream().filter(c -> c.kind().left()).count();
    String edits =
        byHand == 0
            ? MESSAGES.text("edited.layout")
            : MESSAGES.text("edited.hand", EDITS.count(byHand));
    String data = byData == 0 ? "" : " " + MESSAGES.text("edited.data", CHANGES.count(byData));
    String rest = left == 0 ? "" : " " + MESSAGES.text("edited.left", CHANGES.count(left));
    return MESSAGES.text("edited.text", file.getFileName()) + " " + edits + data + rest;
  }

  /// Tells what could not be carried over, if anything.
  void tellLeft(Revision revision) {
    List<Change> left = revision.changes().stream().filter(c -> c.kind().left()).toList();
    if (left.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder(MESSAGES.text("edited.rest"));
    left.stream().limit(TOLD).forEach(c -> text.append('\n').append(sentence(c)));
    if (left.size() > TOLD) {
      text.append('\n').append(MESSAGES.text("edited.more", left.size() - TOLD));
    }
    dialogs.tell(MESSAGES.text("edited.title"), text.toString());
  }

  private static String sentence(Change change) {
    String words = change.now().isEmpty() ? change.then() : change.now();
    return change.kind().title() + ": «" + words.strip() + "»";
  }

  /// Tells of files that were edited and got a new version beside them.
  void tellBeside(List<Path> files) {
    if (!files.isEmpty()) {
      List<String> names = files.stream().map(f -> "«" + f.getFileName() + "»").toList();
      dialogs.tell(
          MESSAGES.text("edited.title"), MESSAGES.text("edited.many", String.join(", ", names)));
    }
  }
}
