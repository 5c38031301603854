package metodist.app.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.Person;
import metodist.model.procedures.ReviewSteps;
import metodist.model.reviews.ReviewSheet;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// The experts of the sample: three without an interest for each application, in turn, and their
/// marks and words.
final class SampleJudges {
  private static final int EXPERTS = 3;
  private final SampleTexts texts;
  private final SampleRegister register;

  SampleJudges(SampleTexts texts, SampleRegister register) {
    this.texts = texts;
    this.register = register;
  }

  List<ReviewSheet> assign(Edit edit, ApplicationId id, int turn) {
    Application application = edit.applications().get(id);
    List<ReviewSheet> sheets = new ArrayList<>();
    for (int i = 0; sheets.size() < EXPERTS; i++) {
      Person expert = register.experts.get((i + turn) % register.experts.size());
      boolean own =
          expert.posts().stream()
              .anyMatch(p -> p.organisationId().equals(application.applicantId()));
      boolean named =
          expert.id().equals(application.managerId())
              || expert.id().equals(application.supervisorId());
      if (!own && !named) {
        sheets.add(ReviewSteps.assign(edit, id, expert.id(), "").orThrow());
      }
    }
    return sheets;
  }

  List<ReviewSheet> mark(Edit edit, List<ReviewSheet> sheets, SampleFate fate) {
    int level =
        fate == SampleFate.REFUSE
            ? 4
            : fate == SampleFate.RESERVE || fate == SampleFate.REVISE ? 6 : 8;
    List<ReviewSheet> done = new ArrayList<>();
    for (ReviewSheet sheet : sheets) {
      if (fate == SampleFate.IN_REVIEW && done.size() == 2) {
        break;
      }
      Map<Integer, @Nullable BigDecimal> marks = new LinkedHashMap<>();
      for (int criterion = 1; criterion <= 3; criterion++) {
        marks.put(criterion, BigDecimal.valueOf(level + texts.random().nextInt(3)));
      }
      ReviewSheet marked = ReviewSteps.enterMarks(edit, sheet.id(), marks).orThrow();
      ReviewSheet worded = ReviewSteps.enterWords(edit, withWords(marked, fate)).orThrow();
      done.add(ReviewSteps.sign(edit, worded.id(), edit.now().toLocalDate()).orThrow());
    }
    return done;
  }

  private ReviewSheet withWords(ReviewSheet sheet, SampleFate fate) {
    ReviewSheet.Recommendation advice =
        fate == SampleFate.REFUSE
            ? ReviewSheet.Recommendation.REFUSE
            : fate == SampleFate.REVISE
                ? ReviewSheet.Recommendation.REVISE
                : ReviewSheet.Recommendation.AWARD;
    return new ReviewSheet(
        sheet.id(),
        sheet.version(),
        sheet.applicationId(),
        sheet.expertId(),
        sheet.marks(),
        Map.of(),
        texts.any("strengths"),
        texts.any("expert-remarks"),
        advice,
        sheet.conflictReason(),
        null);
  }
}
