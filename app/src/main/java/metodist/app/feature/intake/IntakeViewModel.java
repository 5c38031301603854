package metodist.app.feature.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
import metodist.app.platform.Progress;
import metodist.app.platform.TaskRunner;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.Organisation;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.Arrivals;
import metodist.model.procedures.IntakeSteps;
import metodist.model.procedures.Standing;
import metodist.model.shared.Outcome;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// The files under review: taken in, read in the background, mended, registered. It lives as long as
/// the data are open, whether its screen is shown or not. Interface thread, except where said.
public final class IntakeViewModel {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final Ground ground;
  private final DataDesk data;
  private final ObservableList<ReviewedFile> files = FXCollections.observableArrayList();
  private final ObservableList<String> refused = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable ReviewedFile> current = new SimpleObjectProperty<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private List<FormDefinition> forms = List.of();
  private List<Organisation> organisations = List.of();
  private boolean begun;

  /// What the review stands on.
  public record Ground(
      Workspace workspace,
      TaskRunner tasks,
      IntakeFolder folder,
      FilledForms forms,
      Clock clock) {}

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
  }

  ObservableList<ReviewedFile> files() {
    return FXCollections.unmodifiableObservableList(files);
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
                progress -> {
                  ground.folder().tidy();
                  return ground.folder().list();
                },
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
                progress -> copies(given, now, progress),
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

  /// Copies everything before anything is read. Off the interface thread.
  private List<IntakeFolder.Kept> copies(List<Path> given, LocalDateTime at, Progress progress) {
    List<IntakeFolder.Kept> kept = new ArrayList<>();
    for (int i = 0; i < given.size() && !progress.cancelled(); i++) {
      Path each = given.get(i);
      progress.at(i, given.size());
      progress.saying(String.valueOf(each.getFileName()));
      try {
        for (Path document : ground.forms().documents(each, ground.folder().scratch())) {
          kept.add(ground.folder().take(document, at.plusNanos(kept.size())));
        }
      } catch (UserFacingException refusal) {
        ground.tasks().onInterface(() -> refused.add(refusal.sentence()));
      }
    }
    ground.folder().tidy();
    return kept;
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
            .<Integer>start(
                MESSAGES.plural("task.read", waiting.size()),
                progress -> readAll(waiting, progress),
                count -> refresh());
  }

  /// Off the interface thread.
  private int readAll(List<ReviewedFile> waiting, Progress progress) {
    FilledForms.Known known = known();
    ground.tasks().onInterface(() -> forms = known.forms());
    int done = 0;
    for (ReviewedFile file : waiting) {
      if (progress.cancelled()) {
        break;
      }
      progress.at(done++, waiting.size());
      progress.saying(file.name());
      ground.tasks().onInterface(() -> file.beingRead(true));
      readOne(file, known);
    }
    return done;
  }

  private FilledForms.Known known() {
    return ground
        .workspace()
        .<FilledForms.Known>read(
            reading ->
                new FilledForms.Known(
                    reading.forms().current(), reading.learnedLabels().all()));
  }

  private void readOne(ReviewedFile file, FilledForms.Known known) {
    SettledNotes notes = new SettledNotes(file.kept().notes());
    Optional<FormDefinition> chosen = file.chosenForm().or(() -> notes.form(known.forms()));
    try {
      SourceDocument source = ground.forms().source(file.kept().file());
      FormReading reading = ground.forms().match(source, known, chosen);
      ground
          .tasks()
          .onInterface(
              () -> {
                chosen.ifPresent(file::chooseForm);
                file.read(reading);
                notes
                    .answers()
                    .ifPresent(answers -> file.restore(answers, notes.settled()));
                look(List.of(file));
              });
    } catch (UserFacingException refusal) {
      ground
          .tasks()
          .onInterface(
              () -> {
                file.failed(refusal.sentence());
                touched();
              });
    }
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

  private void keep(ReviewedFile file) {
    Map<String, String> notes = SettledNotes.of(file);
    IntakeFolder.Kept kept = file.kept().with(notes);
    file.kept(kept);
    ground.tasks().run(MESSAGES.text("task.keep"), () -> ground.folder().note(kept, notes));
  }

  private void mended(ReviewedFile file) {
    keep(file);
    look(List.of(file));
  }

  /// Changes the answers of one file: a field, a table, a repeat.
  void change(ReviewedFile file, String entry, UnaryOperator<Answers> work) {
    Answers changed = work.apply(file.answers());
    if (!changed.equals(file.answers())) {
      file.answers(changed);
      file.settle(entry);
      mended(file);
    }
  }

  /// A doubtful value is right as it is; the label it stood under is known from now on.
  void settle(ReviewedFile file, String place, Consumer<LearnedLabel> learned) {
    file.settle(place);
    mended(file);
    String label =
        file.reading().stream()
            .flatMap(r -> r.found().stream())
            .filter(found -> found.place().equals(place))
            .map(FormReading.Found::label)
            .findFirst()
            .orElse("");
    learn(file, label, AnswerPlaces.target(place), learned);
  }

  /// Puts text of the file into a field. A piece that found no field is then no longer one.
  void send(
      ReviewedFile file, FormReading.Unplaced piece, String target, Consumer<LearnedLabel> learned) {
    FormDefinition form = file.form().orElseThrow();
    LabelAt.Parted parted = LabelAt.part(piece.text());
    file.answers(AnswerPlaces.put(form, file.answers(), target, parted.value()));
    file.settle(target);
    file.takeAway(piece);
    mended(file);
    String label =
        parted.label().isEmpty() && !piece.spans().isEmpty()
            ? file.reading()
                .flatMap(r -> LabelAt.of(r.source(), piece.spans().getFirst().start()))
                .orElse("")
            : parted.label();
    learn(file, label, target, learned);
  }

  private void learn(
      ReviewedFile file, String label, String target, Consumer<LearnedLabel> learned) {
    Optional<FormDefinition> form = file.form();
    if (label.isBlank() || form.isEmpty()) {
      return;
    }
    LearnedLabel lesson = new LearnedLabel(form.get().code(), label, target);
    data.change(
        MESSAGES.text("step.learn", label),
        edit ->
            edit.save(
                edit.learnedLabels()
                    .find(lesson.id())
                    .map(known -> known.withField(target))
                    .orElse(lesson)),
        done -> {
          learned.accept(done);
          rematch();
        });
  }

  /// What was just taught helps the files nobody has touched yet.
  private void rematch() {
    List<ReviewedFile> untouched =
        files.stream()
            .filter(f -> f.reading().isPresent() && !f.touched() && f.registered().isEmpty())
            .toList();
    if (untouched.isEmpty()) {
      return;
    }
    var unused =
        ground
            .tasks()
            .<Integer>start(
                MESSAGES.text("task.rematch"),
                progress -> {
                  FilledForms.Known known = known();
                  untouched.forEach(file -> matchAnew(file, known, file.chosenForm()));
                  return untouched.size();
                },
                count -> refresh());
  }

  /// Off the interface thread.
  private void matchAnew(
      ReviewedFile file, FilledForms.Known known, Optional<FormDefinition> chosen) {
    file.reading()
        .map(reading -> ground.forms().match(reading.source(), known, chosen))
        .ifPresent(
            fresh ->
                ground
                    .tasks()
                    .onInterface(
                        () -> {
                          file.read(fresh);
                          touched();
                        }));
  }

  /// Reads the file as this form; what was changed by hand is read anew.
  void chooseForm(ReviewedFile file, FormDefinition form) {
    file.chooseForm(form);
    var unused =
        ground
            .tasks()
            .<Boolean>start(
                MESSAGES.text("task.rematch"),
                progress -> {
                  matchAnew(file, known(), Optional.of(form));
                  return true;
                },
                done -> mended(file));
  }

  /// Back to what was read, without the changes made by hand.
  void reset(ReviewedFile file) {
    file.reading().ifPresent(file::read);
    mended(file);
  }

  void choose(ReviewedFile file, UnaryOperator<Arrival.Wishes> wish) {
    file.wish(wish.apply(file.wishes()));
    mended(file);
  }

  /// The likeliest organisation is the right one.
  void confirmApplicant(ReviewedFile file) {
    file.standing()
        .map(Standing::applicant)
        .ifPresent(o -> choose(file, w -> w.withApplicant(new Arrival.Applicant.Known(o.id()))));
  }

  void confirmContest(ReviewedFile file) {
    file.standing()
        .map(Standing::contest)
        .ifPresent(c -> choose(file, w -> w.withContest(c.id())));
  }

  /// An organisation of this name, with what else the file says of it, to be entered with it.
  Organisation fresh(ReviewedFile file, String name) {
    return IntakeSteps.described(file.arrival().orElseThrow(), name);
  }

  /// The register, to choose from.
  List<Organisation> organisations() {
    return organisations;
  }

  List<String> organisationNames() {
    return organisations.stream().map(o -> o.name().fullName()).toList();
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

  private Registered registered(
      List<ReviewedFile> able, List<Outcome<Application>> outcomes) {
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
            refusals.add(
                file.name() + ": " + refusal.problems().getFirst().message());
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

  List<ReviewedFile> clean() {
    return files.stream().filter(ReviewedFile::clean).toList();
  }

  List<ReviewedFile> registrable() {
    return files.stream().filter(ReviewedFile::registrable).toList();
  }
}
