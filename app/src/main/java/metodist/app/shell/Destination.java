package metodist.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import metodist.app.ui.SoughtWords;
import metodist.model.issued.PaperKind;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// A place in the program one can go to and come back to: a list, a card, a document. Each feature
/// has its own records; equal destinations are the same tab.
public interface Destination {
  /// The card of a record, whoever shows it: the way from one feature into another.
  record OfRecord(RecordId id) implements Destination {}

  /// The card of a record, standing at the words in question where it shows them.
  record OfWords(RecordId id, SoughtWords words) implements Destination {}

  /// The home of a section by its id («settings»): the way to another feature's list.
  record OfSection(String section) implements Destination {}

  /// The preview of a paper drawn from a record, with Word, PDF and print.
  record OfPaper(PaperKind kind, UUID subject) implements Destination {}

  /// The guide as a paper.
  record GuidePages() implements Destination {}

  /// The guide on the screen, open at a chapter. All its chapters share one tab.
  record OfHelp(String chapter) implements Destination {
    @Override
    public Destination tab() {
      return new OfHelp("");
    }
  }

  /// Files to be taken in, for the record they are meant for if that is known: the way to whichever
  /// section takes files. It leads on to the place where they are shown.
  record OfFiles(List<Path> files, @Nullable RecordId into) implements Destination {
    public OfFiles {
      files = List.copyOf(files);
    }
  }

  /// Destinations of equal tabs are shown in the same one, in turn.
  default Destination tab() {
    return this;
  }

  /// The changes of one record, step by step.
  record HistoryOf(RecordId id) implements Destination {}
}
