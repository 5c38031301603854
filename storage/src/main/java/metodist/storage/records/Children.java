package metodist.storage.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/// The rows of the lists of many records, loaded by one query for each list and dealt out by owner.
public final class Children {
  private final Map<TableField<?, UUID>, Map<UUID, List<UpdatableRecord<?>>>> byOwner =
      new HashMap<>();

  private Children() {}

  /// Loads the lists of the records whose identity meets the condition.
  static Children load(
      DSLContext db,
      List<TableField<? extends UpdatableRecord<?>, UUID>> owners,
      OwnerCondition condition) {
    Children children = new Children();
    owners.forEach(owner -> children.load(db, owner, condition.on(owner)));
    return children;
  }

  /// Which rows of a list are wanted, told by the column that names their owner.
  interface OwnerCondition {
    Condition on(TableField<?, UUID> owner);
  }

  private <C extends UpdatableRecord<?>> void load(
      DSLContext db, TableField<C, UUID> owner, Condition condition) {
    Table<C> table = owner.getTable();
    UniqueKey<?> key = table == null ? null : table.getPrimaryKey();
    if (table == null || key == null) {
      throw new IllegalStateException("a list without a key: " + owner);
    }
    Map<UUID, List<UpdatableRecord<?>>> rows = new HashMap<>();
    for (C row : db.selectFrom(table).where(condition).orderBy(key.getFields()).fetch()) {
      rows.computeIfAbsent(row.get(owner), id -> new ArrayList<>(2)).add(row);
    }
    byOwner.put(owner, rows);
  }

  /// The rows of one record's list, in their order.
  @SuppressWarnings("unchecked") // rows were put in under the field of their own table
  public <C extends UpdatableRecord<?>> List<C> of(TableField<C, UUID> owner, UUID id) {
    Map<UUID, List<UpdatableRecord<?>>> rows = byOwner.get(owner);
    if (rows == null) {
      throw new IllegalStateException("list not loaded: " + owner);
    }
    return (List<C>) rows.getOrDefault(id, List.of());
  }

  static OwnerCondition every() {
    return owner -> DSL.noCondition();
  }
}
