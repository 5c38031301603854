package metodist.storage.estimates;

import static metodist.storage.jooq.Tables.BUDGET_CODE;

import java.util.List;
import java.util.UUID;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.BudgetCodeRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Codes of the budget classification.
public final class BudgetCodeMapper implements RecordMapper<BudgetCode, BudgetCodeRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.BUDGET_CODE;
  }

  @Override
  public Class<BudgetCode> type() {
    return BudgetCode.class;
  }

  @Override
  public Table<BudgetCodeRecord> table() {
    return BUDGET_CODE;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(BUDGET_CODE.CODE_KIND, BUDGET_CODE.CODE);
  }

  @Override
  public BudgetCodeRecord row(BudgetCode c) {
    return new BudgetCodeRecord()
        .setId(c.id().value())
        .setVersion(c.version())
        .setCodeKind(c.kind().name())
        .setCode(c.code())
        .setName(c.name())
        .setFromDay(c.from())
        .setToDay(c.to())
        .setPairsJson(Json.write(c.pairs()));
  }

  @Override
  public List<TableRecord<?>> children(BudgetCode c) {
    return List.of();
  }

  @Override
  public BudgetCode record(BudgetCodeRecord r, Children children) {
    return new BudgetCode(
        new BudgetCodeId(r.getId()),
        r.getVersion(),
        BudgetCode.Kind.valueOf(r.getCodeKind()),
        r.getCode(),
        r.getName(),
        r.getFromDay(),
        r.getToDay(),
        Columns.texts(r.getPairsJson()));
  }
}
