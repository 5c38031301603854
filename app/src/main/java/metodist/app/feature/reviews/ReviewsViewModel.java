package metodist.app.feature.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.directory.PersonId;
import metodist.model.procedures.ReviewConclusion;
import metodist.model.procedures.ReviewSteps;
import metodist.model.reviews.ConflictOfInterest;
import metodist.model.reviews.MarkInput;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// Содержательная экспертиза of a contest: assignments, marks typed and pasted, ranking with a cut
/// line. A mark that does not fit the scale is not entered but stays visible with the reason until
/// something else is typed over it. A paste is one change and one step of undo.
public final class ReviewsViewModel {
  private final DataDesk desk;
  private final ContestId id;
  private final LiveQuery<ReviewBoard> board;
  private final ObjectProperty<Ranking.Cut> cut =
      new SimpleObjectProperty<>(new Ranking.Cut.None());
  private final Map<Place, MarkInput.Entry.Rejected> rejected = new HashMap<>();

  /// A cell: which sheet, which criterion.
  record Place(ReviewSheetId sheet, int criterion) {}

  /// What came of a paste.
  public record Pasted(int entered, int rejected, List<String> reasons) {
    public Pasted {
      reasons = List.copyOf(reasons);
    }
  }

  public ReviewsViewModel(DataDesk desk, ContestId id) {
    this.desk = desk;
    this.id = id;
    board = desk.live(reading -> ReviewBoard.read(reading, id));
  }

  public ContestId id() {
    return id;
  }

  LiveQuery<ReviewBoard> board() {
    return board;
  }

  /// Where the line between those above and those below is drawn.
  public ObjectProperty<Ranking.Cut> cut() {
    return cut;
  }

  /// Text typed into a cell that does not fit the scale, and why.
  Optional<MarkInput.Entry.Rejected> rejected(ReviewSheetId sheet, int criterion) {
    return Optional.ofNullable(rejected.get(new Place(sheet, criterion)));
  }

  /// Enters what was typed into one cell. True when it fits; otherwise it is kept aside with the
  /// reason and nothing is written.
  public boolean type(ReviewSheetId sheet, Criterion criterion, String typed) {
    Place place = new Place(sheet, criterion.no());
    switch (MarkInput.parse(typed, criterion)) {
      case MarkInput.Entry.Rejected wrong -> {
        rejected.put(place, wrong);
        return false;
      }
      case MarkInput.Entry.Missing() -> enter(place, null);
      case MarkInput.Entry.Mark(BigDecimal value) -> enter(place, value);
    }
    return true;
  }

  private void enter(Place place, @Nullable BigDecimal mark) {
    rejected.remove(place);
    Map<Integer, @Nullable BigDecimal> changes = new HashMap<>();
    changes.put(place.criterion(), mark);
    desk.perform(
        "Поставить балл",
        edit -> {
          ReviewSheet stored = edit.reviewSheets().get(place.sheet());
          BigDecimal before = stored.marks().get(place.criterion());
          boolean same =
              before == null ? mark == null : mark != null && before.compareTo(mark) == 0;
          return same ? Outcome.done(stored) : ReviewSteps.enterMarks(edit, place.sheet(), changes);
        },
        done -> {});
  }

  /// Enters a pasted block of cells as one change: what fits is entered, what does not is kept
  /// aside and counted. A null cell of `targets` is no place for a mark.
  public void paste(
      List<List<String>> block,
      List<? extends List<@Nullable Target>> targets,
      Consumer<? super Pasted> then) {
    Map<ReviewSheetId, Map<Integer, @Nullable BigDecimal>> changes = new LinkedHashMap<>();
    List<String> reasons = new ArrayList<>();
    int count = 0;
    for (int r = 0; r < block.size(); r++) {
      for (int c = 0; c < block.get(r).size(); c++) {
        String text = block.get(r).get(c);
        Target target =
            r < targets.size() && c < targets.get(r).size() ? targets.get(r).get(c) : null;
        if (target == null) {
          if (!text.isBlank()) {
            reasons.add("«" + text.strip() + "» — здесь нет ячейки для балла.");
          }
          continue;
        }
        count += take(text, target, changes, reasons) ? 1 : 0;
      }
    }
    write("Вставить баллы из таблицы", changes, new Pasted(count, reasons.size(), reasons), then);
  }

  /// Enters one text into each of several cells as one change; an empty one takes the mark away.
  public void fill(List<Typed> cells, Consumer<? super Pasted> then) {
    Map<ReviewSheetId, Map<Integer, @Nullable BigDecimal>> changes = new LinkedHashMap<>();
    List<String> reasons = new ArrayList<>();
    int count = 0;
    for (Typed cell : cells) {
      Place place = new Place(cell.target().sheet(), cell.target().criterion().no());
      if (MarkInput.parse(cell.text(), cell.target().criterion())
          instanceof MarkInput.Entry.Missing) {
        rejected.remove(place);
        changes
            .computeIfAbsent(place.sheet(), sheet -> new HashMap<>())
            .put(place.criterion(), null);
        count++;
      } else {
        count += take(cell.text(), cell.target(), changes, reasons) ? 1 : 0;
      }
    }
    write("Заполнить баллы", changes, new Pasted(count, reasons.size(), reasons), then);
  }

  /// A text for a cell.
  public record Typed(Target target, String text) {}

