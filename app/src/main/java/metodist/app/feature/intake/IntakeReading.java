package metodist.app.feature.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.platform.Progress;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.UserFacingException;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.parcel.Parcel;
import metodist.reports.source.parcel.ParcelItem;

/// The work of the review that takes its time: copying what came into the data folder, reading it,
/// matching it with the forms. All of it runs off the interface thread; what it finds out is told
/// on the interface thread.
final class IntakeReading {
  private final IntakeViewModel.Ground ground;
  private final Consumer<String> refused;
  private final Consumer<ReviewedFile> read;

  /// `refused` is told why a file could not be taken in, `read` that one was read or not.
  IntakeReading(
      IntakeViewModel.Ground ground, Consumer<String> refused, Consumer<ReviewedFile> read) {
    this.ground = ground;
    this.refused = refused;
    this.read = read;
  }

  /// What was left under review from an earlier day; files whose applications stand are done with
  /// and go.
  List<IntakeFolder.Kept> left() {
    ground.folder().tidy();
    List<IntakeFolder.Kept> waiting = new ArrayList<>();
    for (IntakeFolder.Kept kept : ground.folder().list()) {
      boolean done =
          new SettledNotes(kept.notes())
              .registered()
              .filter(
                  id ->
                      ground.workspace().<Boolean>read(r -> r.applications().find(id).isPresent()))
              .isPresent();
      if (done) {
        ground.folder().drop(kept);
      } else {
        waiting.add(kept);
      }
    }
    return waiting;
  }

  /// Copies everything before anything is read: folders, archives and letters are opened.
  List<IntakeFolder.Kept> copies(List<Path> given, LocalDateTime at, Progress progress) {
    List<IntakeFolder.Kept> kept = new ArrayList<>();
    try (Parcel parcel = Parcel.open(given, ground.folder().scratch())) {
      parcel.refused().forEach(each -> refuse(each.reason()));
      List<ParcelItem> items = parcel.items();
      for (int i = 0; i < items.size() && !progress.cancelled(); i++) {
        ParcelItem item = items.get(i);
        progress.at(i, items.size());
        progress.saying(item.shownName());
        try {
          kept.add(ground.folder().take(item.file(), at.plusNanos(i), origin(item)));
        } catch (UserFacingException refusal) {
          refuse(refusal);
        }
      }
    }
    return kept;
  }

  /// What the letter around a file tells of its sender.
  private static Map<String, String> origin(ParcelItem item) {
    Map<String, String> origin = new LinkedHashMap<>();
    item.letter().ifPresent(letter -> origin.put(SettledNotes.SENDER, letter.sender()));
    return origin;
  }

  private void refuse(UserFacingException refusal) {
    ground.tasks().onInterface(() -> refused.accept(refusal.sentence()));
  }

  /// The forms and labels known now.
  FilledForms.Known known() {
    return ground
        .workspace()
        .<FilledForms.Known>read(
            reading ->
                new FilledForms.Known(reading.forms().current(), reading.learnedLabels().all()));
  }

  /// Reads files one after another; stopped, it leaves the rest waiting.
  FilledForms.Known readAll(List<ReviewedFile> waiting, Progress progress) {
    FilledForms.Known known = known();
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
    return known;
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
                notes.answers().ifPresent(answers -> file.restore(answers, notes.settled()));
                read.accept(file);
              });
    } catch (UserFacingException refusal) {
      ground
          .tasks()
          .onInterface(
              () -> {
                file.failed(refusal.sentence());
                read.accept(file);
              });
    }
  }

  /// Matches what was read already with the forms and labels known now.
  void matchAnew(ReviewedFile file, FilledForms.Known known, Optional<FormDefinition> chosen) {
    file.reading()
        .map(reading -> ground.forms().match(reading.source(), known, chosen))
        .ifPresent(fresh -> ground.tasks().onInterface(() -> file.read(fresh)));
  }
}
