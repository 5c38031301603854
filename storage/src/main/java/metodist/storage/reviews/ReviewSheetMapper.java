package metodist.storage.reviews;

import static metodist.storage.jooq.Tables.MARK;
import static metodist.storage.jooq.Tables.REVIEW_SHEET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.PersonId;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheet.Recommendation;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.MarkRecord;
import metodist.storage.jooq.tables.records.ReviewSheetRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// The experts' sheets with their marks.
public final class ReviewSheetMapper implements RecordMapper<ReviewSheet, ReviewSheetRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.REVIEW_SHEET;
  }

  @Override
  public Class<ReviewSheet> type() {
    return ReviewSheet.class;
  }

  @Override
  public Table<ReviewSheetRecord> table() {
    return REVIEW_SHEET;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(MARK.REVIEW_SHEET_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(REVIEW_SHEET.APPLICATION_ID, REVIEW_SHEET.EXPERT_ID);
  }

  @Override
  public ReviewSheetRecord row(ReviewSheet s) {
    return new ReviewSheetRecord()
        .setId(s.id().value())
        .setVersion(s.version())
        .setApplicationId(s.applicationId().value())
        .setExpertId(s.expertId().value())
        .setStrengths(s.strengths())
        .setRemarks(s.remarks())
        .setRecommendation(Columns.name(s.recommendation()))
        .setConflictReason(s.conflictReason())
        .setSignedOn(s.signedOn());
  }

  @Override
  public List<TableRecord<?>> children(ReviewSheet s) {
    Set<Integer> criteria = new TreeSet<>(s.marks().keySet());
    criteria.addAll(s.comments().keySet());
    List<TableRecord<?>> rows = new ArrayList<>();
    for (Integer criterion : criteria) {
      rows.add(
          new MarkRecord()
              .setReviewSheetId(s.id().value())
              .setCriterionNo(criterion)
              .setMark(Columns.map(s.marks().get(criterion), Columns::decimal))
              .setMarkComment(s.comments().get(criterion)));
    }
    return rows;
  }

  @Override
  public ReviewSheet record(ReviewSheetRecord r, Children children) {
    Map<Integer, BigDecimal> marks = new HashMap<>();
    Map<Integer, String> comments = new HashMap<>();
    for (MarkRecord mark : children.of(MARK.REVIEW_SHEET_ID, r.getId())) {
      if (mark.getMark() != null) {
        marks.put(mark.getCriterionNo(), mark.getMark());
      }
      if (mark.getMarkComment() != null) {
        comments.put(mark.getCriterionNo(), mark.getMarkComment());
      }
    }
    return new ReviewSheet(
        new ReviewSheetId(r.getId()),
        r.getVersion(),
        new ApplicationId(r.getApplicationId()),
        new PersonId(r.getExpertId()),
        marks,
        comments,
        r.getStrengths(),
        r.getRemarks(),
        Columns.map(r.getRecommendation(), Recommendation::valueOf),
        r.getConflictReason(),
        r.getSignedOn());
  }
}