  private void write(
      String title,
      Map<ReviewSheetId, Map<Integer, @Nullable BigDecimal>> changes,
      Pasted done,
      Consumer<? super Pasted> then) {
    if (changes.isEmpty()) {
      then.accept(done);
      return;
    }
    desk.perform(
        title, edit -> ReviewSteps.enterMarksOnSheets(edit, changes), sheets -> then.accept(done));
  }

  /// A place for a mark.
  public record Target(ReviewSheetId sheet, Criterion criterion) {}

  private boolean take(
      String text,
      Target target,
      Map<ReviewSheetId, Map<Integer, @Nullable BigDecimal>> changes,
      List<String> reasons) {
    Place place = new Place(target.sheet(), target.criterion().no());
    switch (MarkInput.parse(text, target.criterion())) {
      case MarkInput.Entry.Rejected wrong -> {
        rejected.put(place, wrong);
        reasons.add(wrong.reason());
        return false;
      }
      case MarkInput.Entry.Missing() -> {
        return false;
      }
      case MarkInput.Entry.Mark(BigDecimal value) -> {
        rejected.remove(place);
        changes
            .computeIfAbsent(place.sheet(), sheet -> new HashMap<>())
            .put(place.criterion(), value);
        return true;
      }
    }
  }

  /// Why this expert should rather not judge these applications, by application.
  public void conflicts(
      PersonId expert,
      List<ApplicationId> applications,
      Consumer<? super Map<ApplicationId, List<ConflictOfInterest.Kind>>> done) {
    desk.<Map<ApplicationId, List<ConflictOfInterest.Kind>>>read(
        reading -> {
          Map<ApplicationId, List<ConflictOfInterest.Kind>> found = new LinkedHashMap<>();
          for (ApplicationId application : applications) {
            List<ConflictOfInterest.Kind> kinds =
                ReviewBoard.conflicts(reading, expert, application);
            if (!kinds.isEmpty()) {
              found.put(application, kinds);
            }
          }
          return found;
        },
        done);
  }

  /// Assigns an expert to several applications as one change. Those he already judges are passed
  /// over; a blocking conflict without a reason refuses the whole.
  public void assign(
      PersonId expert,
      List<ApplicationId> applications,
      String reason,
      Consumer<? super Outcome<Integer>> then) {
    desk.step(
        "Назначить эксперта",
        edit -> {
          List<Problem> problems = new ArrayList<>();
          for (ApplicationId application : applications) {
            boolean assigned =
                edit.reviewSheets().ofApplication(application).stream()
                    .anyMatch(sheet -> sheet.expertId().equals(expert));
            if (!assigned) {
              var probe = ReviewBoard.conflicts(edit, expert, application);
              if (reason.isBlank() && probe.stream().anyMatch(ConflictOfInterest.Kind::blocks)) {
                Outcome<ReviewSheet> refused =
                    ReviewSteps.assign(edit, application, expert, reason);
                return new Outcome.Refused<>(refused.problems());
              }
            }
          }
          int done = 0;
          for (ApplicationId application : applications) {
            boolean assigned =
                edit.reviewSheets().ofApplication(application).stream()
                    .anyMatch(sheet -> sheet.expertId().equals(expert));
            if (!assigned) {
              Outcome<ReviewSheet> outcome = ReviewSteps.assign(edit, application, expert, reason);
              problems.addAll(outcome.problems());
              done += outcome.done() ? 1 : 0;
            }
          }
          return done == 0 && !problems.isEmpty()
              ? new Outcome.Refused<>(problems)
              : new Outcome.Done<>(done, problems);
        },
        then);
  }

  public void unassign(ReviewSheetId sheet, Consumer<? super Outcome<ReviewSheetId>> then) {
    desk.step("Снять эксперта", edit -> ReviewSteps.unassign(edit, sheet), then);
  }

  /// Signs every complete sheet of an application today.
  public void signAll(ApplicationId application, Consumer<? super Outcome<Integer>> then) {
    desk.step(
        "Подписать листы экспертизы",
        edit -> {
          List<Problem> problems = new ArrayList<>();
          int signed = 0;
          for (ReviewSheet sheet : edit.reviewSheets().ofApplication(application)) {
            if (sheet.signedOn() == null) {
              Outcome<ReviewSheet> outcome =
                  ReviewSteps.sign(edit, sheet.id(), edit.now().toLocalDate());
              problems.addAll(outcome.problems());
              signed += outcome.done() ? 1 : 0;
            }
          }
          return signed == 0 && !problems.isEmpty()
              ? new Outcome.Refused<>(problems)
              : new Outcome.Done<>(signed, problems);
        },
        then);
  }

  /// Signs what is complete, closes every review and moves the contest on, as one change.
  public void conclude(String reason, Consumer<? super Outcome<Contest>> then) {
    desk.step(
        "Подвести итоги экспертизы", edit -> ReviewConclusion.conclude(edit, id, reason), then);
  }

  /// Whether the review is still to be concluded.
  boolean concludable() {
    ReviewBoard shown = board.value();
    return shown != null && shown.contest().state() == ContestState.CONTENT_REVIEW;
  }

  /// Closes the review of an application.
  public void close(
      ApplicationId application, String reason, Consumer<? super Outcome<Application>> then) {
    desk.step(
        "Завершить экспертизу заявки", edit -> ReviewSteps.close(edit, application, reason), then);
  }

  /// Reads again what is shown.
  public void refresh() {
    board.refresh();
  }
}
