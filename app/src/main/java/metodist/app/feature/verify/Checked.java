package metodist.app.feature.verify;

import java.nio.file.Path;
import java.util.List;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;
import org.jspecify.annotations.Nullable;

/// A package as checked: its files, the findings still open, and those passed over with a reason.
record Checked(List<FileState> files, List<Finding> open, List<FindingReport.Passed> passed) {
  static final Checked NOTHING = new Checked(List.of(), List.of(), List.of());

  Checked {
    files = List.copyOf(files);
    open = List.copyOf(open);
    passed = List.copyOf(passed);
  }

  /// A file of the package; `path` is null for a paper composed by the program, `trouble` is the
  /// sentence why it could not be read.
  record FileState(String name, @Nullable Path path, String trouble) {
    boolean read() {
      return trouble.isEmpty();
    }
  }

  /// How many files were read and checked.
  long readFiles() {
    return files.stream().filter(FileState::read).count();
  }
}
