package metodist.app.feature.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.Organisation;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.Arrivals;
import metodist.model.procedures.IntakeSteps;
import metodist.model.procedures.Standing;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The files under review: taken in, read in the background, mended, registered. It lives as long
/// as the data are open, whether its screen is shown or not. Interface thread, except where said.
public final class IntakeViewModel {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final Ground ground;
  private final DataDesk data;
  private final IntakeReading work;
  private final FileMending mending;
  private final ObservableList<ReviewedFile> files = FXCollections.observableArrayList();
  private final ObservableList<ReviewedFile> shown =
      FXCollections.unmodifiableObservableList(files);
  private final ObservableList<String> refused = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable ReviewedFile> current = new SimpleObjectProperty<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private List<FormDefinition> forms = List.of();
  private List<Organisation> organisations = List.of();
  private boolean begun;

  /// What the review stands on.
  public record Ground(
      Workspace workspace, TaskRunner tasks, IntakeFolder folder, FilledForms forms, Clock clock) {}

  /// What came of a press: what is registered now, and why the rest is not.
  record Registered(List<Application> applications, List<String> refusals) {
    Registered {
      applications = List.copyOf(applications);
      refusals = List.copyOf(refusals);
    }
  }

  public IntakeViewModel(Ground ground) {
    this.ground = ground;
    this.data = new DataDesk(ground.workspace(), ground.tasks());
    this.work =
        new IntakeReading(ground, sentence -> refused.add(sentence), file -> look(List.of(file)));
    this.mending = new FileMending(data, ground.tasks(), work, this::mended, this::untouched);
  }

  ObservableList<ReviewedFile> files() {
    return shown;
  }

  /// Files that could not even be taken in, a sentence each.
  ObservableList<String> refused() {
    return refused;
  }

  void forgetRefused() {
    refused.clear();
  }

  ObjectProperty<@Nullable ReviewedFile> current() {
    return current;
  }

  /// Grows with everything that changes what the screen says.
  ReadOnlyLongProperty revision() {
    return revision.getReadOnlyProperty();
  }

  List<FormDefinition> forms() {
    return forms;
  }

  /// Takes up what was left from an earlier day; once.
  public void begin() {
    if (begun) {
      return;
    }
    begun = true;
    var unused =
        ground
            .tasks()
            .<List<IntakeFolder.Kept>>start(
                MESSAGES.text("task.begin"),
                progress -> work.left(),
                kept -> {
                  List<ReviewedFile> left = new ArrayList<>();
                  kept.forEach(each -> left.add(add(each)));
                  read(left);
                });
  }

  private ReviewedFile add(IntakeFolder.Kept kept) {
    ReviewedFile file = new ReviewedFile(kept);
    SettledNotes notes = new SettledNotes(kept.notes());
    file.wish(notes.wishes());
    notes.registered().ifPresent(file::registered);
    files.add(file);
    twins();
    if (current.get() == null) {
      current.set(file);
    }
    touched();
    return file;
  }

  /// Of equal files the first is meant.
  private void twins() {
    for (int i = 0; i < files.size(); i++) {
      ReviewedFile file = files.get(i);
      file.twin(
          files.subList(0, i).stream()
              .filter(other -> other.kept().sha256().equals(file.kept().sha256()))
              .findFirst()
              .map(ReviewedFile::name)
              .orElse(""));
    }
  }

  private void touched() {
    revision.set(revision.get() + 1);
    waiting.set((int) files.stream().filter(f -> f.registered().isEmpty()).count());
  }

  /// How many files wait to be registered.
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// Counts what was left from an earlier day without reading it.
  public void count() {
    ground
        .tasks()
        .<Integer>run(
            "",
            () ->
                (int)
                    ground.folder().list().stream()
                        .filter(kept -> new SettledNotes(kept.notes()).registered().isEmpty())
                        .count(),
            left -> {
              if (!begun) {
                waiting.set(left);
              }
            });
  }

  /// Takes files, folders, archives or letters in and reads what is in them. `contest`: the contest
  /// from whose list they were given, if any.
  public void take(List<Path> given, @Nullable ContestId contest) {
    begin();
    LocalDateTime now = LocalDateTime.now(ground.clock());
    var unused =
        ground
            .tasks()
            .<List<IntakeFolder.Kept>>start(
                MESSAGES.text("task.take"),
                progress -> work.copies(given, now, progress),
                kept -> {
                  List<ReviewedFile> taken = new ArrayList<>();
                  for (IntakeFolder.Kept each : kept) {
                    ReviewedFile file = add(each);
                    file.wish(file.wishes().withContest(contest));
                    taken.add(file);
                  }
                  taken.stream().findFirst().ifPresent(current::set);
                  read(taken);
                });
  }

  /// Reads files anew: those just taken, or those whose reading was stopped or failed.
  void read(List<ReviewedFile> chosen) {
    List<ReviewedFile> waiting =
        chosen.stream().filter(f -> f.state() != ReviewedFile.State.READING).toList();
    if (waiting.isEmpty()) {
      refresh();
      return;
    }
    var unused =
        ground
            .tasks()
            .<FilledForms.Known>start(
                MESSAGES.plural("task.read", waiting.size()),
                progress -> work.readAll(waiting, progress),
                known -> {
                  forms = known.forms();
                  refresh();
                });
  }

  /// How all files stand with the data as they are now.
  public void refresh() {
    if (begun) {
      data.<List<Organisation>>read(
          reading -> reading.organisations().all().stream().filter(Organisation::active).toList(),
          all -> organisations = all);
      look(List.copyOf(files));
    }
  }

