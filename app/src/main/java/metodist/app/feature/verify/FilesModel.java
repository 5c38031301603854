package metodist.app.feature.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.TaskRunner;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.SourceReader;
import metodist.reports.verify.CheckedFile;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;
import metodist.reports.verify.PackageCheck;

/// Files chosen from anywhere, checked as one package. Nothing of them is stored: reasons for
/// passing over live as long as the tab.
final class FilesModel implements PackageModel {
  private final TaskRunner tasks;
  private final SourceReader reader;
  private final String title;
  private final LinkedHashSet<Path> paths = new LinkedHashSet<>();
  private final Map<Finding, String> reasons = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(Checked.NOTHING);
  private List<Checked.FileState> files = List.of();
  private List<Finding> findings = List.of();
  private int asked;

  /// `title` names the task in the status bar.
  FilesModel(TaskRunner tasks, SourceReader reader, String title) {
    this.tasks = tasks;
    this.reader = reader;
    this.title = title;
  }

  @Override
  public ReadOnlyObjectProperty<Checked> checked() {
    return checked.getReadOnlyProperty();
  }

  void add(List<Path> more) {
    more.forEach(path -> paths.add(path.toAbsolutePath().normalize()));
    again();
  }

  void remove(Path path) {
    paths.remove(path);
    again();
  }

  void clear() {
    paths.clear();
    reasons.clear();
    again();
  }

  /// What reading and checking came to.
  private record Work(List<Checked.FileState> files, List<Finding> findings) {}

  @Override
  public void again() {
    List<Path> wanted = List.copyOf(paths);
    int turn = ++asked;
    tasks.<Work>start(
        title,
        progress -> {
          List<Checked.FileState> states = new ArrayList<>();
          List<CheckedFile> read = new ArrayList<>();
          for (int i = 0; i < wanted.size() && !progress.cancelled(); i++) {
            progress.at(i, wanted.size());
            states.add(read(wanted.get(i), read));
          }
          return new Work(states, PackageCheck.findings(read));
        },
        work -> {
          if (turn == asked) {
            files = work.files();
            findings = work.findings();
            show();
          }
        });
  }

  private Checked.FileState read(Path path, List<CheckedFile> read) {
    String name = path.getFileName().toString();
    try {
      read.add(new CheckedFile(name, reader.read(path)));
      return new Checked.FileState(name, path, "");
    } catch (UserFacingException e) {
      return new Checked.FileState(name, path, e.sentence());
    }
  }

  @Override
  public void pass(Finding finding, String reason) {
    reasons.put(finding, reason.strip());
    show();
  }

  @Override
  public void takeBack(FindingReport.Passed passed) {
    reasons.remove(passed.finding());
    show();
  }

  private void show() {
    List<Finding> open = new ArrayList<>();
    List<FindingReport.Passed> passed = new ArrayList<>();
    for (Finding finding : findings) {
      String reason = reasons.get(finding);
      if (reason == null) {
        open.add(finding);
      } else {
        passed.add(new FindingReport.Passed(finding, reason));
      }
    }
    checked.set(new Checked(files, open, passed));
  }
}
