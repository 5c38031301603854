package metodist.app.feature.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.model.directory.Organisation;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.IntakeSteps;
import metodist.model.procedures.Standing;
import metodist.reports.intake.FormReading;

/// What a person mends in one file under review, and what the program learns of it. Interface
/// thread.
final class FileMending {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final DataDesk data;
  private final TaskRunner tasks;
  private final IntakeReading work;
  private final Consumer<ReviewedFile> mended;
  private final Supplier<List<ReviewedFile>> untouched;

  /// `mended` is told of every change; `untouched` are the files that may be read anew by
  /// themselves.
  FileMending(
      DataDesk data,
      TaskRunner tasks,
      IntakeReading work,
      Consumer<ReviewedFile> mended,
      Supplier<List<ReviewedFile>> untouched) {
    this.data = data;
    this.tasks = tasks;
    this.work = work;
    this.mended = mended;
    this.untouched = untouched;
  }

  /// Changes the answers of one file: a field, a table, a repeat.
  void change(ReviewedFile file, String entry, UnaryOperator<Answers> work) {
    Answers changed = work.apply(file.answers());
    if (!changed.equals(file.answers())) {
      file.answers(changed);
      file.settle(entry);
      mended.accept(file);
    }
  }

  /// A doubtful value is right as it is; the label it stood under is known from now on.
  void settle(ReviewedFile file, String place, Consumer<LearnedLabel> learned) {
    file.settle(place);
    mended.accept(file);
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
      ReviewedFile file,
      FormReading.Unplaced piece,
      String target,
      Consumer<LearnedLabel> learned) {
    FormDefinition form = file.form().orElseThrow();
    LabelAt.Parted parted = LabelAt.part(piece.text());
    file.answers(AnswerPlaces.put(form, file.answers(), target, parted.value()));
    file.settle(target);
    file.takeAway(piece);
    mended.accept(file);
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
    if (label.isBlank() || form.isEmpty() || LabelAt.ofAnother(form.get(), label, target)) {
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
    List<ReviewedFile> files = untouched.get();
    if (files.isEmpty()) {
      return;
    }
    var unused =
        tasks.<Integer>start(
            MESSAGES.text("task.rematch"),
            progress -> {
              FilledForms.Known known = work.known();
              files.forEach(file -> work.matchAnew(file, known, file.chosenForm()));
              return files.size();
            },
            count -> files.forEach(mended));
  }

  /// Reads the file as this form; what was changed by hand is read anew.
  void chooseForm(ReviewedFile file, FormDefinition form) {
    file.chooseForm(form);
    var unused =
        tasks.<Boolean>start(
            MESSAGES.text("task.rematch"),
            progress -> {
              work.matchAnew(file, work.known(), Optional.of(form));
              return true;
            },
            done -> mended.accept(file));
  }

  /// Back to what was read, without the changes made by hand.
  void reset(ReviewedFile file) {
    file.reading().ifPresent(file::read);
    mended.accept(file);
  }

  void choose(ReviewedFile file, UnaryOperator<Arrival.Wishes> wish) {
    file.wish(wish.apply(file.wishes()));
    mended.accept(file);
  }

  /// The likeliest organisation is the right one.
  void confirmApplicant(ReviewedFile file) {
    file.standing()
        .map(Standing::applicant)
        .ifPresent(o -> choose(file, w -> w.withApplicant(new Arrival.Applicant.Known(o.id()))));
  }

  void confirmContest(ReviewedFile file) {
    file.standing().map(Standing::contest).ifPresent(c -> choose(file, w -> w.withContest(c.id())));
  }

  /// An organisation of this name, with what else the file says of it, to be entered with it.
  Organisation fresh(ReviewedFile file, String name) {
    return IntakeSteps.described(file.arrival().orElseThrow(), name);
  }
}
