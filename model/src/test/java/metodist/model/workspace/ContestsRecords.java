package metodist.model.workspace;

import java.util.List;
import java.util.Set;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationRepository;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestRepository;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.CriteriaSetRepository;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormRevisionRepository;
import metodist.model.forms.LearnedLabel;
import metodist.model.forms.LearnedLabelId;
import metodist.model.forms.LearnedLabelRepository;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.ReviewSheetRepository;
import metodist.model.shared.RecordKind;

/// Contests, what came to them and how it was judged.
final class ContestsRecords {
  private ContestsRecords() {}

  static final class OfCriteriaSet extends KindRecords<CriteriaSetId, CriteriaSet>
      implements CriteriaSetRepository {
    OfCriteriaSet(InMemoryReading reading) {
      super(reading, RecordKind.CRITERIA_SET, CriteriaSet.class);
    }
  }

  static final class OfContest extends KindRecords<ContestId, Contest>
      implements ContestRepository {
    OfContest(InMemoryReading reading) {
      super(reading, RecordKind.CONTEST, Contest.class);
    }
  }

  static final class OfApplication extends KindRecords<ApplicationId, Application>
      implements ApplicationRepository {
    OfApplication(InMemoryReading reading) {
      super(reading, RecordKind.APPLICATION, Application.class);
    }

    @Override
    public List<Application> ofContest(ContestId contest) {
      return where(a -> a.contestId().equals(contest));
    }

    @Override
    public List<Application> ofApplicant(OrganisationId applicant) {
      return where(a -> a.applicantId().equals(applicant));
    }

    @Override
    public List<Application> inStates(Set<ApplicationState> states, int limit) {
      return where(a -> states.contains(a.state())).stream().limit(limit).toList();
    }
  }

  static final class OfReviewSheet extends KindRecords<ReviewSheetId, ReviewSheet>
      implements ReviewSheetRepository {
    OfReviewSheet(InMemoryReading reading) {
      super(reading, RecordKind.REVIEW_SHEET, ReviewSheet.class);
    }

    @Override
    public List<ReviewSheet> ofApplication(ApplicationId application) {
      return where(s -> s.applicationId().equals(application));
    }

    @Override
    public List<ReviewSheet> ofContest(ContestId contest) {
      return where(
          s ->
              reading
                  .applications()
                  .find(s.applicationId())
                  .filter(a -> a.contestId().equals(contest))
                  .isPresent());
    }
  }

  static final class OfFormRevision extends KindRecords<FormRevisionId, FormRevision>
      implements FormRevisionRepository {
    OfFormRevision(InMemoryReading reading) {
      super(reading, RecordKind.FORM_REVISION, FormRevision.class);
    }

    @Override
    public List<FormRevision> inBin() {
      return reading.records.asMap().entrySet().stream()
          .filter(e -> e.getKey().kind() == RecordKind.FORM_REVISION)
          .filter(e -> e.getValue().removedAt() != null)
          .map(e -> (FormRevision) e.getValue().record())
          .toList();
    }
  }

  static final class OfLearnedLabel extends KindRecords<LearnedLabelId, LearnedLabel>
      implements LearnedLabelRepository {
    OfLearnedLabel(InMemoryReading reading) {
      super(reading, RecordKind.LEARNED_LABEL, LearnedLabel.class);
    }

    @Override
    public List<LearnedLabel> ofForm(String formCode) {
      return where(l -> l.formCode().equals(formCode));
    }
  }
}
