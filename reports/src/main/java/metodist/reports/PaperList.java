package metodist.reports;

import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.TechnicalReview;
import metodist.model.issued.PaperKind;
import metodist.model.shared.Aggregate;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Every paper the data can give now: of each record those kinds whose facts are there.
final class PaperList {
  private final Reading reading;
  private final List<PaperRef> refs = new ArrayList<>();

  private PaperList(Reading reading) {
    this.reading = reading;
  }

  static List<PaperRef> of(Reading reading) {
    PaperList list = new PaperList(reading);
    reading.centre().current().ifPresent(c -> list.add(PaperKind.SITE_REGISTER, c));
    reading.contests().all().forEach(list::contest);
    reading.applications().all().forEach(list::application);
    reading.reviewSheets().all().forEach(s -> list.add(PaperKind.REVIEW_SHEET, s));
    reading.orders().all().forEach(o -> list.add(PaperKind.ORDER, o));
    reading.certificates().all().forEach(c -> list.add(PaperKind.CERTIFICATE, c));
    return List.copyOf(list.refs);
  }

  private void contest(Contest contest) {
    add(PaperKind.CONTEST_ANNOUNCEMENT, contest);
    List<Application> applications = reading.applications().ofContest(contest.id());
    if (applications.stream().anyMatch(a -> a.registration() != null)) {
      add(PaperKind.APPLICATION_JOURNAL, contest);
    }
    boolean criteria =
        contest.criteriaSetId() != null
            && reading.criteriaSets().find(contest.criteriaSetId()).isPresent();
    if (criteria && !reading.reviewSheets().ofContest(contest.id()).isEmpty()) {
      add(PaperKind.SCORE_SUMMARY, contest);
    }
    if (applications.stream().anyMatch(a -> a.decision() != null)) {
      add(PaperKind.MINUTES, contest);
    }
  }

  private void application(Application application) {
    add(PaperKind.APPLICATION, application);
    TechnicalReview review = application.technicalReview();
    if (review == null) {
      return;
    }
    add(PaperKind.TECHNICAL_SHEET, application);
    TechnicalReview.@Nullable Verdict verdict = review.verdict();
    if (verdict == TechnicalReview.Verdict.RETURN) {
      add(PaperKind.REMARKS_LETTER, application);
    } else if (verdict == TechnicalReview.Verdict.REJECT) {
      add(PaperKind.REJECTION_LETTER, application);
    }
  }

  private void add(PaperKind kind, Aggregate subject) {
    refs.add(new PaperRef(kind, subject.id().value(), kind.title() + ". " + subject.title()));
  }
}
