package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.TechnicalReview;
import metodist.model.shared.Dates;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Уведомления заявителю after the technical review: what to mend and by when, or why the
/// application was rejected.
public final class ReviewLetterComposer {
  private ReviewLetterComposer() {}

  /// Уведомление о доработке.
  public static Composition remarks(Reading reading, ApplicationId id) {
    Work work = new Work(reading, id);
    work.letter.toHeadOf(work.application.applicantId(), "О доработке заявки");
    work.letter.text(work.sentence() + " прошла техническую экспертизу" + work.reviewedOn() + ".");
    List<String> defects = work.defects();
    if (defects.isEmpty()) {
      work.letter.text("Заявка возвращается на доработку.");
    } else {
      work.letter.text("Необходимо устранить следующие замечания:");
      defects.forEach(work.letter::item);
    }
    work.letter.text("Просим направить доработанную заявку" + work.until() + work.address() + ".");
    return work.close("Уведомление о доработке");
  }

  /// Уведомление об отклонении.
  public static Composition rejection(Reading reading, ApplicationId id) {
    Work work = new Work(reading, id);
    work.letter.toHeadOf(work.application.applicantId(), "Об отклонении заявки");
    work.letter.text(
        work.sentence()
            + " отклонена по результатам технической экспертизы"
            + work.reviewedOn()
            + ".");
    List<String> defects = work.defects();
    if (!defects.isEmpty()) {
      work.letter.text(defects.size() == 1 ? "Причина отклонения:" : "Причины отклонения:");
      defects.forEach(work.letter::item);
    }
    work.letter.text(
        "Благодарим за интерес к конкурсу и приглашаем принять участие в следующем году.");
    return work.close("Уведомление об отклонении");
  }

  private static final class Work {
    private final Application application;
    private final ContestFacts contest;
    private final @Nullable TechnicalReview review;
    private final LocalDate day;
    private final Letter letter;

    Work(Reading reading, ApplicationId id) {
      this.application = reading.applications().get(id);
      this.contest = new ContestFacts(reading, application.contestId());
      this.review = application.technicalReview();
      LocalDate reviewed = review == null ? null : review.reviewedOn();
      this.day = reviewed == null ? contest.register.today() : reviewed;
      this.letter = new Letter(contest.register, contest.wording, contest.facts, day);
    }

    String sentence() {
      return contest.facts.use("Заявка", contest.sentence(application, day));
    }

    String reviewedOn() {
      return review == null || review.reviewedOn() == null
          ? ""
          : " " + Wording.day(review.reviewedOn());
    }

    String until() {
      return review == null || review.correctUntil() == null
          ? ""
          : " до "
              + contest.facts.use("Срок доработки", Dates.wordsInFull(review.correctUntil()))
              + " включительно";
    }

    String address() {
      String mail = contest.contest.submissionEmail();
      return mail.isBlank()
          ? ""
          : " по электронной почте " + contest.facts.use("Адрес для заявок", mail);
    }

    /// What was answered «нет», then the reviewer's own remarks, a line each.
    List<String> defects() {
      List<String> defects = new ArrayList<>();
      if (review == null) {
        return defects;
      }
      for (TechnicalReview.Check check : review.checks()) {
        if (check.answer() == TechnicalReview.Answer.NO) {
          String question = Wording.bare(Texts.clean(check.question()));
          String note = Texts.clean(check.note());
          defects.add(
              Wording.sentence(
                  "Не выполнено требование «"
                      + question.replaceAll("[«»]", "")
                      + "»"
                      + (note.isEmpty() ? "" : ": " + note)));
        }
      }
      Arrays.stream(Texts.lines(review.remarks()))
          .map(Texts::clean)
          .filter(s -> !s.isEmpty())
          .forEach(s -> defects.add(Wording.sentence(Wording.capital(s))));
      for (int i = 0; i < defects.size(); i++) {
        contest.facts.use("Замечание " + (i + 1), defects.get(i));
      }
      return defects;
    }

    Composition close(String what) {
      String name = contest.shortName(application, day);
      return letter.close(
          what + ". " + application.title(),
          what + " " + ContestFacts.registration(application) + " " + name,
          contest.responsible().orElse(null));
    }
  }
}
