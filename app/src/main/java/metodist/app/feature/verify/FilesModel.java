package metodist.app.feature.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.SourceReader;
import metodist.reports.verify.CheckedFile;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;
import metodist.reports.verify.PackageCheck;

/// Files chosen from anywhere, checked as one package. Nothing of them is stored but the reasons
/// for passing a finding over: they are known again by the file's name, the place and the words,
/// and the finding comes back when one of these changes.
final class FilesModel implements PackageModel {
  private final DataDesk desk;
  private final TaskRunner tasks;
  private final SourceReader reader;
  private final Messages m;
  private final LinkedHashSet<Path> paths = new LinkedHashSet<>();
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(Checked.NOTHING);
  private List<Checked.FileState> files = List.of();
  private List<Finding> findings = List.of();
  private int asked;

  FilesModel(DataDesk desk, TaskRunner tasks, SourceReader reader, Messages m) {
    this.desk = desk;
    this.tasks = tasks;
    this.reader = reader;
    this.m = m;
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
    again();
  }

  /// What reading and checking came to.
  private record Work(List<Checked.FileState> files, List<Finding> findings) {}

  @Override
  public void again() {
    List<Path> wanted = List.copyOf(paths);
    int turn = ++asked;
    tasks.<Work>start(
        m.text("section"),
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

  /// The words a reason is known by: a file's name stands for the file.
  private static UUID subject(Finding finding) {
    return UUID.nameUUIDFromBytes(("file:" + finding.file()).getBytes(StandardCharsets.UTF_8));
  }

  private static String words(Finding finding) {
    return OwnModel.message(finding) + " " + finding.passage();
  }

  private static boolean same(PassedFinding passed, Finding finding) {
    return passed.subject().equals(subject(finding))
        && passed.code().equals(OwnModel.code(finding))
        && passed.message().equals(words(finding));
  }

  @Override
  public void pass(Finding finding, String reason) {
    desk.change(
        m.text("pass.change"),
        edit ->
            edit.save(
                new PassedFinding(
                    PassedFindingId.random(),
                    0,
                    OwnModel.code(finding),
                    subject(finding),
                    finding.file(),
                    words(finding),
                    reason.strip())),
        saved -> show());
  }

  @Override
  public void takeBack(FindingReport.Passed passed) {
    desk.change(
        m.text("back.change"),
        edit -> {
          List<PassedFinding> these =
              edit.passedFindings().all().stream().filter(p -> same(p, passed.finding())).toList();
          these.forEach(p -> edit.remove(p.id()));
          return these.size();
        },
        removed -> show());
  }

  /// Shows what was found, parted by the reasons kept with the data.
  private void show() {
    List<Checked.FileState> shownFiles = files;
    List<Finding> found = findings;
    desk.read(
        reading -> {
          List<PassedFinding> known = reading.passedFindings().all();
          List<Finding> open = new ArrayList<>();
          List<FindingReport.Passed> passed = new ArrayList<>();
          for (Finding finding : found) {
            known.stream()
                .filter(p -> same(p, finding))
                .findFirst()
                .ifPresentOrElse(
                    p -> passed.add(new FindingReport.Passed(finding, p.reason())),
                    () -> open.add(finding));
          }
          return new Checked(shownFiles, open, passed);
        },
        checked::set);
  }
}
