package metodist.storage.reviews;

import static metodist.storage.jooq.Tables.APPLICATION;
import static metodist.storage.jooq.Tables.REVIEW_SHEET;

import java.util.List;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.ReviewSheetRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reading of [ReviewSheet] records from their tables.
public final class JooqReviewSheetRepository extends JooqRepository<ReviewSheetId, ReviewSheet>
    implements ReviewSheetRepository {
  public JooqReviewSheetRepository(RecordTable<ReviewSheet> table) {
    super(table);
  }

  @Override
  public List<ReviewSheet> ofApplication(ApplicationId application) {
    return table.naming(REVIEW_SHEET.APPLICATION_ID, ReviewSheet::applicationId, application);
  }

  @Override
  public List<ReviewSheet> ofContest(ContestId contest) {
    Condition live =
        APPLICATION.CONTEST_ID.eq(contest.value()).and(APPLICATION.REMOVED_AT.isNull());
    return table.live(
        REVIEW_SHEET.APPLICATION_ID.in(DSL.select(APPLICATION.ID).from(APPLICATION).where(live)));
  }
}
