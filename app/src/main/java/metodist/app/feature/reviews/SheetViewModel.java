package metodist.app.feature.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.Application;
import metodist.model.contests.CriteriaSet;
import metodist.model.procedures.ReviewSteps;
import metodist.model.reviews.MarkInput;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.SheetScores;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Лист экспертизы: the marks and words of one expert on one application, and the signature that
/// closes them.
public final class SheetViewModel {
  private final DataDesk desk;
  private final ReviewSheetId id;
  private final LiveQuery<Card> card;

  /// What the sheet shows. `total` is empty while a mark is missing.
  record Card(
      ReviewSheet sheet,
      Application application,
      String organisation,
      String expert,
      @Nullable CriteriaSet criteria,
      List<Integer> missing,
      String total) {

    boolean open() {
      return sheet.signedOn() == null;
    }
  }

  public SheetViewModel(DataDesk desk, ReviewSheetId id) {
    this.desk = desk;
    this.id = id;
    card = desk.live(reading -> read(reading, id));
  }

  static Card read(Reading reading, ReviewSheetId id) {
    ReviewSheet sheet = reading.reviewSheets().get(id);
    Application application = reading.applications().get(sheet.applicationId());
    var setId = reading.contests().get(application.contestId()).criteriaSetId();
    CriteriaSet set = setId == null ? null : reading.criteriaSets().find(setId).orElse(null);
    return new Card(
        sheet,
        application,
        reading.organisations().get(application.applicantId()).title(),
        reading.people().find(sheet.expertId()).map(p -> p.name().full()).orElse(""),
        set,
        set == null ? List.of() : SheetScores.missing(sheet, set),
        set == null ? "" : SheetScores.total(sheet, set).map(MarkInput::text).orElse(""));
  }

  public ReviewSheetId id() {
    return id;
  }

  LiveQuery<Card> card() {
    return card;
  }

  private void words(UnaryOperator<ReviewSheet> work) {
    desk.perform(
        "Заполнить лист экспертизы",
        edit -> {
          ReviewSheet stored = edit.reviewSheets().get(id);
          ReviewSheet changed = work.apply(stored);
          return changed.equals(stored)
              ? Outcome.done(stored)
              : ReviewSteps.enterWords(edit, changed);
        },
        done -> {});
  }

  public void strengths(String text) {
    words(s -> with(s, s.comments(), text, s.remarks(), s.recommendation()));
  }

  public void remarks(String text) {
    words(s -> with(s, s.comments(), s.strengths(), text, s.recommendation()));
  }

  public void recommendation(ReviewSheet.@Nullable Recommendation value) {
    words(s -> with(s, s.comments(), s.strengths(), s.remarks(), value));
  }

  public void comment(int criterion, String text) {
    words(
        s -> {
          Map<Integer, String> comments = new LinkedHashMap<>(s.comments());
          if (text.isBlank()) {
            comments.remove(criterion);
          } else {
            comments.put(criterion, text.strip());
          }
          return with(s, comments, s.strengths(), s.remarks(), s.recommendation());
        });
  }

  private static ReviewSheet with(
      ReviewSheet s,
      Map<Integer, String> comments,
      String strengths,
      String remarks,
      ReviewSheet.@Nullable Recommendation recommendation) {
    return new ReviewSheet(
        s.id(),
        s.version(),
        s.applicationId(),
        s.expertId(),
        s.marks(),
        comments,
        strengths,
        remarks,
        recommendation,
        s.conflictReason(),
        s.signedOn());
  }

  public void sign(Consumer<? super Outcome<ReviewSheet>> then) {
    desk.step(
        "Подписать лист экспертизы",
        edit -> ReviewSteps.sign(edit, id, edit.now().toLocalDate()),
        then);
  }

  public void unsign(Consumer<? super Outcome<ReviewSheet>> then) {
    desk.step("Снять подпись с листа", edit -> ReviewSteps.unsign(edit, id), then);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
