package metodist.storage.contests;

import static metodist.storage.jooq.Tables.CRITERIA_SET;
import static metodist.storage.jooq.Tables.CRITERION;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Aggregation;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.CriteriaSet.Level;
import metodist.model.contests.CriteriaSetId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.CriteriaSetRecord;
import metodist.storage.jooq.tables.records.CriterionRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Sets of criteria; what a mark means is JSON.
public final class CriteriaSetMapper implements RecordMapper<CriteriaSet, CriteriaSetRecord> {
  private static final TypeReference<List<Level>> LEVELS = new TypeReference<>() {};

  @Override
  public RecordKind kind() {
    return RecordKind.CRITERIA_SET;
  }

  @Override
  public Class<CriteriaSet> type() {
    return CriteriaSet.class;
  }

  @Override
  public Table<CriteriaSetRecord> table() {
    return CRITERIA_SET;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(CRITERION.CRITERIA_SET_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(CRITERIA_SET.TITLE);
  }

  @Override
  public CriteriaSetRecord row(CriteriaSet c) {
    return new CriteriaSetRecord()
        .setId(c.id().value())
        .setVersion(c.version())
        .setTitle(c.title())
        .setAggregation(c.aggregation().name())
        .setPassPercent(c.passPercent())
        .setRevisePercent(c.revisePercent())
        .setSpreadPercent(c.spreadPercent());
  }

  @Override
  public List<TableRecord<?>> children(CriteriaSet c) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (Criterion criterion : c.criteria()) {
      rows.add(
          new CriterionRecord()
              .setCriteriaSetId(c.id().value())
              .setPos(rows.size())
              .setCriterionNo(criterion.no())
              .setTitle(criterion.title())
              .setDescription(criterion.description())
              .setWeight(Columns.decimal(criterion.weight()))
              .setLowest(Columns.decimal(criterion.min()))
              .setHighest(Columns.decimal(criterion.max()))
              .setStep(Columns.decimal(criterion.step()))
              .setLevelsJson(Json.write(criterion.levels())));
    }
    return rows;
  }

  @Override
  public CriteriaSet record(CriteriaSetRecord r, Children children) {
    return new CriteriaSet(
        new CriteriaSetId(r.getId()),
        r.getVersion(),
        r.getTitle(),
        Aggregation.valueOf(r.getAggregation()),
        r.getPassPercent(),
        r.getRevisePercent(),
        r.getSpreadPercent(),
        children.of(CRITERION.CRITERIA_SET_ID, r.getId()).stream()
            .map(CriteriaSetMapper::criterion)
            .toList());
  }

  private static Criterion criterion(CriterionRecord r) {
    return new Criterion(
        r.getCriterionNo(),
        r.getTitle(),
        r.getDescription(),
        r.getWeight(),
        r.getLowest(),
        r.getHighest(),
        r.getStep(),
        Json.read(r.getLevelsJson(), LEVELS));
  }
}