  private record Looked(
      ReviewedFile file, Optional<Standing> standing, Optional<ApplicationId> gone) {}

  private void look(List<ReviewedFile> chosen) {
    record Asked(ReviewedFile file, Optional<Arrival> arrival, Optional<ApplicationId> id) {}
    List<Asked> asked =
        chosen.stream().map(f -> new Asked(f, f.arrival(), f.registered())).toList();
    data.<List<Looked>>read(
        reading ->
            asked.stream()
                .map(
                    each ->
                        new Looked(
                            each.file(),
                            each.id().filter(id -> exists(reading, id)).isPresent()
                                ? Optional.empty()
                                : each.arrival().map(a -> Arrivals.look(reading, a)),
                            each.id().filter(id -> !exists(reading, id))))
                .toList(),
        this::looked);
  }

  private static boolean exists(Reading reading, ApplicationId id) {
    return reading.applications().find(id).isPresent();
  }

  /// An application whose registration was taken back leaves its file under review again.
  private void looked(List<Looked> all) {
    for (Looked each : all) {
      if (each.gone().isPresent() && each.gone().equals(each.file().registered())) {
        each.file().registered(null);
        keep(each.file());
      }
      each.standing().ifPresent(each.file()::stands);
    }
    touched();
  }

  /// How single files are mended.
  FileMending mending() {
    return mending;
  }

  private void mended(ReviewedFile file) {
    keep(file);
    look(List.of(file));
  }

  private void keep(ReviewedFile file) {
    Map<String, String> notes = SettledNotes.of(file);
    IntakeFolder.Kept kept = file.kept().with(notes);
    file.kept(kept);
    ground.tasks().run(MESSAGES.text("task.keep"), () -> ground.folder().note(kept, notes));
  }

  /// The register, to choose from.
  List<Organisation> organisations() {
    return organisations;
  }

  /// Registers files as one step. `reason` lets in what came late.
  void register(List<ReviewedFile> chosen, String reason, Consumer<Registered> then) {
    List<ReviewedFile> able = chosen.stream().filter(ReviewedFile::registrable).toList();
    List<IntakeSteps.Entry> entries =
        able.stream().map(file -> IntakeEntries.of(file, reason)).toList();
    String title =
        able.size() == 1
            ? MESSAGES.text("step.register")
            : MESSAGES.plural("step.register.many", able.size());
    data.<List<Outcome<Application>>>change(
        title,
        edit -> IntakeSteps.registerAll(edit, entries),
        outcomes -> then.accept(registered(able, outcomes)));
  }

  private Registered registered(List<ReviewedFile> able, List<Outcome<Application>> outcomes) {
    List<Application> applications = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (int i = 0; i < able.size(); i++) {
      ReviewedFile file = able.get(i);
      switch (outcomes.get(i)) {
        case Outcome.Done<Application> done -> {
          file.registered(done.value().id());
          keep(file);
          applications.add(done.value());
        }
        case Outcome.Refused<Application> refusal ->
            refusals.add(file.name() + ": " + refusal.problems().getFirst().message());
      }
    }
    refresh();
    return new Registered(applications, refusals);
  }

  /// Returns a registered application with the remarks found in its file.
  void returnWithRemarks(ApplicationId id, Consumer<Outcome<Application>> then) {
    data.step(MESSAGES.text("step.return"), edit -> IntakeSteps.returnWithRemarks(edit, id), then);
  }

  /// Takes files out of the review. What is not registered can be put back.
  void remove(List<ReviewedFile> chosen) {
    ReviewedFile before = current.get();
    int at = before == null ? 0 : files.indexOf(before);
    files.removeAll(chosen);
    twins();
    if (before != null && chosen.contains(before)) {
      current.set(files.isEmpty() ? null : files.get(Math.clamp(at, 0, files.size() - 1)));
    }
    ground
        .tasks()
        .run(
            MESSAGES.text("task.keep"),
            () -> chosen.forEach(file -> ground.folder().drop(file.kept())));
    touched();
  }

  void putBack(List<ReviewedFile> chosen) {
    files.addAll(chosen);
    twins();
    chosen.stream().findFirst().ifPresent(current::set);
    ground
        .tasks()
        .run(
            MESSAGES.text("task.keep"),
            () -> chosen.forEach(file -> ground.folder().putBack(file.kept())));
    refresh();
  }

  /// Files nobody has changed anything in: what is learned may change them.
  private List<ReviewedFile> untouched() {
    return files.stream()
        .filter(f -> f.reading().isPresent() && !f.touched() && f.registered().isEmpty())
        .toList();
  }

  /// The file to look at after some: the next below them that can be worked on, else the first
  /// such, else any that is left.
  Optional<ReviewedFile> next(List<ReviewedFile> done) {
    int at = done.isEmpty() ? 0 : files.indexOf(done.getLast()) + 1;
    List<ReviewedFile> order = new ArrayList<>(files.subList(at, files.size()));
    order.addAll(files.subList(0, at));
    List<ReviewedFile> left =
        order.stream().filter(f -> f.registered().isEmpty() && !done.contains(f)).toList();
    return left.stream()
        .filter(ReviewedFile::workable)
        .findFirst()
        .or(() -> left.stream().findFirst());
  }

  List<ReviewedFile> clean() {
    return files.stream().filter(ReviewedFile::clean).toList();
  }

  List<ReviewedFile> registrable() {
    return files.stream().filter(ReviewedFile::registrable).toList();
  }
}
