package metodist.storage.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.storage.records.RecordTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Which records refer to a record, found through the foreign keys of the schema: a new reference
/// needs no word here.
final class Referrers {
  private final DSLContext db;
  private final StoredRecords records;

  Referrers(DSLContext db, StoredRecords records) {
    this.db = db;
    this.records = records;
  }

  /// The titles of the records that are not in the bin and refer to this one.
  List<String> titlesOf(RecordId id) {
    Table<?> target = records.table(id.kind()).table();
    List<String> titles = new ArrayList<>();
    for (RecordTable<?> referring : records.inOrderOfReference()) {
      Condition refers = refers(referring, target, id.value());
      referring.live(refers).forEach(record -> titles.add(record.title()));
    }
    return titles;
  }

  /// Whether the record or one of its lists names the target.
  private static Condition refers(RecordTable<?> referring, Table<?> target, UUID id) {
    Condition condition = DSL.falseCondition();
    for (Field<UUID> column : columns(referring.table(), target)) {
      condition = condition.or(column.eq(id));
    }
    for (TableField<?, UUID> owner : referring.owners()) {
      Table<?> list = owner.getTable();
      if (list == null) {
        throw new IllegalStateException("a column without a table: " + owner);
      }
      for (Field<UUID> column : columns(list, target)) {
        if (!column.equals(owner)) {
          condition =
              condition.or(referring.id().in(DSL.select(owner).from(list).where(column.eq(id))));
        }
      }
    }
    return condition;
  }

  private static List<Field<UUID>> columns(Table<?> from, Table<?> target) {
    List<Field<UUID>> columns = new ArrayList<>();
    for (ForeignKey<?, ?> key : from.getReferences()) {
      if (key.getKey().getTable().equals(target)) {
        columns.add(key.getFields().getFirst().coerce(UUID.class));
      }
    }
    return columns;
  }

  /// Whether the record is there: live, in the bin, or unknown.
  Presence presence(RecordId id) {
    RecordTable<?> table = records.table(id.kind());
    return db.select(table.removedAt())
        .from(table.table())
        .where(table.id().eq(id.value()))
        .fetchOptional()
        .map(row -> row.value1() == null ? Presence.LIVE : Presence.IN_BIN)
        .orElse(Presence.UNKNOWN);
  }

  enum Presence {
    LIVE,
    IN_BIN,
    UNKNOWN
  }
}
