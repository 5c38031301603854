package metodist.model.reviews;

import java.util.List;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.shared.Repository;

/// Reading of [ReviewSheet] records.
public interface ReviewSheetRepository extends Repository<ReviewSheetId, ReviewSheet> {
  List<ReviewSheet> ofApplication(ApplicationId application);

  List<ReviewSheet> ofContest(ContestId contest);
}
